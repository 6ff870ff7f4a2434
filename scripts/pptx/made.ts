import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { deckById } from '../../src/corpus/corpus.ts';
import { deckHref } from '../../src/corpus/deck-links.ts';
import { pageHref } from '../../src/corpus/links.ts';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { publicationFolder } from '../../src/folder.ts';
import { guide } from '../../src/guide.ts';
import { pagesOfGroup } from '../../src/meeting/build.ts';
import { MEETING, MEETING_DECK } from '../../src/meeting/links.ts';
import { meetingOf } from '../../src/meeting/needs.ts';
import { drawOutlines } from '../../src/platform/pixels.ts';
import { toPresentation } from '../../src/writers/pptx/content.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';

/** A presentation that somebody asked for, and where the web shows the same slides; nowhere for what one window tells another. */
export interface MadeFile {
  readonly path: string;
  readonly shown: string | undefined;
}

/** Presses what makes a file, and keeps it under a name. */
async function take(page: Page, button: Locator, path: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()]);
  await file.saveAs(path);
  return path;
}

/** A meeting made to measure for each conversation that one may practise in it, and for each room in turn. */
async function makeMeetings(page: Page, site: string, folder: string): Promise<readonly MadeFile[]> {
  const { corpus } = guide();
  const meeting = meetingOf(corpus);
  const made: MadeFile[] = [];
  for (const group of meeting?.groepen ?? []) {
    const pages = pagesOfGroup(corpus, group).filter((one) =>
      one.page.root.children.some(({ type }) => type === 'oefengesprek'),
    );
    for (const [i, { number }] of pages.entries()) {
      const room = meeting?.zalen[i % meeting.zalen.length]?.id ?? '';
      const search = `?voor=${room}&minuten=90&${group.id}=${number}`;
      await page.goto(`${site}${MEETING}${search}`);
      await page.locator('.maat-deel').first().waitFor();
      const path = join(folder, `op-maat-${group.id}-${number}.pptx`);
      await take(page, page.locator('[data-doe="powerpoint"]').first(), path);
      made.push({ path, shown: `${site}${MEETING_DECK}${search}` });
    }
  }
  return made;
}

/** The deck with a sum of one's own. */
async function makeSum(page: Page, site: string, folder: string): Promise<readonly MadeFile[]> {
  const { publication, decks } = guide().corpus;
  const deck = [...decks.values()].find(({ matter }) => matter.som !== undefined);
  if (publication.rekenhulp === undefined || deck === undefined) return [];
  const amounts = '#dag=400';
  await page.goto(`${site}${pageHref(publication.rekenhulp.pagina)}${amounts}`);
  const path = await take(page, page.locator('[data-doe="powerpoint"]').first(), join(folder, 'eigen-som.pptx'));
  return [{ path, shown: `${site}${deckHref(deck.id)}${amounts}` }];
}

/** The deck with the outcome of a group of twelve, in charts that can be changed. */
async function makeOutcome(page: Page, site: string, folder: string): Promise<readonly MadeFile[]> {
  const { meting } = guide().corpus.publication;
  if (meting === undefined) return [];
  await page.goto(site + pageHref(meting.uitkomsten));
  await page.locator('[data-vak]').first().waitFor({ state: 'attached' });
  await page.locator('[data-vak]').evaluateAll((cells) => {
    for (const [i, cell] of cells.entries()) {
      const field = cell as HTMLInputElement;
      field.value = field.dataset['vak']?.endsWith('/aantal') ? '12' : String(i % 2 === 0 ? 2 : 4);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await page.locator('[data-uitkomst] svg').first().waitFor();
  return [
    { path: await take(page, page.locator('[data-pptx]').first(), join(folder, 'uitkomst.pptx')), shown: undefined },
  ];
}

/** The first deck, as an organisation with colours and a logo of its own publishes it. */
function makeHouse(folder: string): readonly MadeFile[] {
  const read = (name: string) => readFileSync(join('tests/huisstijl', name), 'utf8');
  const files = new Map([
    ...readFiles(publicationFolder()),
    ['content/huisstijl.yaml', read('huisstijl.yaml')] as const,
    ['content/huisstijl/logo.svg', read('logo.svg')] as const,
  ]);
  const corpus = buildCorpus(files);
  const path = join(folder, 'huisstijl.pptx');
  const deck = deckById(corpus, [...corpus.decks.keys()][0] ?? '');
  writeFileSync(path, writePptx(toPresentation(corpus, deck, drawOutlines)));
  return [{ path, shown: undefined }];
}

/**
 * The presentations that are made when somebody asks for them: none of them is built with the site.
 * @param site the address of the built site, without a slash at its end
 * @param folder where they come
 */
export async function makeAsked(page: Page, site: string, folder: string): Promise<readonly MadeFile[]> {
  return [
    ...(await makeMeetings(page, site, folder)),
    ...(await makeSum(page, site, folder)),
    ...(await makeOutcome(page, site, folder)),
    ...makeHouse(folder),
  ];
}
