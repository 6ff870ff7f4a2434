import { characters, type Weight } from '../theme/typeface/face.ts';
import { typeface } from '../theme/typeface/typeface.ts';

const places = new Map([...characters].map((character, place) => [character, place]));
/** What a character outside the table is taken for: wider than most, so that text never runs out of its place. */
const stranger = characters.indexOf('m');

/** How text is set. */
export interface Face {
  /** Size in units of the drawing. */
  readonly size: number;
  /** 400 where none is given. */
  readonly weight?: Weight;
}

/** Drawings break and place text by these, so no output needs a browser to lay it out. */
const { advances } = typeface;

/** The thousandths of a size by which a text moves the pen: whole numbers, so that parts add up exactly. */
function advanceOf(text: string, weight: Weight): number {
  const table = advances[weight];
  let sum = 0;
  for (const letter of text) sum += table[places.get(letter === '\u00a0' ? ' ' : letter) ?? stranger] ?? 0;
  return sum;
}

/** The width of one line in units of the drawing, without kerning (which makes it a little narrower still). */
export function textWidth(line: string, { size, weight = 400 }: Face): number {
  return (advanceOf(line, weight) * size) / 1000;
}

/** The parts of a text in which no line is broken: it breaks at a space and after a hyphen, never within a word. */
export const unbroken = (text: string): readonly string[] =>
  text.split(/[ \n]+|(?<=[-–])/).filter((word) => word !== '');

/** Fills lines with as many words as go on them; gives the number of words on each. */
function fillLines(words: readonly number[], space: number, size: number, width: number): readonly number[] {
  const counts: number[] = [];
  let line = 0;
  for (const word of words) {
    const longer = line + space + word;
    const last = counts.length - 1;
    if (last >= 0 && (longer * size) / 1000 <= width) {
      counts[last] = (counts[last] ?? 0) + 1;
      line = longer;
    } else {
      counts.push(1);
      line = word;
    }
  }
  return counts;
}

/** The number of lines that `breakLines` breaks a text into, for who only wants to know how high it becomes. */
export function countLines(text: string, { size, weight = 400 }: Face, width: number): number {
  const words = text.split(' ').map((word) => advanceOf(word, weight));
  return fillLines(words, advanceOf(' ', weight), size, width).length;
}

/**
 * Breaks a text into as few lines as `width` asks for, and these as even as they can be, so that no word is left alone.
 * Words stay whole: a single word that is wider than `width` gets a line of its own.
 * A no-break space (U+00A0) holds two words together.
 */
export function breakLines(text: string, face: Face, width: number): readonly string[] {
  const { size, weight = 400 } = face;
  const words = text.split(' ');
  const widths = words.map((word) => advanceOf(word, weight));
  const space = advanceOf(' ', weight);
  const linesAt = (room: number) => {
    let from = 0;
    return fillLines(widths, space, size, room).map((count) => {
      from += count;
      return words.slice(from - count, from).join(' ');
    });
  };
  const fewest = linesAt(width);
  const unevenness = (lines: readonly string[]) => {
    const wide = lines.map((line) => textWidth(line, face));
    const widest = Math.max(...wide);
    return wide.reduce((sum, one) => sum + (widest - one) ** 2, 0);
  };
  const lines = Array.from({ length: 24 }, (_, index) => linesAt(width * (1 - index / 48)))
    .filter((option) => option.length === fewest.length && option.every((line) => textWidth(line, face) <= width))
    .reduce((best, option) => (unevenness(option) < unevenness(best) ? option : best), fewest);
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}
