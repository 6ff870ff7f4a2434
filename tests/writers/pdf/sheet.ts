import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { seen, structureOf, type Tag } from '../typst/read-pdf.ts';
import { type Matrix, times } from './matrix.ts';

/** Something drawn on a page, in pt from its left and its top edge. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The words, where it is text. */
  readonly text?: string;
  /** Size of the text. */
  readonly size?: number;
}

/** One side of paper as it was laid out. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What it says, in the order of reading. */
  readonly tags: Tag | undefined;
}

/** One bookmark. */
interface Bookmark {
  readonly title: string;
  readonly depth: number;
}

/** A file as it was laid out. */
export interface LaidOut {
  readonly title: string;
  /** Its bookmarks in their order, with how deep each stands. */
  readonly outline: readonly Bookmark[];
  /** The titles among its bookmarks. */
  readonly bookmarks: readonly string[];
  readonly sheets: readonly Sheet[];
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

const START: Matrix = [1, 0, 0, 1, 0, 0];

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && 'length' in value;
function matrixOf(value: unknown): Matrix {
  if (!isNumbers(value)) return START;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
}

function boxOf([x0, y0, x1, y1]: readonly [number, number, number, number], matrix: Matrix, height: number): Mark {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => times([1, 0, 0, 1, x, y], matrix));
  const across = corners.map((corner) => corner[4]);
  const down = corners.map((corner) => height - corner[5]);
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

/** What is drawn as lines, areas and pictures. */
async function drawn(page: Page, height: number): Promise<Mark[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix = START;
  const found: Mark[] = [];
  for (const [i, operator] of fnArray.entries()) {
    const given: unknown = argsArray[i];
    const list = Array.isArray(given) ? given : [];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? START;
    else if (operator === OPS.transform) matrix = times(matrixOf(given), matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = times(matrixOf(list[0]), matrix);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? START;
    else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject)
      found.push(boxOf([0, 0, 1, 1], matrix, height));
    else if (operator === OPS.constructPath && list[0] !== OPS.endPath && isNumbers(list[2])) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(list[2]);
      if (Number.isFinite(x0)) found.push(boxOf([x0, y0, x1, y1], matrix, height));
    }
  }
  return found;
}

/** What is written. */
async function written(page: Page, height: number): Promise<Mark[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): Mark[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, left = 0, base = 0] = item.transform.map(Number);
    const y = height - base;
    return [
      { left, right: left + item.width, top: y - 0.75 * size, bottom: y + 0.25 * size, text: seen(item.str), size },
    ];
  });
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}
const flattened = ({ title, items }: OutlineItem, depth: number): Bookmark[] => [
  { title, depth },
  ...items.flatMap((item) => flattened(item, depth + 1)),
];

/** Reads where everything stands, with pdf.js: nothing of Typst takes part. */
export async function readSheets(bytes: Uint8Array): Promise<LaidOut> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const marks = [...(await written(page, height)), ...(await drawn(page, height))];
    sheets.push({ width, height, marks, tags: await structureOf(page) });
  }
  const outline = ((await pdf.getOutline()) ?? []).flatMap((item) => flattened(item, 0));
  await loading.destroy();
  return {
    title: String(Reflect.get(info, 'Title') ?? ''),
    outline,
    bookmarks: outline.map((one) => one.title),
    sheets,
  };
}
