import type { Part } from '../slides/page-parts.ts';
import type { Slide } from '../slides/slide.ts';
import type { Piece } from './catalogue.ts';
import type { Taken } from './takings.ts';

/** How a meeting uses a slide. */
export type Use = Omit<Piece, 'slide'>;

const needed = { rank: 'needed', talk: false } as const;
const shown = { least: 2, rank: 2, talk: false } as const;

/** Minutes and rank by what is taken of a page. */
const TAKEN: Readonly<Record<Taken['wat'], Use>> = {
  kern: { ...needed, least: 2, usual: 4 },
  casus: { ...needed, least: 2, usual: 3 },
  vragen: { least: 3, usual: 6, rank: 1, talk: true },
  stop: { least: 2, usual: 4, rank: 2, talk: true },
  tabel: { ...shown, usual: 4 },
  figuur: { ...shown, usual: 3 },
  gesprek: { ...needed, least: 4, usual: 6, talk: true },
  oefengesprek: { ...needed, least: 8, usual: 12, talk: true },
};
/** Questions that the people in the room put to others come after those that are put to them. */
const LATER = 3;

/** How a part of a page is used. @param later whom questions are for that come last */
export function useOfPart(wat: Taken['wat'], part: Part, later: readonly string[]): Use {
  const use = TAKEN[wat];
  return part.type === 'vragen' && later.includes(part.attributes.voor) ? { ...use, rank: LATER } : use;
}

/** How a part is used to begin with: the first tells why, the others come in by their order. */
export function useOfOpening(wat: Taken['wat'], index: number): Use {
  return { ...TAKEN[wat], rank: index === 0 ? 'needed' : index - 1, talk: false };
}

/** How a slide of a deck is used. */
export function useOfDeck({ minutes, layout, ask }: Slide, rank: Use['rank']): Use {
  const talk = layout === 'vraag' || ask !== undefined;
  return { least: Math.max(1, Math.ceil(minutes / 2)), usual: minutes, rank, talk };
}

/** The rank of a slide of a deck: the more shorter versions keep it, the sooner it comes in; without versions by its place. */
export function rankInDeck(deck: readonly Slide[], slide: Slide): number {
  const hasVersions = deck.some(({ versions }) => versions.length > 0);
  return hasVersions ? Math.max(1, 3 - slide.versions.length) : 1 + Math.floor(deck.indexOf(slide) / 4);
}

/** Where to turn for help: in every meeting, and no longer than it takes to read. */
export const HELP: Use = { ...needed, least: 1, usual: 1 };
