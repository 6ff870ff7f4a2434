import { DECKS, slideAnchor } from '../addresses.ts';

/** The address of a deck, from the top of its domain. */
export function deckHref(id: string): string {
  return `${DECKS}${id}/`;
}

/** Its page with all texts and notes. */
export function readingHref(id: string): string {
  return `${deckHref(id)}lezen/`;
}

/** Its presenter's window. */
export function speakerHref(id: string): string {
  return `${deckHref(id)}spreker/`;
}

/** The deck as one file that needs nothing else. */
export function aloneHref(id: string): string {
  return `${DECKS}${id}-los.html`;
}

/** One slide in its deck. */
export function slideHref(id: string, slug: string): string {
  return `${deckHref(id)}#${slideAnchor(slug)}`;
}

/** What stands behind the name of a deck for a shorter version of it; nothing for the whole. */
export function lengthEnding(length?: number): string {
  return length === undefined ? '' : `-${length}-minuten`;
}

/** The deck as PowerPoint, whole or in one of its shorter lengths (in minutes). */
export function powerpointHref(id: string, length?: number): string {
  return `${DECKS}${id}${lengthEnding(length)}.pptx`;
}

/** For whom there is a handout: for who listens, to write on or on one side to take home, and for who presents. */
export const HANDOUT_KINDS = ['deelnemers', 'deelnemers-kort', 'spreker'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** The handouts there are of a length (in minutes): what one takes home is the same for all. */
export const handoutKinds = (length?: number): readonly HandoutKind[] =>
  HANDOUT_KINDS.filter((kind) => length === undefined || kind !== 'deelnemers-kort');

/** A handout to print, of the whole deck or of one of its shorter lengths (in minutes). */
export function handoutHref(id: string, who: HandoutKind, length?: number): string {
  return `${DECKS}${id}${lengthEnding(length)}-${who}.pdf`;
}

/** The address of the slides of a deck that waits for the outcome of a group or for a sum, as data. */
export function outcomeDeckHref(id: string): string {
  return `${DECKS}${id}.json`;
}
