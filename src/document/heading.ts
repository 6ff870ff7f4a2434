import type { Making } from './making.ts';
import { inlineText } from './text.ts';
import type { Heading, Inline, Position } from './tree.ts';

/** A heading, with what is wrong with its level or words told. @param slugOf its words, as an anchor of their own */
export function makeHeading(
  making: Making,
  depth: number,
  children: Inline[],
  position: Position,
  slugOf: (words: string) => string,
): Heading {
  if (children.some((c) => ['feit', 'begrip', 'verwijs', 'plek'].includes(c.type)))
    making.report(
      'plaats',
      position.start,
      'In een kop staat alleen gewone tekst, geen element.',
      'Zet het element in de eerste zin onder de kop.',
    );
  if (depth === 1)
    making.report(
      'kopniveau',
      position.start,
      'Een kop met één # kan niet: de titel staat al in de kop van het bestand.',
      'Begin met ##.',
    );
  if (depth > 4)
    making.report('kopniveau', position.start, `Een kop van niveau ${depth} is te diep.`, 'Gebruik ##, ### of ####.');
  const level = depth <= 2 ? 2 : depth === 3 ? 3 : 4;
  return { type: 'heading', depth: level, slug: slugOf(inlineText(children)), position, children };
}
