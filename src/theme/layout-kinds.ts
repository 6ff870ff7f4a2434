/** The layouts a slide can have. */
export const layoutNames = [
  'titel',
  'zin',
  'citaat',
  'punten',
  'figuur',
  'figuur-punten',
  'vraag',
  'casus',
  'tabel',
  'contrast',
  'getallen',
  'momenten',
  'slot',
  'moment',
  'gesprek',
] as const;
export type Layout = (typeof layoutNames)[number];

/** What a slide of a conversation has by what it takes; an author does not choose these. */
const OF_CONVERSATIONS: readonly Layout[] = ['moment', 'gesprek'];
/** The layouts an author can choose for a slide with a text of its own. */
export const chosenLayouts = layoutNames.filter((name) => !OF_CONVERSATIONS.includes(name));

/** What a layout does with what it is given, for every output. */
export interface Traits {
  /** Its main content: what is written as text, or rows of cells. */
  readonly holds: 'text' | 'numbers' | 'table';
  /** How points begin: with the mark of a family, with nothing but a line between them, or with a box to tick and a line to write on below. */
  readonly points: 'marks' | 'rows' | 'boxes';
  /** Whether new text in an empty slide begins as a sentence; else as a point. */
  readonly sentences: boolean;
  /** Whether foot and number are shown. */
  readonly foot: boolean;
}

const usualTraits: Traits = { holds: 'text', points: 'marks', sentences: false, foot: true };

export const traits: Readonly<Record<Layout, Traits>> = {
  titel: { ...usualTraits, sentences: true, foot: false },
  zin: { ...usualTraits, sentences: true },
  citaat: { ...usualTraits, sentences: true },
  punten: usualTraits,
  figuur: usualTraits,
  'figuur-punten': usualTraits,
  vraag: { ...usualTraits, points: 'rows' },
  casus: { ...usualTraits, sentences: true },
  tabel: { ...usualTraits, holds: 'table' },
  contrast: { ...usualTraits, holds: 'table' },
  getallen: { ...usualTraits, holds: 'numbers' },
  momenten: { ...usualTraits, holds: 'numbers' },
  slot: { ...usualTraits, points: 'boxes' },
  moment: { ...usualTraits, sentences: true },
  gesprek: { ...usualTraits, sentences: true },
};
