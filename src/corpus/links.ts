import { at, within } from '../addresses.ts';
import type { Corpus } from './corpus.ts';
import { targetOf } from './words.ts';

/** The address of a page on the site, from the top of its domain. */
export function pageHref(id: string): string {
  return at(id === '' ? '' : `${id}/`);
}

/** The address of what a `<Verwijs>` points to: a page, or a heading on it. */
export function verwijsHref(id: string): string {
  const { page, anchor } = targetOf(id);
  return anchor === undefined ? pageHref(page) : `${pageHref(page)}#${anchor}`;
}

/** The id of the page at an address: "/map/pagina/" → "map/pagina". */
export function idOfPath(pathname: string): string {
  return within(pathname).replace(/^\/|\/$/g, '');
}

/** The anchor of a note, by number, and of its first mark in the text. */
export const noteAnchor = (number: number) => `bron-${number}`;
export const mentionAnchor = (number: number) => `feit-${number}`;

/** Where a term is explained: in the list of terms of this publication. */
export const termHref = ({ publication }: Corpus, id: string): string =>
  `${pageHref(publication.lijsten.begrippen ?? '')}#${id}`;

/** Where a source stands: in the list of sources of this publication. */
export const sourceHref = ({ publication }: Corpus, id: string): string =>
  `${pageHref(publication.lijsten.bronnen ?? '')}#${id}`;
