import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleById, type Corpus, deckById, pageById } from '../../src/corpus/corpus.ts';
import { houseLines, publisherOf } from '../../src/corpus/house.ts';
import { lettersIn, sendersIn } from '../../src/corpus/letters.ts';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { printsOf } from '../../src/corpus/prints.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import { compile } from '../../src/platform/typst-compiler.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { writeTokensCss } from '../../src/theme/css.ts';
import { writeSlidesCss } from '../../src/theme/slide-css.ts';
import { writeCanvas } from '../../src/writers/deck/slide.ts';
import { writeOg } from '../../src/writers/og/og.ts';
import { toPresentation } from '../../src/writers/pptx/content.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';
import { writeBook } from '../../src/writers/typst/bundle.ts';
import { writeFolder } from '../../src/writers/typst/folder.ts';
import { makePagePdf } from '../../src/writers/typst/pdf.ts';
import { writePoster } from '../../src/writers/typst/poster.ts';
import { writeLetter } from './docx/read-docx.ts';
import { openPptx } from './pptx/read-pptx.ts';
import { stubDraw } from './pptx/stub.ts';

const real = readFiles('.');
const HOUSE = readFileSync('tests/huisstijl/huisstijl.yaml', 'utf8');
const LOGO = readFileSync('tests/huisstijl/logo.svg', 'utf8');
const PUBLISHER = 'Stichting Arbodienst Voorbeeld';

/** The publication as an organisation publishes it. */
const publishedBy = (house: string): Corpus =>
  buildCorpus(new Map([...real, ['content/huisstijl.yaml', house], ['content/huisstijl/logo.svg', LOGO]]));

const of = (corpus: Corpus) => {
  const deck = deckById(corpus, [...corpus.decks.keys()][0] ?? '');
  const bundle = [...corpus.bundles.values()].find(({ vorm }) => vorm === 'boek');
  return { deck, bundle: bundleById(corpus, bundle?.id ?? '') };
};

describe.each([PUBLISHER, 'Een ander die uitgeeft'])('who publishes, named once (%s)', (name) => {
  const corpus = publishedBy(HOUSE.replace(PUBLISHER, name));
  const { deck, bundle } = of(corpus);
  const [title] = slidesShown(corpus, deck);
  const book = writeBook(corpus, bundle, undefined);
  const pptx = openPptx(writePptx(toPresentation(corpus, deck, stubDraw)));

  it('stands on the cover and in the colophon of a book, and in the foot of the site', () => {
    expect(book.source).toMatch(new RegExp(`#cover\\(.*facts: \\("Uitgegeven door ${name}"`));
    expect(book.source).toContain(`Uitgegeven door ${name}.`);
    expect(houseLines(corpus.house)[0]).toBe(`Uitgegeven door ${name}.`);
  });

  it('is the maker in the metadata of a PDF, its XMP too', async () => {
    const { pdf } = await makePagePdf(compile, corpus, pageById(corpus, bundle.paginas.at(-1) ?? ''), undefined);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain(`<dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator>`);
    expect(text).toContain(`/Author (${name})`);
  });

  it('stands on the title slide, in the deck, PowerPoint and a meeting', () => {
    if (title === undefined) throw new Error('The deck has no slides.');
    const plain = plainSlide(corpus, title, new Map(), corpus.look.palettes.light);
    expect(writeCanvas(plain, 1, () => '')).toContain(`>Uitgegeven door ${name}</span>`);
    expect(pptx.text('ppt/slides/slide1.xml')).toContain(`Uitgegeven door ${name}`);
    expect(buildCatalogue(corpus).catalogue.begin['leidinggevende']?.foot).toBe(`Uitgegeven door ${name}`);
  });

  it('stands in the master, the theme and the properties of a PowerPoint file', () => {
    expect(pptx.text('ppt/slideMasters/slideMaster1.xml')).toContain(`<a:t>${name}</a:t>`);
    expect(pptx.text('ppt/theme/theme1.xml')).toContain(`name="${name}"`);
    expect(pptx.text('docProps/core.xml')).toContain(`<dc:creator>${name}</dc:creator>`);
  });

  it('stands on a share image and a poster', () => {
    const input = { title: 'Titel', description: 'Tekst', part: 'Deel', site: 'Naam', accent: 'basis' } as const;
    const house = { palette: corpus.look.palettes.light, publisher: publisherOf(corpus.house), logo: undefined };
    expect(JSON.stringify(writeOg(input, house))).toContain(name);
    const sources = printsOf(corpus).flatMap((one) =>
      one.kind === 'poster' ? [writePoster(corpus, one.poster, undefined).source] : [],
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toContain(name);
  });
});

describe('the colours and logo of an organisation', () => {
  const corpus = publishedBy(HOUSE);
  const { deck, bundle } = of(corpus);
  const { light, print } = corpus.look.palettes;

  it('reach the stylesheets, where the logo gets a light plate on dark ground', () => {
    const css = writeTokensCss(corpus.look.palettes, corpus.look.logos);
    expect(css).toContain(`--action:${light.action}`);
    expect(css).toContain('--huis-logo:url("@huisstijl/logo-licht.svg");--huis-verhouding:3.000');
    expect(css).toMatch(/data-thema="donker"\]\{--huis-plaat:#fff\}/);
    expect(writeSlidesCss()).toContain('var(--huis-logo)');
  });

  it('reach the theme and the title layout of a PowerPoint file, with the logo once', () => {
    const pptx = openPptx(writePptx(toPresentation(corpus, deck, stubDraw)));
    expect(pptx.text('ppt/theme/theme1.xml')).toContain(
      `<a:accent4><a:srgbClr val="${light.accents.basis.strong.slice(1)}"`,
    );
    expect(pptx.text('ppt/theme/theme1.xml')).toContain(`<a:hlink><a:srgbClr val="${light.action.slice(1)}"`);
    expect(pptx.text('ppt/slideLayouts/slideLayout1.xml')).toContain('descr="Arbodienst Voorbeeld"');
    expect(pptx.text('ppt/slideLayouts/_rels/slideLayout1.xml.rels')).toContain('../media/logo.svg');
    expect(pptx.text('ppt/slideLayouts/slideLayout2.xml')).not.toContain('<p:pic>');
  });

  it('reach paper: cover, folder and poster have the logo, and all its colours', async () => {
    const book = writeBook(corpus, bundle, undefined);
    expect(book.files.get('logo.svg')).toBe(corpus.look.logos?.licht.svg);
    expect(book.files.get('tokens.typ')).toContain(`rgb("${print.accents.basis.strong}")`);
    expect(book.source).toContain('logo: "logo.svg"');
    const outcome = compile(book);
    expect('findings' in outcome ? outcome.findings : []).toEqual([]);
    const folder = printsOf(corpus).find((one) => one.kind === 'folder');
    if (folder?.kind !== 'folder') throw new Error('There is no folder.');
    expect(writeFolder(corpus, folder, undefined).files.has('logo.svg')).toBe(true);
  });

  it('reach each letter in Word, with the name above it', async () => {
    const [page] = lettersIn(corpus);
    const [role] = sendersIn(corpus);
    if (page === undefined || role === undefined) throw new Error('There is no letter.');
    const inputs = { corpus, site: undefined, draw: stubDraw };
    const files = unzipSync(writeLetter(inputs, page, role));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('word/header1.xml')).toContain(PUBLISHER);
    expect(text('word/header1.xml')).toMatch(/descr="Stichting.*<pic:pic/s);
    expect(text('word/_rels/header1.xml.rels')).toContain('.svg');
    expect(text('word/styles.xml')).toContain(print.accents.basis.tint.slice(1));
    expect(writeLetter(inputs, page, role)).toEqual(writeLetter(inputs, page, role));
    const plain = unzipSync(writeLetter({ ...inputs, corpus: buildCorpus(real) }, page, role));
    expect(Object.keys(plain).filter((name) => name.includes('header'))).toEqual([]);
  });

  it('are told where they were corrected', () => {
    expect(corpus.look.told).toHaveLength(2);
    expect(corpus.look.told[0]).toMatch(
      /^De kleur hoofd \(#00A3E0\) is op lichte vlakken te licht .*: #[0-9A-F]{6}\.$/,
    );
  });
});

it('without a house style nothing of it is anywhere', () => {
  const corpus = buildCorpus(real);
  const { deck, bundle } = of(corpus);
  const pptx = openPptx(writePptx(toPresentation(corpus, deck, stubDraw)));
  expect(pptx.text('ppt/slideMasters/slideMaster1.xml')).not.toContain(corpus.publication.kort);
  expect(writeBook(corpus, bundle, undefined).source).not.toMatch(/logo|Uitgegeven/);
  expect(JSON.stringify(buildCatalogue(corpus).catalogue)).not.toContain('"look"');
  expect(writeTokensCss(corpus.look.palettes, corpus.look.logos)).not.toContain('--huis');
});
