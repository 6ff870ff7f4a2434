import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Page } from '../../src/corpus/corpus.ts';
import { idOf } from '../../src/corpus/load.ts';
import { ELEMENT_NAMES } from '../../src/document/vocabulary.ts';
import { compileAside } from '../../src/platform/typst-pool.ts';
import { print } from '../../src/strings/print.ts';
import type { TypstDocument } from '../../src/writers/typst/document.ts';
import { asked, bases, type Case, changed, facts, ledgers, pairs, passing } from './cases.ts';
import { BLOCKS, CONTAINERS, INLINES } from './pieces.ts';
import {
  bookOf,
  COLLECTIONS,
  documentsOf,
  drawShared,
  handoutsOf,
  onePageOf,
  pairsOf,
  writeDeckTexts,
  writePageTexts,
  writeWordText,
} from './press.ts';

/** No text takes a person's patience: seconds, on a machine that does other things too. */
const MOST_SECONDS = 10;
/** How many pages go into one book to be looked at by the compiler. */
const IN_A_BOOK = 40;

interface Named {
  readonly name: string;
  readonly corpus: Corpus;
  readonly page: Page;
}

interface Tried {
  readonly failures: string[];
  readonly seen: Set<string>;
  readonly prints: { readonly name: string; readonly document: TypstDocument }[];
  /** Pages that put something in something as none before did, and the others. */
  readonly fresh: Named[];
  readonly pages: Named[];
  cases: number;
  passed: number;
  slowest: number;
}

const tried: Tried = {
  failures: [],
  seen: new Set(),
  prints: [],
  fresh: [],
  pages: [],
  cases: 0,
  passed: 0,
  slowest: 0,
};

/** Whether a text puts something in something as none before it did. */
function isNew(kind: string, page: Pick<Page, 'root'>): boolean {
  const fresh = pairsOf(page.root).filter((pair) => !tried.seen.has(`${kind} ${pair}`));
  for (const pair of fresh) tried.seen.add(`${kind} ${pair}`);
  return fresh.length > 0;
}

const seenBlocks = new Set<string>();

/**
 * A page without the blocks that stood the same in a page before it: a change leaves most of a text as it was, and what
 * the compiler has looked at once it need not look at again. Headings stay: which follows which is looked at too.
 */
function unseenOf(page: Page): Page {
  const children = page.root.children.filter((block) => {
    const same = JSON.stringify(block, (key, value) => (key === 'position' ? undefined : value));
    const known = seenBlocks.has(same);
    seenBlocks.add(same);
    return !known || block.type === 'heading' || block.type === 'kern';
  });
  return { ...page, root: { ...page.root, children } };
}

function write(one: Case, corpus: Corpus): void {
  if (one.file.startsWith('slides/')) {
    const deck = corpus.decks.get(idOf(one.file));
    if (deck === undefined) return;
    const fresh = isNew('deck', deck);
    writeDeckTexts(corpus, deck, fresh);
    if (fresh) for (const document of handoutsOf(corpus, deck)) tried.prints.push({ name: one.name, document });
    return;
  }
  const isLedger = one.file.endsWith('.yaml');
  const page = corpus.pages.get(isLedger ? 'proef' : idOf(one.file));
  if (page === undefined) return;
  writePageTexts(corpus, page);
  if (one.onePage) tried.prints.push({ name: one.name, document: onePageOf(corpus, page) });
  if (isNew('page', page) || (isLedger && tried.passed % 20 === 0)) {
    drawShared(corpus, page);
    writeWordText(corpus, page);
    for (const document of documentsOf(corpus, page)) tried.prints.push({ name: one.name, document });
    tried.fresh.push({ name: one.name, corpus, page });
  } else if (!isLedger) tried.pages.push({ name: one.name, corpus, page: unseenOf(page) });
}

function attempt(one: Case): void {
  const start = performance.now();
  tried.cases += 1;
  try {
    const corpus = passing(one);
    if (corpus !== undefined) {
      tried.passed += 1;
      write(one, corpus);
    }
  } catch (error) {
    tried.failures.push(
      `${one.name}: ${error instanceof Error ? error.message : String(error)}\n${one.text.slice(-400)}`,
    );
  }
  tried.slowest = Math.max(tried.slowest, (performance.now() - start) / 1000);
}

const looks = new Map<string, ReturnType<typeof compileAside>>();

/** What the compiler has against a document, but for what the check itself lays out to tell. */
async function refused(document: TypstDocument): Promise<string | undefined> {
  // Many cases come to the same document: a page that has no place to write is the same to fill in.
  const same = JSON.stringify([document.source, ...document.files]);
  const look = looks.get(same) ?? compileAside(document);
  looks.set(same, look);
  const outcome = await look;
  if (!('findings' in outcome)) return undefined;
  const told = [print.tooFull, print.cardTooFull];
  const findings = outcome.findings.filter((finding) => !told.some((words) => finding.includes(words)));
  return findings.length > 0 ? findings.join('; ') : undefined;
}

/** Many pages as one corpus: each under a name of its own, with all that any of them draws on. */
function together(pages: readonly Named[]): { readonly corpus: Corpus; readonly all: readonly Page[] } {
  const [first] = pages;
  if (first === undefined) throw new Error('There are no pages to put together.');
  const all = pages.map(({ page }, i) => ({ ...page, id: `${page.id}/keer-${i}` }));
  const merged = <T>(part: (corpus: Corpus) => ReadonlyMap<string, T>) =>
    new Map(pages.flatMap(({ corpus }) => [...part(corpus)]));
  const corpus: Corpus = {
    ...first.corpus,
    facts: merged(({ facts }) => facts),
    terms: merged(({ terms }) => terms),
    sources: merged(({ sources }) => sources),
    pages: new Map([...merged(({ pages: own }) => own), ...all.map((page) => [page.id, page] as const)]),
  };
  return { corpus, all };
}

/** Compiles pages as one document; where that is refused, halves tell which page it is. */
async function compileTogether(pages: readonly Named[], write: typeof bookOf): Promise<string[]> {
  const { corpus, all } = together(pages);
  const document = write(corpus, all);
  const why = await refused(document);
  if (why === undefined) return [];
  if (pages.length === 1) return [`${document.title} of ${pages[0]?.name}: ${why}`];
  const half = Math.ceil(pages.length / 2);
  const halves = [pages.slice(0, half), pages.slice(half)];
  return (await Promise.all(halves.map((some) => compileTogether(some, write)))).flat();
}

/** Compiles many pages, a bookful at a time. */
async function compileAll(pages: readonly Named[], write: typeof bookOf): Promise<string[]> {
  const books = Array.from({ length: Math.ceil(pages.length / IN_A_BOOK) }, (_, i) =>
    compileTogether(pages.slice(i * IN_A_BOOK, (i + 1) * IN_A_BOOK), write),
  );
  return (await Promise.all(books)).flat();
}

describe('what passes the check', () => {
  const { pages, decks } = bases();

  it('is made by every writer that needs no compiler, whatever stands in whatever', () => {
    for (const one of pairs()) attempt(one);
    expect(tried.failures.splice(0)).toEqual([]);
  });

  it('is made with a fact in every place', () => {
    const places = pages.flatMap(facts);
    for (const one of fc.sample(fc.shuffledSubarray(places, { minLength: 700, maxLength: 700 }), 1).flat())
      attempt(one);
    for (const one of asked().filter((_, i) => i % 3 === 0)) attempt(one);
    for (const one of decks.flatMap(facts).filter((_, i) => i % 10 === 0)) attempt(one);
    expect(tried.failures.splice(0)).toEqual([]);
  });

  it('is made of real texts with a change', () => {
    for (const one of fc.sample(changed(pages), 1_800)) attempt(one);
    for (const one of fc.sample(changed(decks), 150)) attempt(one);
    expect(tried.failures.splice(0)).toEqual([]);
  });

  it('is made of ledgers with a change', () => {
    for (const one of fc.sample(changed(ledgers()), 500)) attempt(one);
    expect(tried.failures.splice(0)).toEqual([]);
  });

  it('is printed', async () => {
    const single = tried.prints.map(async ({ name, document }) => {
      const why = await refused(document);
      return why === undefined ? [] : [`${document.title} of ${name}: ${why}`];
    });
    const books = [
      compileAll(tried.pages, bookOf),
      ...COLLECTIONS.map((collection) => compileAll(tried.fresh, collection)),
    ];
    expect((await Promise.all([...single, ...books])).flat()).toEqual([]);
  }, 600_000);

  it('was looked for in every element', () => {
    const pieces = [...Object.values({ ...BLOCKS, ...INLINES }), ...Object.values(CONTAINERS).map((wrap) => wrap(''))];
    for (const name of ELEMENT_NAMES)
      expect(
        pieces.some((piece) => piece.includes(`<${name}`)),
        name,
      ).toBe(true);
  });

  it('was looked for in thousands of texts, and none of them hung', () => {
    expect(tried.cases).toBeGreaterThanOrEqual(5_000);
    expect(tried.passed).toBeGreaterThan(tried.cases / 4);
    expect(tried.slowest).toBeLessThan(MOST_SECONDS);
  });
});
