import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { slideSize } from '../../src/theme/slide-layouts.ts';
import { lettersOf } from '../../tests/writers/typst/read-pdf.ts';

/** A piece of text where it stands, in px of a slide of 1280 by 720. */
export interface Piece {
  readonly text: string;
  /** Its left edge, and the line it stands on from the top. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
}

/** The pieces of text of each page of a PDF, in the order in which they are drawn. */
export async function readPages(path: string): Promise<readonly (readonly Piece[])[]> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: (readonly Piece[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , right = 0, top = 0] = page.view;
    const px = slideSize.width / right;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item): Piece[] => {
        if (!('str' in item) || lettersOf(item.str) === '') return [];
        const { str: text, width, height } = item;
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text, x: x * px, baseline: (top - y) * px, width: width * px, size: height * px }];
      }),
    );
  }
  await loading.destroy();
  return pages;
}

/** How high letters rise above the line they stand on, and reach below it, as a share of their size. */
const RISE = 0.7;
const REACH = 0.2;
/** By how much two letters may touch, in px: what is rounded. */
const TOUCH = 1.5;

/** What of a page stands past an edge, or over other text. */
export function misplacedIn(pieces: readonly Piece[]): readonly string[] {
  const boxes = pieces.map((piece) => ({
    piece,
    left: piece.x,
    right: piece.x + piece.width,
    top: piece.baseline - RISE * piece.size,
    bottom: piece.baseline + REACH * piece.size,
  }));
  const past = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > slideSize.width || bottom > slideSize.height,
  );
  const over = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (two) =>
          Math.min(one.right, two.right) - Math.max(one.left, two.left) > TOUCH &&
          Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > TOUCH,
      )
      .map((two) => `“${one.piece.text}” en “${two.piece.text}” staan over elkaar`),
  );
  return [...past.map(({ piece }) => `staat buiten de dia: “${piece.text}”`), ...over];
}
