import { type Digit, numeralHeight, numerals } from './numerals.ts';
import { markSize, shapes } from './shapes.ts';
import { type AccentName, accents, type Palette } from './tokens.ts';

/** What an emblem shows. */
export interface EmblemInput {
  readonly digit: Digit;
  /** How many there are of its kind (5 steps, 6 cases): the length of the row of marks. */
  readonly count: number;
  readonly accent: AccentName;
  readonly palette: Palette;
}

const numeralSide = 112;
const gap = 7;
const rowTop = 132;

function drawRow({ digit, count, accent, palette }: EmblemInput, top: number): string {
  const { strong } = palette.accents[accent];
  return Array.from({ length: count }, (_, index) => {
    const fill = index + 1 === digit ? strong : 'none';
    const place = `translate(${index * (markSize + gap)} ${top})`;
    return `<path d="${shapes[accents[accent].shape]}" transform="${place}" fill="${fill}" stroke="${strong}" stroke-width="2"/>`;
  }).join('');
}

const rowWidth = (count: number) => count * (markSize + gap) - gap;

/** The row of marks of an emblem alone, for where the numeral is real text. A complete SVG without text. */
export function drawMarks(input: EmblemInput): string {
  const box = `-1 -1 ${rowWidth(input.count) + 2} ${markSize + 2}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" aria-hidden="true">${drawRow(input, 0)}</svg>`;
}

/**
 * The emblem of a page, slide or card: its big numeral, and below it one mark for each of its kind,
 * its own one filled. A complete SVG without text or font, hidden from screen readers
 * because the title beside it says the same. Give it a height; the ratio is in its `viewBox`.
 * @throws RangeError when `count` is smaller than `digit`
 */
export function drawEmblem({ digit, count, accent, palette }: EmblemInput): string {
  if (count < digit) throw new RangeError(`An emblem ${digit} of ${count} cannot be drawn`);
  const { strong } = palette.accents[accent];
  const numeral = numerals[digit];
  const scale = numeralSide / numeralHeight;
  const width = Math.max(rowWidth(count), Math.ceil(numeral.width * scale));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rowTop + markSize}" aria-hidden="true">`,
    `<path d="${numeral.path}" transform="scale(${scale.toFixed(4)})" fill="${strong}"/>`,
    drawRow({ digit, count, accent, palette }, rowTop),
    '</svg>',
  ].join('');
}
