import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFDocument } from '../../../src/writers/pdf/library.ts';
import { lettersOf, type ReadPdf, textOfTag } from '../typst/read-pdf.ts';
import { drawingOf } from './raw.ts';

/** A piece of what a page says, in reading order, and the language it is said in; '' where that is the document's. */
interface Said {
  readonly text: string;
  readonly lang: string;
}

/** The languages that a page's drawing says itself, by the number of the marked content. */
function langsOf(drawing: string): ReadonlyMap<string, string> {
  const marked = [...drawing.matchAll(/\/\w+\s*<<((?:[^<>]|<[^<>]*>)*)>>\s*BDC/g)];
  return new Map(
    marked.flatMap(([, properties = '']) => {
      const number = /\/MCID (\d+)/.exec(properties)?.[1];
      const lang = /\/Lang\s*\(([^)]*)\)/.exec(properties)?.[1];
      return number !== undefined && lang !== undefined ? [[number, lang] as const] : [];
    }),
  );
}

/** All that a PDF says by its tags, with the language of the piece itself, or of the nearest tag around it. */
async function saidIn(bytes: Uint8Array): Promise<Said[]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const said: Said[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const langs = langsOf(drawingOf(doc, number - 1));
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((name) => name !== '') ?? '';
        texts.set(id, (texts.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? '') : '');
    }
    const read = (node: object, around: string): void => {
      const own: unknown = Reflect.get(node, 'lang');
      const lang = typeof own === 'string' ? own : around;
      const children: unknown = Reflect.get(node, 'children');
      if (Array.isArray(children)) for (const child of children) read(child, lang);
      const id: unknown = Reflect.get(node, 'id');
      if (typeof id === 'string' && texts.has(id))
        said.push({ text: texts.get(id) ?? '', lang: langs.get(/_mc(\d+)$/.exec(id)?.[1] ?? '') ?? lang });
    };
    const tree = await page.getStructTree();
    if (tree) read(tree, '');
  }
  await loading.destroy();
  return said;
}

/**
 * The titles in English that a PDF shows somewhere without saying so, whatever lines they are cut in.
 * @param read what pdf.js found in these bytes
 */
export async function unsaidEnglish(bytes: Uint8Array, read: ReadPdf, titles: readonly string[]): Promise<string[]> {
  const shown = lettersOf(read.tags.map(textOfTag).join(''));
  if (!titles.some((title) => shown.includes(lettersOf(title)))) return [];
  const said = await saidIn(bytes);
  const letters = said.map(({ text }) => lettersOf(text));
  const all = letters.join('');
  const english = said.map(({ lang }, i) => (/^en\b/.test(lang) ? '1' : '0').repeat(letters[i]?.length ?? 0)).join('');
  return titles.filter((title) => {
    const wanted = lettersOf(title);
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
      if (english.slice(at, at + wanted.length).includes('0')) return true;
    return false;
  });
}
