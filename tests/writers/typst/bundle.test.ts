import { describe, expect, it } from 'vitest';
import { bundleById } from '../../../src/corpus/corpus.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { makeBundlePdf } from '../../../src/writers/typst/pdf.ts';
import { readSheets } from '../pdf/sheet.ts';
import { readPdf, tagsOf, textOfTag } from './read-pdf.ts';
import { corpusOf, pageText, site } from './small-corpus.ts';

const bundle = (more: string) => `titel: De bundel
ondertitel: Voor de proef
beschrijving: Een zin die zegt wat er in deze bundel staat en voor wie zij is gemaakt.
publiek: [leidinggevende]
doel: nalezen
versie: "2.1"
herzien: 2026-11-22
${more}
`;

const corpus = corpusOf({
  'content/boek/index.mdx': pageText(
    'Lees ook <Verwijs id="boek/twee#diep">verder</Verwijs>.\n\n<Crisis />',
    'volgorde: 1',
  ),
  'content/boek/een.mdx': pageText(
    'Dit <Begrip id="verzuim" />.\n\n<Voor publiek="arbeidsdeskundige">\n\nNiet voor jou.\n\n</Voor>\n\n<Voor publiek="leidinggevende">\n\nVoor jou.\n\n</Voor>',
    'volgorde: 1',
  ),
  'content/boek/twee.mdx': pageText('## Diep\n\nHier.\n\n<Vragen voor="team">\n\n- Wie?\n\n</Vragen>', 'volgorde: 2'),
  'content/los.mdx': pageText(
    `Buiten staat <Begrip id="verzuim">verzuim</Begrip> ook.\n\n${'Deze zin vult de bladzijde. '.repeat(60)}`,
  ),
  'content/vol.mdx': pageText('Nog iets.'),
  'content/blad.mdx': pageText('<Invulveld label="Wat spreken we af?" regels="2" />', '', 'formulier'),
  'content/bundels/boek.yaml': bundle('paginas: [boek, boek/*, los, vol, blad]'),
  'content/bundels/kaarten.yaml': bundle('vorm: kaarten\npaginas: [boek/twee, boek/een]'),
});
const make = async (id: string) => (await makeBundlePdf(compile, corpus, bundleById(corpus, id), site)).pdf;

describe('a bundle as a book', async () => {
  const bytes = await make('boek');
  const pdf = await readPdf(bytes);
  const text = pdf.tags.map(textOfTag).join(' ').replace(/\s+/g, ' ');

  it('has the title of the bundle as its one heading of level 1, and each page and the sheet of a form below it, as deep as it stands', () => {
    const headings = (level: string) =>
      tagsOf(pdf.tags, level).map((tag) => textOfTag(tag).replace(/\s+/g, ' ').trim());
    const chapters = (level: string) => headings(level).filter((title) => title === 'Een titel over werk');
    expect(headings('H1')).toEqual(['De bundel']);
    expect([chapters('H2').length, chapters('H3').length]).toEqual([4, 2]);
    expect(headings('H3')).toContain('Blad om in te vullen: Een titel over werk');
    expect(pdf).toMatchObject({ title: 'De bundel. Voor de proef', language: 'nl-NL', ua: '1' });
  });

  it('gives in its contents the page each chapter stands on: parts of a whole run on, another where there is but little above it, a form never', () => {
    const [contents] = tagsOf(pdf.tags, 'TOC');
    const entries = tagsOf(contents ? [contents] : [], 'TOCI').map((tag) => textOfTag(tag).replace(/\s+/g, ' ').trim());
    const pages = entries.slice(0, 5).map((entry) => /^Een titel over werk.* (\d+)$/.exec(entry)?.[1]);
    expect(pages).toEqual(['3', '3', '3', '4', '5']);
  });

  it('leads from its contents to the sheet of a form, and to how to use it, which runs on', () => {
    const entries = tagsOf(pdf.tags, 'TOCI').map((tag) => textOfTag(tag).replace(/\s+/g, ' ').trim());
    expect(entries).toContain('Een titel over werk uitleg 5 blad 7');
  });

  it('has all of a line of its contents on that line', async () => {
    const { sheets } = await readSheets(bytes);
    const onLine = (text: RegExp) =>
      sheets[1]?.marks.filter((mark) => text.test(mark.text ?? '')).map(({ bottom }) => Math.round(bottom * 10)) ?? [];
    const [explained, ...more] = [...onLine(/uitleg/), ...onLine(/blad$|blad \d/)];
    expect(more).toEqual([explained]);
    // The points between a title and its page too.
    expect(onLine(/^[. ]+$/)).toEqual(expect.arrayContaining([explained]));
  });

  it('refers to another chapter by its page', () => {
    expect(text).toContain('verder (bladzijde 3)');
    expect(pdf.links.some((url) => url.includes('/boek/twee'))).toBe(false);
  });

  it('is for its audience alone', () => {
    expect(text).toContain('Voor jou.');
    expect(text).not.toContain('Niet voor jou');
    expect(text).not.toContain('Voor leidinggevenden Voor jou');
  });

  it('says below its contents who made it and when, and ends with words and sources', () => {
    expect(text).toMatch(
      /Inhoud.*Over deze uitgave.*22 november 2026.*Moeilijke woorden.*verzuim.*Bronnen.*De werkwijzer over werk/,
    );
  });

  it('says which edition it is, on its cover and in its colophon', () => {
    expect(text.match(/Versie 2\.1\. Nagekeken op 22 november 2026/g)).toHaveLength(2);
  });

  it('gives in its index each page a word stands on, as a link to that page', () => {
    const [entry] = tagsOf(pdf.tags, 'LI').filter(
      (tag) => tagsOf([tag], 'Lbl').map(textOfTag).join('').trim() === 'verzuim',
    );
    const links = tagsOf(entry ? [entry] : [], 'Link').map((tag) => textOfTag(tag).trim());
    const stands = pdf.tags.flatMap((page, i) => (textOfTag(page).includes('verzuim') ? [String(i + 1)] : []));
    expect(links).toEqual(['3', '4']);
    expect(stands).toEqual([...links, '8']);
  });

  it('says above a form, as on its own sheet, that it asks nothing about health', () => {
    expect(text.match(/Vul hier niets in over iemands gezondheid\./g)).toHaveLength(1);
    expect(text).toMatch(/Vul hier niets in over iemands gezondheid\..*Wat spreken we af\?/);
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.from(await make('boek')).equals(await make('boek'))).toBe(true);
  });
});

describe('a bundle as cards', async () => {
  const pdf = await readPdf(await make('kaarten'));

  it('has a front for each page, with its Kern and questions alone, and a back', () => {
    expect(pdf.sizes).toEqual(Array.from({ length: 4 }, () => [210, 297]));
    const text = pdf.tags.map(textOfTag).join(' ');
    expect(text).toContain('Eerste punt.');
    expect(text).toContain('Wie?');
    expect(text).not.toContain('Hier.');
    expect(pdf.artefacts).toContain('voorbeeld.test/boek/twee');
    expect(pdf.artefacts).toContain('Versie 2.1. Nagekeken op 22 november 2026');
  });
});
