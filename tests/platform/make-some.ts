/**
 * Run in a project's folder: makes some of each that is kept between builds, and prints the digest of each and how many
 * were made anew. With `--koud` it makes all of it once more after that, with nothing kept in sight.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Keep from '../../src/platform/keep.ts';

const ours = (path: string) => import(pathToFileURL(join(process.cwd(), 'src', path)).href);
const { openKeep, closeKeep }: typeof Keep = await ours('platform/keep.ts');
openKeep();

const { readGuide }: typeof import('../../src/guide.ts') = await ours('guide.ts');
const { press }: typeof import('../../src/platform/press.ts') = await ours('platform/press.ts');
const { drawOutlines }: typeof import('../../src/platform/pixels.ts') = await ours('platform/pixels.ts');
const { drawFirstPageAside, rasteriseAside }: typeof import('../../src/platform/aside.ts') =
  await ours('platform/aside.ts');
const { makePrint }: typeof import('../../src/writers/print.ts') = await ours('writers/print.ts');
const { onePagePrint, pagePrint, printsOf }: typeof import('../../src/corpus/prints.ts') =
  await ours('corpus/prints.ts');
const { writeOg }: typeof import('../../src/writers/og/og.ts') = await ours('writers/og/og.ts');
const { toPresentation }: typeof import('../../src/writers/pptx/content.ts') = await ours('writers/pptx/content.ts');
const { packageFiles }: typeof import('../../src/writers/pptx/package.ts') = await ours('writers/pptx/package.ts');
const { keepZip }: typeof import('../../src/platform/zip.ts') = await ours('platform/zip.ts');

/** The digest of each that is made of the texts as they are now, read anew: what was made of others is not looked at. */
async function makeSome(): Promise<Readonly<Record<string, string>>> {
  const { corpus } = readGuide();
  const page = corpus.pages.get('handreiking/in-gesprek');
  const deck = corpus.decks.get('gesprek-2');
  const form = printsOf(corpus).find(({ kind }) => kind === 'fillable');
  if (!page || !deck || !form) throw new Error('A text that this needs is gone.');
  const printing = { corpus, site: new URL('https://voorbeeld.test'), ...press() };
  const image = {
    title: page.matter.titel,
    description: page.matter.beschrijving,
    part: '',
    site: '',
    accent: 'eerste' as const,
  };
  const { pdf } = await makePrint(printing, pagePrint(page));
  const made: Readonly<Record<string, Uint8Array>> = {
    page: pdf,
    'one-page': (await makePrint(printing, onePagePrint(page))).pdf,
    fillable: (await makePrint(printing, form)).pdf,
    'first-page': await drawFirstPageAside(pdf, 320),
    image: await rasteriseAside(writeOg(image), { width: 1200, height: 630 }),
    pptx: await keepZip(packageFiles(toPresentation(corpus, deck, drawOutlines))),
  };
  const digests = Object.entries(made).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
  return Object.fromEntries(digests);
}

const digests = await makeSome();
const kept = closeKeep();
const cold = process.argv.includes('--koud') ? await makeSome() : undefined;
process.stdout.write(JSON.stringify({ digests, kept, cold }));
process.exit();
