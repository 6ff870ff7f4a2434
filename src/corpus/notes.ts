import { walk } from '../document/text.ts';
import type { Root } from '../document/tree.ts';

/** The facts whose source a text shows, in order of first mention: their place in this list is the note's number. */
export function notedFacts(root: Root): string[] {
  const ids = new Set<string>();
  for (const node of walk(root)) if (node.type === 'feit' && node.attributes.bron === 'ja') ids.add(node.attributes.id);
  return [...ids];
}

/** Whether a text has sentences one could say, which are the editors' own. */
export function hasOwnLines(root: Root): boolean {
  return [...walk(root)].some((node) => node.type === 'zeg');
}

/** The terms a text explains, in order of first mention. */
export function explainedTerms(root: Root): string[] {
  const ids = new Set<string>();
  for (const node of walk(root)) if (node.type === 'begrip') ids.add(node.attributes.id);
  return [...ids];
}
