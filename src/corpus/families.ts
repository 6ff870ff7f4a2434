import type { AccentName } from '../theme/tokens.ts';
import type { Corpus, Page, Publication } from './corpus.ts';
import { childrenOfPage, isBelow, parentOf } from './publications.ts';

/** Which family a page belongs to: the accent of its numeral, its box and its slides. */
export function accentOf({ families }: Publication, id: string): AccentName {
  const fits = (pattern: string) =>
    pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : isBelow(id, pattern);
  return families.find(({ paginas }) => fits(paginas))?.kleur ?? 'basis';
}

/** The name of the family that has an accent; empty where none has, or it is not named. */
export function familyName({ families }: Publication, accent: AccentName): string {
  return families.find(({ kleur, naam }) => kleur === accent && naam !== undefined)?.naam ?? '';
}

/** How many numbered pages stand in the same row as this one. */
export function rowLength(corpus: Corpus, page: Page): number {
  const parent = parentOf(corpus, page.id);
  const siblings = parent ? childrenOfPage(corpus, parent.id) : [];
  return siblings.filter((sibling) => sibling.matter.soort === page.matter.soort && sibling.matter.nummer !== undefined)
    .length;
}
