import type { Measure } from './measure.ts';
import { EMPTY, fill, type Sheet } from './sheet.ts';

/** What one window hands to another: what was asked, and the counts. */
export interface Given {
  readonly measure: Measure;
  readonly sheet: Sheet;
}

/** The most cells that are taken over. */
const MOST = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** As data that can go from window to window. */
export const writeGiven = ({ measure, sheet }: Given): object => ({ measure, cells: [...sheet] });

const text = (value: unknown, name: string): boolean => isRecord(value) && typeof value[name] === 'string';
const each = (value: unknown, right: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(right);

function isMeasure(value: unknown): value is Measure {
  if (!isRecord(value)) return false;
  return (
    each(value['statements'], (one) => ['naam', 'zin', 'over', 'naar'].every((name) => text(one, name))) &&
    each(value['scale'], (one) => typeof one === 'string') &&
    ['sides', 'moments'].every((name) => each(value[name], (one) => text(one, 'id') && text(one, 'naam'))) &&
    ['agree', 'least'].every((name) => Number.isInteger(value[name]))
  );
}

/** Reads it; undefined where it is something else. */
export function readGiven(value: unknown): Given | undefined {
  if (!isRecord(value) || !isMeasure(value['measure'])) return undefined;
  const cells = value['cells'];
  const pairs = (one: unknown): one is [string, string] =>
    Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
  if (!Array.isArray(cells) || cells.length > MOST || !cells.every(pairs)) return undefined;
  return { measure: value['measure'], sheet: fill(EMPTY, cells) };
}
