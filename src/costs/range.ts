/** An amount that is not sure: between two numbers, or one number where both are the same. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Why something written is no range. */
export type Wrong = 'none' | 'order' | 'high' | 'low';

/** Thousands are set apart by points, or by the spaces of a spreadsheet, which do not break: a plain one may part two numbers. */
const NUMBER = /^(?:(\d{1,3}(?:(?:\.\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+))(,\d+)?|(\d+)(?:[.,](\d+))?)$/;
/** "250,-" */
const NO_CENTS = /,\s?[-–—]+/gu;

/** "2.500", "2,5" and "2.5" as numbers; undefined for what is none. */
function readNumber(written: string): number | undefined {
  const found = NUMBER.exec(written.trim());
  if (found === null) return undefined;
  const [, grouped, part = '', plain, decimals] = found;
  return grouped === undefined
    ? Number(`${plain}.${decimals ?? 0}`)
    : Number(`${grouped.replace(/\D/g, '')}${part.replace(',', '.')}`);
}

/**
 * Reads what somebody writes for an amount: one number, or two with "tot", a dash or "of" between them.
 * @returns the range, or why it is none
 */
export function readRange(written: string, { least, most }: { least: number; most: number }): Range | Wrong {
  const parts = written
    .replace(/€|euro?/giu, '')
    .replace(NO_CENTS, '')
    .split(/\s*(?:tot|of|à|[-–—])\s*/iu)
    .map(readNumber);
  const [from, to = from, ...more] = parts;
  if (more.length > 0 || parts.includes(undefined) || from === undefined || to === undefined) return 'none';
  if (from > to) return 'order';
  if (to > most) return 'high';
  return from < least ? 'low' : { from, to };
}

/** A number as Dutch writes it, with two decimals at most: 2500.5 is "2.500,5". */
export function writeNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** "250", or "250 tot 400". */
export function writeRange({ from, to }: Range): string {
  return from === to ? writeNumber(from) : `${writeNumber(from)} tot ${writeNumber(to)}`;
}
