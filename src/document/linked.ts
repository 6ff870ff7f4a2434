import type { Making } from './making.ts';
import { walk } from './text.ts';
import type { Inline } from './tree.ts';

const LINKS = new Set<string>(['link', 'feit', 'begrip', 'verwijs']);

/** Words that are a link themselves, checked: a link inside a link cannot be followed. */
export function checkLinked(making: Making, words: Inline[]): Inline[] {
  for (const word of words)
    for (const node of walk(word))
      if (LINKS.has(node.type) && !(node.type === 'feit' && node.attributes.bron === 'nee'))
        making.report(
          'plaats',
          node.position.start,
          'Hier staat een link of element in een andere link.',
          node.type === 'feit' ? 'Zet er bron="nee" bij.' : 'Zet ze na elkaar.',
        );
  return words;
}
