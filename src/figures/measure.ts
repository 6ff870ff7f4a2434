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
  const thousandths = [...line].reduce((sum, letter) => sum + (table[places.get(letter) ?? stranger] ?? 0), 0);
  return (thousandths * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `width`. Words stay whole: a single word that is wider gets a line of its own.
 * A no-break space (U+00A0) holds two words together.
 */
export function breakLines(text: string, face: Face, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer.replaceAll('\u00a0', ' '), face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}
