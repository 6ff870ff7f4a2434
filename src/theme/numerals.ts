import type { Digit } from './typeface/face.ts';
import { typeface } from './typeface/typeface.ts';

export { type Digit, numeralHeight } from './typeface/face.ts';

/** The big numerals, in the typeface of all else. */
export const { numerals } = typeface;

/** Whether a number has a numeral. */
export function isDigit(value: number | undefined): value is Digit {
  return value !== undefined && Object.hasOwn(numerals, value);
}
