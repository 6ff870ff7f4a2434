import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Print, printsOf } from '../../src/corpus/prints.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import {
  bigCardSizes,
  bookSizes,
  formSizes,
  onePageSizes,
  type PrintSizes,
  pageSizes,
} from '../../src/theme/paper-sizes.ts';
import { type LaidOut, readSheets, type Sheet } from '../writers/pdf/sheet.ts';

export const { corpus } = guide();
/** What is printed of the publication, by the name of its file. */
export const prints = new Map(printsOf(corpus).map((print) => [`afdrukken/${print.path}.pdf`, print]));
const files = ['afdrukken', 'presenteren'].flatMap((folder) =>
  existsSync(join('dist', folder))
    ? readdirSync(join('dist', folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
        .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
    : [],
);

/** Points in a millimetre. */
export const MM = 72 / 25.4;
export const isForm = (print: Print) =>
  (print.kind === 'page' || print.kind === 'fillable') && print.page.matter.soort === 'formulier';

/** A form that is ticked has no lines that can fill its last side. */
export const isTicked = (print: Print) =>
  'page' in print && [...walk(print.page.root)].some(({ type }) => type === 'stelling');

/** What is set between the head and the foot of a page. */
type Margins = Pick<PrintSizes, 'marginTop' | 'marginBottom'>;

/** The margins of handouts, which no token of a publication sets. */
export const HANDOUT: Margins = { marginTop: 23, marginBottom: 20 };

/** The sizes a kind of paper is set in, where its pages hold running text. */
export function sizesOf(print: Print | undefined, name: string): Margins | undefined {
  // Beside a slide stands what is said with it, which may go on overleaf: tests/writers/handout looks at those.
  if (name.endsWith('-spreker.pdf')) return undefined;
  if (print === undefined) return HANDOUT;
  if (isForm(print)) return formSizes;
  if (print.kind === 'bundle') return print.bundle.vorm === 'kaarten' ? bigCardSizes : bookSizes;
  if (print.kind === 'one-page' || print.kind === 'sheet') return { ...onePageSizes, marginTop: 20, marginBottom: 13 };
  return print.kind === 'page' || print.kind === 'explained' ? pageSizes : undefined;
}

/** Whether a side has nothing but a head and a foot at most. */
export const isWhite = ({ marks, height }: Sheet) =>
  marks.every(({ top, bottom }) => bottom < bookSizes.marginTop * MM || top > height - bookSizes.marginBottom * MM);

/** What a page holds between its head and its foot, in points. */
export const bodyOf = (sheet: Sheet, { marginTop, marginBottom }: Margins) => ({
  top: marginTop * MM,
  bottom: sheet.height - marginBottom * MM,
});

/** Every file by its name, once `readPapers` has ended. */
export const papers = new Map<string, LaidOut>();

/** Reads every file on paper; to be called before `findings`. */
export async function readPapers(): Promise<void> {
  for (const file of files) papers.set(file, await readSheets(readFileSync(join('dist', file))));
}

/** What a rule finds in each file, by its name; nothing where all is well. */
export function findings(find: (file: LaidOut, print: Print | undefined, name: string) => readonly string[]) {
  return Object.fromEntries(
    [...papers].flatMap(([name, file]) => {
      const found = find(file, prints.get(name), name);
      return found.length === 0 ? [] : [[name, found] as const];
    }),
  );
}

/** The pages that have a flaw. */
export const onSheets = (isFlawed: (sheet: Sheet) => boolean) => (file: LaidOut) =>
  file.sheets.flatMap((sheet, i) => (isFlawed(sheet) ? [`page ${i + 1}`] : []));

export const isBooklet = (print: Print | undefined) => print?.kind === 'booklet' || print?.kind === 'folder-booklet';
