/** Measures the time to make all PDFs, and compares Typst with Chromium printing the same pages, in one run. */
import { HANDOUT_KINDS } from '../../src/corpus/deck-links.ts';
import { printsOf } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { press } from '../../src/platform/press.ts';
import { compile } from '../../src/platform/typst-compiler.ts';
import { compileAside } from '../../src/platform/typst-pool.ts';
import { serveFolder } from '../../src/server/static-server.ts';
import { makeHandoutPdf } from '../../src/writers/handout/pdf.ts';
import { makePrint } from '../../src/writers/print.ts';
import { makePagePdf } from '../../src/writers/typst/pdf.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';

const PAGES = 12;
const SITE = new URL('https://voorbeeld.test');

/** Makes every PDF of the content, as the build does: side by side. */
export async function timeAllPdfs(): Promise<{ readonly files: number; readonly ms: number }> {
  const { corpus } = guide();
  const printing = { corpus, site: SITE, ...press() };
  const start = performance.now();
  const made = await Promise.all([
    ...printsOf(corpus).map((print) => makePrint(printing, print)),
    ...[...corpus.decks.values()].flatMap((deck) =>
      HANDOUT_KINDS.map((kind) => makeHandoutPdf(compileAside, corpus, deck, kind, SITE)),
    ),
  ]);
  return { files: made.length, ms: performance.now() - start };
}

/** Milliseconds a page, both ways, each after one page that is not counted. */
export interface PrintTimes {
  readonly pages: number;
  readonly typst: number;
  readonly chromium: number;
}

async function timed(ids: readonly string[], print: (id: string) => unknown): Promise<number> {
  await print(ids[0] ?? '');
  const start = performance.now();
  for (const id of ids) await print(id);
  return (performance.now() - start) / ids.length;
}

/** Makes the PDFs of some pages both ways. @param site folder of the built site */
export async function comparePrinting(site: string): Promise<PrintTimes> {
  const { corpus } = guide();
  const all = [...corpus.pages.values()];
  const step = Math.max(1, Math.floor(all.length / PAGES));
  const chosen = all.filter((_, i) => i % step === 0).slice(0, PAGES);
  const byId = new Map(chosen.map((page) => [page.id, page]));
  const ids = [...byId.keys()];
  const typst = await timed(ids, (id) => {
    const page = byId.get(id);
    return page && makePagePdf(compile, corpus, page, SITE);
  });
  const server = await serveFolder(site);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const chromium = await timed(ids, async (id) => {
      await page.goto(`${server.address}/${id}/`);
      await page.pdf({ format: 'A4', tagged: true });
    });
    return { pages: ids.length, typst, chromium };
  } finally {
    await browser.close();
    await server.close();
  }
}
