import type { Drawings } from '../../slides/pictures.ts';
import { type PlainSlide, plain } from '../../slides/plain.ts';
import { countSteps, markParts, stepOfCell } from '../../slides/steps.ts';
import { deckWords } from '../../strings/deck.ts';

/** Whether the steps of a slide are paragraphs, which PowerPoint lets come in by itself. */
export const comesByParagraph = ({ steps, numbers, table }: PlainSlide): boolean =>
  steps === 'punten' && numbers.length === 0 && table === undefined;

/** A slide as it stands at one of its steps: what is still to come is left out, and its place is kept. */
function atStep(slide: PlainSlide, step: number, total: number, drawings: Drawings): PlainSlide {
  const { title, slug, steps, table, numbers, figure, notes } = slide;
  const empty = (text: string, comes: number) => (comes > step ? '' : text);
  return {
    ...slide,
    slug: `${slug}-${step}`,
    title: deckWords.titleAtPress(title, step, total),
    table: table && {
      ...table,
      rows: table.rows.map((row, r) => row.map((cell, c) => empty(cell, stepOfCell(steps, r, c)))),
    },
    numbers: numbers.map(({ value, caption }, i) => ({ value: empty(value, i + 1), caption: empty(caption, i + 1) })),
    figure: figure && steps === 'delen' ? { ...figure, name: partOf(figure.name, step, drawings) } : figure,
    notes: step === 1 ? notes : [plain(deckWords.asBefore)],
  };
}

/** The drawing with the parts up to a step, which is put among the others. @returns its name */
function partOf(name: string, step: number, drawings: Drawings): string {
  const shown = `${name}-stap-${step}`;
  drawings.set(
    shown,
    markParts(drawings.get(name) ?? '', (comes) => (comes > step ? ' opacity="0"' : '')),
  );
  return shown;
}

/**
 * A slide as a row of slides, one for each of its steps, numbered in their titles. PowerPoint can let paragraphs come in
 * one by one, but not the cells of a table or the parts of a picture; slides open everywhere. One slide where all is there
 * at once, or comes by paragraph.
 */
export function makeTwins(slide: PlainSlide, drawings: Drawings): readonly PlainSlide[] {
  const total = comesByParagraph(slide) ? 1 : countSteps(slide, drawings.get(slide.figure?.name ?? ''));
  if (total === 1) return [slide];
  return Array.from({ length: total }, (_, i) => atStep(slide, i + 1, total, drawings));
}
