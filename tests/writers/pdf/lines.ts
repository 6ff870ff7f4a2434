import { PDFDocument } from '../../../src/writers/pdf/library.ts';
import { type Matrix, times } from './matrix.ts';
import { drawingOf } from './raw.ts';

/** A line drawn across a page, in pt from its foot. */
export interface Line {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

const WIDE = 40;
const THIN = 1;

/** The level lines of each page that one can write on: at least 40 pt wide, at most 1 pt thick. */
export async function linesOf(bytes: Uint8Array): Promise<Line[][]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  return doc.getPages().map((_, page) => {
    const found: Line[] = [];
    const stack: Matrix[] = [];
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    const numbers: number[] = [];
    let path: [number, number][] = [];
    for (const word of drawingOf(doc, page).split(/\s+/)) {
      const number = Number(word);
      if (word !== '' && Number.isFinite(number)) {
        numbers.push(number);
        continue;
      }
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(-6);
      const [x = 0, y = 0] = numbers.slice(-2);
      if (word === 'q') stack.push(matrix);
      else if (word === 'Q') matrix = stack.pop() ?? matrix;
      else if (word === 'cm') matrix = times([a, b, c, d, e, f], matrix);
      else if (word === 'm') path = [[x, y]];
      else if (word === 'l') path.push([x, y]);
      else if (word === 'S' || word === 'f' || word === 'f*') {
        const shown = path.map(([px, py]) => times([1, 0, 0, 1, px, py], matrix));
        const across = shown.map((point) => point[4]);
        const down = shown.map((point) => point[5]);
        const [from, to, low, high] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
        if (to - from >= WIDE && high - low <= THIN) found.push({ y: low, from, to });
      }
      numbers.length = 0;
    }
    return found;
  });
}
