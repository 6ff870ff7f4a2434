import { describe, expect, it } from 'vitest';
import { pageById } from '../../../src/corpus/corpus.ts';
import { scenesOf } from '../../../src/corpus/practice.ts';
import { type Print, printsOf } from '../../../src/corpus/prints.ts';
import { readableText } from '../../../src/corpus/words.ts';
import { walk } from '../../../src/document/text.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { audit } from '../pdf/audit.ts';
import { foldPile } from '../pdf/fold.ts';
import { linesOf } from '../pdf/lines.ts';
import { readSheets } from '../pdf/sheet.ts';
import { lettersOf, readPdf, tagsOf, textOfTag } from './read-pdf.ts';
import { site } from './small-corpus.ts';

const { corpus } = guide();
const press = { corpus, site, compile, face: typingFace() };
const paper = corpus.publication.papier;
const make = async (kind: Print['kind'], name = '') => {
  const print = printsOf(corpus).find((one) => one.kind === kind && (!('sheet' in one) || one.sheet.naam === name));
  if (print === undefined) throw new Error(`There is no ${kind} ${name}.`);
  const { pdf } = await makePrint(press, print);
  return { pdf, read: await readPdf(pdf), lines: await linesOf(pdf) };
};
const texts = ({ tags }: Awaited<ReturnType<typeof readPdf>>) => tags.map((tag) => textOfTag(tag).replace(/\s+/g, ' '));
const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

describe('the folder', async () => {
  const { read, pdf, lines } = await make('folder');
  const folder = paper?.folder;
  if (folder === undefined) throw new Error('There is no folder.');
  const { bladzijden, privacy } = folder;
  const pages = texts(read);

  it('has eight pages of A5 and at most 1,200 words', () => {
    expect(read.sizes).toEqual(Array.from({ length: 8 }, () => [148, 210]));
    const words = countWords(pages.join(' '));
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThanOrEqual(1200);
  });

  it('has on each page of a handvat two sentences to say and one not to, and room to write', () => {
    for (const [i, { zeg, niet }] of bladzijden.entries()) {
      for (const sentence of [...zeg, niet]) expect(pages[i + 1]).toContain(`“${sentence}”`);
      expect(lines[i + 1]?.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('has privacy in three lines, whom to call here, and 112 and 113 on its last two pages', () => {
    for (const line of privacy) expect(pages[6]).toContain(line);
    expect(pages[7]).toContain('Bij ons bel je');
    for (const page of pages.slice(6)) expect(page).toMatch(/Bel 112.*Bel 113/);
  });

  it('is as readable as any other PDF, and its twin for the printer is two sheets, both sides', async () => {
    expect(await audit(pdf)).toEqual([]);
    const twin = await make('folder-booklet');
    expect(twin.read.sizes).toEqual(Array.from({ length: 4 }, () => [297, 210]));
    const { sheets } = await readSheets(twin.pdf);
    const folios = sheets.map(({ marks, width, height }) => {
      const numbers = marks.filter(({ text = '', top }) => /^\d$/.test(text.trim()) && top > height - 50);
      const at = (left: boolean) => numbers.find((mark) => mark.left < width / 2 === left)?.text?.trim() ?? '';
      return [at(true), at(false)] as const;
    });
    expect(foldPile(folios)).toEqual(['', '2', '3', '4', '5', '6', '7', '']);
  });
});

describe.each(paper?.bladen.map(({ naam, ...sheet }) => [naam, sheet] as const) ?? [])(
  'the sheet %s',
  (name, sheet) => {
    it('is one side with all its points, room to write, whom to call, and 112 and 113', async () => {
      const { read, pdf, lines } = await make('sheet', name);
      expect(read.sizes).toEqual([[210, 297]]);
      const [text = ''] = texts(read);
      for (const { kop, punten = [], schrijf = [] } of sheet.delen)
        for (const one of [kop, ...punten, ...schrijf]) expect(text).toContain(one);
      expect(text).toMatch(/Bel 112.*Bel 113/);
      expect(text).toContain('Bij ons bel je');
      expect(lines[0]?.length).toBeGreaterThanOrEqual(6);
      expect(tagsOf(read.tags, 'Figure').map(({ alt }) => alt)[0]).toContain('QR-code');
      expect(await audit(pdf)).toEqual([]);
    });
  },
);

describe('the role cards', async () => {
  const cards = paper?.rollenkaarten;
  if (cards === undefined) throw new Error('There are no role cards.');
  const { pdf, read } = await make('roles');
  const pages = texts(read);

  it('are a sheet for each conversation, with backs that tell where to turn', async () => {
    expect(read.sizes).toEqual(Array.from({ length: 2 * cards.gesprekken.length }, () => [210, 297]));
    for (const back of pages.filter((_, i) => i % 2 === 1)) {
      expect(back.match(/Bel 112/g)).toHaveLength(4);
      expect(back.match(/Bel 113/g)).toHaveLength(4);
    }
    expect(await audit(pdf)).toEqual([]);
  });

  it('say who one is, what one knows and wants, what to watch, and how the conversation begins, as its page does', () => {
    for (const [i, { pagina, rollen, kijk }] of cards.gesprekken.entries()) {
      const front = pages[2 * i] ?? '';
      for (const { wie, ben, weet, wil } of rollen)
        for (const one of [wie, ben, ...weet, wil]) expect(front).toContain(one);
      for (const one of kijk) expect(front).toContain(one);
      const [conversation] = [...walk(pageById(corpus, pagina).root)].filter((node) => node.type === 'oefengesprek');
      const [begin] = conversation ? scenesOf(conversation) : [];
      const written = [...(begin?.blocks ?? []), ...(begin?.ways ?? []).map(({ choice }) => choice)];
      expect(written.length).toBeGreaterThan(2);
      for (const node of written) expect(lettersOf(front)).toContain(lettersOf(readableText(corpus, node)));
    }
  });
});
