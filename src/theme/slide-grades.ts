import type { Layout } from './layout-kinds.ts';
import { slideSizes } from './tokens.ts';

const { text, lead } = slideSizes;

/** A size of text and the room between its points, in px; in a table the room above and below the text of a cell. */
interface Grade {
  readonly size: number;
  readonly gap: number;
}

/**
 * The grades of a layout, from large to small. A slide gets the largest in which its text fits, so that few words fill
 * the wall; what does not fit in the smallest does not fit.
 */
type Grades = readonly [Grade, ...Grade[]];

const grades: Readonly<Record<Layout, Grades>> = {
  titel: [{ size: lead, gap: 26 }],
  zin: [
    { size: 80, gap: 44 },
    { size: 68, gap: 36 },
    { size: 56, gap: 26 },
  ],
  citaat: [
    { size: 72, gap: 36 },
    { size: 56, gap: 30 },
    { size: 44, gap: 26 },
  ],
  punten: [
    { size: 60, gap: 44 },
    { size: 50, gap: 30 },
    { size: 42, gap: 18 },
  ],
  figuur: [{ size: text, gap: 18 }],
  'figuur-punten': [
    { size: 42, gap: 30 },
    { size: text, gap: 18 },
  ],
  vraag: [
    { size: 80, gap: 96 },
    { size: 68, gap: 72 },
    { size: 60, gap: 60 },
    { size: 50, gap: 44 },
    { size: 42, gap: 28 },
  ],
  casus: [
    { size: 48, gap: 30 },
    { size: lead, gap: 26 },
  ],
  tabel: [
    { size: 40, gap: 24 },
    { size: 34, gap: 24 },
    { size: 34, gap: 16 },
    { size: 30, gap: 18 },
    { size: 30, gap: 11 },
  ],
  contrast: [
    { size: 40, gap: 24 },
    { size: 34, gap: 24 },
    { size: 34, gap: 16 },
    { size: 30, gap: 18 },
    { size: 30, gap: 11 },
  ],
  getallen: [
    { size: 46, gap: 24 },
    { size: lead, gap: 18 },
  ],
  momenten: [
    { size: 46, gap: 24 },
    { size: lead, gap: 18 },
  ],
  slot: [
    { size: 46, gap: 24 },
    { size: 38, gap: 14 },
    { size: text, gap: 8 },
  ],
  moment: [
    { size: 60, gap: 34 },
    { size: 52, gap: 30 },
    { size: 46, gap: 26 },
    { size: 40, gap: 24 },
    { size: text, gap: 20 },
    { size: 30, gap: 12 },
  ],
  gesprek: [
    { size: 60, gap: 64 },
    { size: 52, gap: 36 },
    { size: 46, gap: 30 },
    { size: 40, gap: 24 },
  ],
};

const besideGrades: Partial<Record<Layout, Grades>> = {
  punten: [
    { size: 52, gap: 38 },
    { size: 44, gap: 28 },
    { size: 36, gap: 18 },
  ],
  zin: [
    { size: 60, gap: 56 },
    { size: 52, gap: 44 },
    { size: 44, gap: 36 },
  ],
};

/** The grades of a layout, which may differ beside a big numeral. */
export function gradesOf(layout: Layout, withEmblem: boolean): Grades {
  return (withEmblem ? besideGrades[layout] : undefined) ?? grades[layout];
}
