import { advances, characters, type Weight } from './letters.ts';

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

/** The width of one line in units of the drawing, without kerning (which makes it a little narrower still). */
export function textWidth(line: string, { size, weight = 400 }: Face): number {
  const table = advances[weight];
  const thousandths = [...line].reduce(
    (sum, letter) => sum + (table[places.get(letter === '\u00a0' ? ' ' : letter) ?? stranger] ?? 0),
    0,
  );
  return (thousandths * size) / 1000;
}

/** Fills lines with as many words as go on them. */
function fillLines(text: string, face: Face, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, face) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text into as few lines as `width` asks for, and these as even as they can be, so that no word is left alone.
 * Words stay whole: a single word that is wider than `width` gets a line of its own.
 * A no-break space (U+00A0) holds two words together.
 */
export function breakLines(text: string, face: Face, width: number): readonly string[] {
  const fewest = fillLines(text, face, width);
  const unevenness = (lines: readonly string[]) => {
    const widths = lines.map((line) => textWidth(line, face));
    const widest = Math.max(...widths);
    return widths.reduce((sum, one) => sum + (widest - one) ** 2, 0);
  };
  const lines = Array.from({ length: 24 }, (_, index) => fillLines(text, face, width * (1 - index / 48)))
    .filter((option) => option.length === fewest.length && option.every((line) => textWidth(line, face) <= width))
    .reduce((best, option) => (unevenness(option) < unevenness(best) ? option : best), fewest);
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}
