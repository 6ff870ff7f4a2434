import type { AccentName } from '../theme/tokens.ts';
import type { Corpus, Page } from './corpus.ts';
import { childrenOfPage, isBelow, parentOf } from './publications.ts';

/** Which family a page belongs to: the accent of its numeral, its box and its slides. */
export function accentOf(id: string): AccentName {
  if (isBelow(id, 'handreiking/ken-je-medewerker')) return 'medewerker';
  if (isBelow(id, 'handreiking/versterk-je-team')) return 'team';
  return id.startsWith('handreiking/') ? 'actie' : 'basis';
}

/** How many numbered pages stand in the same row as this one: five handvatten, six cases. */
export function rowLength(corpus: Corpus, page: Page): number {
  const parent = parentOf(corpus, page.id);
  const siblings = parent ? childrenOfPage(corpus, parent.id) : [];
  return siblings.filter((sibling) => sibling.matter.soort === page.matter.soort && sibling.matter.nummer !== undefined)
    .length;
}
