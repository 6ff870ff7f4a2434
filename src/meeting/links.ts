import { DECKS } from '../addresses.ts';
import { ALONE } from '../outputs.ts';

/** The id of a meeting's deck, which no file holds. */
export const MEETING_ID = 'op-maat';
/** Where one makes a meeting. */
export const MEETING = `${DECKS}${MEETING_ID}/`;
/** The meeting as a deck, and its presenter's window; the query says which meeting. */
export const MEETING_DECK = `${MEETING}presenteren/`;
export const MEETING_SPEAKER = `${MEETING}spreker/`;
/** The deck in one file, still without slides. */
export const MEETING_ALONE = `${DECKS}${MEETING_ID}${ALONE}`;
/** All that a meeting can be made of. */
export const CATALOGUE = `${MEETING}dias.json`;

/** A drawing of a slide, to stand in a page. */
export function drawingHref(name: string): string {
  return `${MEETING}beeld/${name}.svg`;
}

/** The same for PowerPoint: as vector with its letters as shapes, or as pixels. */
export function mediaHref(name: string, kind: 'svg' | 'png'): string {
  return `${MEETING}powerpoint/${name}.${kind}`;
}
