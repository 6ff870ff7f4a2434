import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesOfBundle } from '../../src/corpus/bundles.ts';
import { bundlePrint } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { print as words } from '../../src/strings/print.ts';
import { type LaidOut, readSheets } from '../writers/pdf/sheet.ts';
import { linesOfText } from '../writers/pdf/sheet-flaws.ts';
import { lettersOf } from '../writers/typst/read-pdf.ts';

const { corpus } = guide();
const books = [...corpus.bundles.values()].filter(({ vorm }) => vorm === 'boek');
const known = new Map<string, Promise<LaidOut>>();
function readBook(bundle: (typeof books)[number]): Promise<LaidOut> {
  const { path } = bundlePrint(bundle);
  const book = known.get(path) ?? readSheets(readFileSync(`dist/afdrukken/${path}.pdf`));
  known.set(path, book);
  return book;
}

/** The sheets of forms stand in the contents on the line of their form, and not on one of their own. */
const isSheet = ({ title }: { readonly title: string }) => title.startsWith(words.sheetToFill);

/** The place of a part by its own name, as numbers to compare: "Deel 2" and "2.1"; undefined where it has none. */
function placeOf(title: string): readonly [number, number] | undefined {
  const [, part, own = '0'] = /^(?:Deel )?(\d)(?:\.(\d))?\b/.exec(title) ?? [];
  return part === undefined ? undefined : [Number(part), Number(own)];
}

/** Where in the contents the line of a title begins, in pt from its margin; undefined where it is not in them. */
function indentOf({ sheets }: LaidOut, title: string): number | undefined {
  const start = lettersOf(title).slice(0, 16);
  // They follow the cover; the margin of a right page is another than that of a left one.
  for (const { marks } of sheets.slice(1, 5)) {
    const shown = marks.filter(({ text }) => text !== undefined);
    const margin = Math.min(...shown.map(({ left }) => left));
    for (const row of Map.groupBy(shown, ({ bottom }) => Math.round(bottom)).values()) {
      const inOrder = row.toSorted((a, b) => a.left - b.left);
      if (lettersOf(inOrder.map(({ text = '' }) => text).join('')).startsWith(start))
        return (inOrder[0]?.left ?? margin) - margin;
    }
  }
  return undefined;
}

describe.each(books.map((bundle) => [bundle.id, bundle] as const))('the book %s', (_, bundle) => {
  it('has its parts in the order of their numbers', async () => {
    const { bookmarks } = await readBook(bundle);
    const places = bookmarks.flatMap((title) => placeOf(title) ?? []);
    const numbers = places.flatMap((value, i) => (i % 2 === 0 ? [10 * value + (places[i + 1] ?? 0)] : []));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('nests its bookmarks as its contents do, and says of each what it is', async () => {
    const book = await readBook(bundle);
    expect(book.outline.length).toBeGreaterThan(3);
    const indents = new Map<number, Set<number>>();
    for (const { title, depth } of book.outline.filter((bookmark) => !isSheet(bookmark))) {
      expect(title).not.toMatch(/^\d /);
      const indent = indentOf(book, title);
      expect(indent, title).toBeDefined();
      indents.set(depth, (indents.get(depth) ?? new Set()).add(Math.round(indent ?? 0)));
    }
    const lefts = [...indents].sort(([a], [b]) => a - b).map(([, own]) => [...own]);
    expect(
      lefts.every(({ length }) => length === 1),
      JSON.stringify(lefts),
    ).toBe(true);
    expect(lefts.flat()).toEqual(lefts.flat().sort((a, b) => a - b));
  });

  it('leads from its contents and its bookmarks to each sheet to fill in', async () => {
    const { outline, sheets } = await readBook(bundle);
    const shown = sheets.map((sheet) => linesOfText(sheet));
    const begins = shown.flatMap((lines, i) =>
      lines.some((line) => line.startsWith(words.sheetToFill)) ? [i + 1] : [],
    );
    const told = shown
      .slice(1, 5)
      .flat()
      .flatMap((line) => /^blad (\d+)$/.exec(line)?.[1] ?? []);
    const forms = pagesOfBundle(corpus, bundle).filter(({ matter }) => matter.soort === 'formulier');
    expect(begins).toHaveLength(forms.length);
    expect(told.map(Number)).toEqual(begins);
    expect(outline.filter(isSheet)).toHaveLength(forms.length);
  });
});
