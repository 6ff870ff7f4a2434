import type { StepKind } from '../document/vocabulary.ts';
import type { PlainSlide } from './plain.ts';

/**
 * With which step a cell of a table comes; 1 is there from the start. Its first row names the columns, and always is.
 * @param row and column from 0
 */
export function stepOfCell(kind: StepKind | undefined, row: number, column: number): number {
  switch (kind) {
    case 'kolommen':
      return column + 1;
    case 'rijen':
      return Math.max(1, row);
    case 'cellen':
      return row === 0 || column === 0 ? 1 : row + 1;
    case 'punten':
    case 'delen':
    case undefined:
      return 1;
  }
}

/** How a drawing marks with which step a part of it comes. */
const PART = / data-stap="(\d+)"/g;

/** Marks a part of a drawing anew by the step with which it comes. */
export function markParts(svg: string, mark: (step: number) => string): string {
  return svg.replaceAll(PART, (_, step: string) => mark(Number(step)));
}

/** In how many steps a drawing can come; 1 where it has no parts. */
export function countParts(svg: string): number {
  return Math.max(1, ...[...svg.matchAll(PART)].map(([, step]) => Number(step)));
}

/**
 * In how many steps a slide comes; 1 where all is there at once.
 * @param svg its drawing, where it has one
 */
export function countSteps({ steps, paragraphs, numbers, table }: PlainSlide, svg = ''): number {
  if (steps === undefined) return 1;
  if (steps === 'punten') return Math.max(1, paragraphs.length, numbers.length);
  if (steps === 'delen') return countParts(svg);
  return Math.max(1, ...(table?.rows ?? []).flatMap((row, r) => row.map((_, c) => stepOfCell(steps, r, c))));
}
