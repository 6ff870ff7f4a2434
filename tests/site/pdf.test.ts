import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { forAudiences } from '../../src/corpus/audiences.ts';
import { pagesOfBundle } from '../../src/corpus/bundles.ts';
import type { Page } from '../../src/corpus/corpus.ts';
import { makerOf } from '../../src/corpus/house.ts';
import { type Print, printsOf } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { kitName } from '../../src/writers/kit/files.ts';
import { partsOfForm } from '../../src/writers/typst/form.ts';
import { audit } from '../writers/pdf/audit.ts';
import { unsaidEnglish } from '../writers/pdf/languages.ts';
import { findFlaws } from '../writers/pdf/layout.ts';
import { missingWords, shownLetters } from '../writers/pdf/words.ts';
import { type ReadPdf, readPdf } from '../writers/typst/read-pdf.ts';

const { corpus } = guide();
const titles = [...corpus.sources.values()].flatMap(({ titel, taal }) => (taal === 'en' ? [titel] : []));
const kinds = new Map(printsOf(corpus).map(({ kind, path }) => [`${path}.pdf`, kind]));
const BOOKLET = /-boekje(-\d-van-\d)?\.pdf$/;
const folder = 'dist/afdrukken';
const files = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  : [];

it('there is every PDF of the kit, and no other', () => {
  expect(files).toEqual([...kinds.keys()].sort());
});

/** Width and height in mm by what a file is; a booklet lies on its side, with two pages of A5 on a sheet. */
const sizeOf = (file: string) => {
  const kind = kinds.get(file);
  if (kind === 'poster') return [420, 297];
  if (kind === 'folder') return [148, 210];
  return BOOKLET.test(file) ? [297, 210] : [210, 297];
};

const readings = new Map<string, Promise<ReadPdf>>();

/** What stands in a PDF of the kit: each is read once, whatever is asked of it. */
function readFile(file: string): Promise<ReadPdf> {
  const reading = readings.get(file) ?? readPdf(readFileSync(join(folder, file)));
  readings.set(file, reading);
  return reading;
}

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(join(folder, file));
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readFile(file);
  });

  it('has the size of its paper', () => {
    for (const size of pdf.sizes) expect(size).toEqual(sizeOf(file));
  });

  it('is PDF/UA on its bytes, read by others than its maker', async () => {
    // A booklet is for the printer alone: its pages stand in the order of folding, and its page says so.
    const forgiven = BOOKLET.test(file) ? ['tags', 'label', 'archive', 'headings', 'artefacts'] : [];
    expect(await audit(bytes, pdf)).toEqual(forgiven);
  });

  it('says of a title in English that it is', async () => {
    expect(await unsaidEnglish(bytes, pdf, titles)).toEqual([]);
  });

  it('is one page where it says so, and light where it is short', () => {
    if (file.endsWith('-een-bladzijde.pdf')) expect(pdf.sizes).toHaveLength(1);
    // What one fills in holds the whole typeface: any name can be typed.
    const most = file.endsWith('-invulbaar.pdf') ? 150_000 : 80_000;
    if (pdf.sizes.length <= 2) expect(bytes.length).toBeLessThanOrEqual(most);
  });

  it('names who publishes it, and nothing of the machine it was made on', () => {
    expect(pdf.author).toBe(makerOf(corpus));
    expect(bytes.toString('latin1')).not.toMatch(/\/(?:home|root|work|tmp|Users)\//);
  });
});

describe('every word of the source stands on paper, in its order', () => {
  const pages: readonly Page[] = [...corpus.pages.values()];
  const shownIn = async (kind: Print['kind'], of: { readonly id: string }) => {
    const print = printsOf(corpus).find(
      (one) => one.kind === kind && ('page' in one ? one.page : 'bundle' in one ? one.bundle : undefined) === of,
    );
    return shownLetters((await readFile(`${print?.path}.pdf`)).tags);
  };
  it.each(pages.map((page) => [page.id, page] as const))('%s', async (_, page) => {
    if (page.matter.soort !== 'formulier') {
      expect(missingWords(page.root, await shownIn('page', page))).toEqual([]);
      return;
    }
    const { told, asked } = partsOfForm(page.root);
    expect(missingWords(asked, await shownIn('page', page))).toEqual([]);
    expect(missingWords(told, await shownIn('explained', page))).toEqual([]);
  });

  const books = [...corpus.bundles.values()].filter((bundle) => bundle.vorm === 'boek');
  it.each(books.map((bundle) => [bundle.id, bundle] as const))('the bundle %s', async (_, bundle) => {
    const shown = await shownIn('bundle', bundle);
    for (const page of pagesOfBundle(corpus, bundle)) {
      const root = forAudiences(page.root, bundle.publiek);
      const parts = page.matter.soort === 'formulier' ? Object.values(partsOfForm(root)) : [root];
      for (const part of parts) expect(missingWords(part, shown, true)).toEqual([]);
    }
  });
});

describe('the layout of a book', () => {
  const books = files.filter((file) => file.startsWith('bundels/') && !BOOKLET.test(file));
  it.each(books)('has no flaw in %s', async (file) => {
    expect(findFlaws((await readFile(file)).tags)).toEqual([]);
  });
});

it('no book ends with a few lines on a page of their own', async () => {
  for (const print of printsOf(corpus)) {
    if (print.kind !== 'bundle' || print.bundle.vorm !== 'boek') continue;
    const last = (await readFile(`${print.path}.pdf`)).tags.at(-1);
    expect(shownLetters(last ? [last] : []).length, print.path).toBeGreaterThan(500);
  }
});

it('the handbook for managers is no thicker than one reads', async () => {
  const [path] = printsOf(corpus).flatMap((print) =>
    print.kind === 'bundle' && print.bundle.id === 'handreiking' ? [print.path] : [],
  );
  expect((await readFile(`${path}.pdf`)).sizes.length).toBeLessThanOrEqual(40);
});

describe('the kit in one file', () => {
  const zip = unzipSync(readFileSync(join(folder, 'kit.zip')));
  const top = `${kitName(corpus)}/`;

  it('holds the files of the site as they are, and a page to start from', () => {
    const { [`${top}index.html`]: start, ...others } = zip;
    expect(Buffer.from(start ?? []).toString()).toContain('<html lang="nl">');
    expect(Object.keys(others).filter((path) => path.endsWith('.pptx'))).toHaveLength(corpus.decks.size);
    for (const [path, bytes] of Object.entries(others)) {
      expect(path.startsWith(top), path).toBe(true);
      expect(readFileSync(join('dist', path.slice(top.length))).equals(bytes), path).toBe(true);
    }
  });

  it('has its size on the page that offers it', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toMatch(/data-kit[^>]*>\d+,\d MB</);
    expect(html).toContain(`download="${kitName(corpus)}.zip"`);
  });
});
