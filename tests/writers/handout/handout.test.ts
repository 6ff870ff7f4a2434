import { beforeAll, describe, expect, it } from 'vitest';
import { type Deck, factById, figureByName } from '../../../src/corpus/corpus.ts';
import type { HandoutKind } from '../../../src/corpus/deck-links.ts';
import { walk } from '../../../src/document/text.ts';
import type { Block } from '../../../src/document/tree.ts';
import { guide } from '../../../src/guide.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { shorten, spareOf } from '../../../src/slides/shorten.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { makeHandoutPdf } from '../../../src/writers/handout/pdf.ts';
import { readSheets, type Sheet } from '../pdf/sheet.ts';
import { lettersOf, type ReadPdf, readPdf, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import { corpusOf, pageText, site } from '../typst/small-corpus.ts';

const { corpus } = guide();
const decks: readonly Deck[] = [...corpus.decks.values()];
const read = async (deck: Deck, kind: HandoutKind) => readPdf(await makeHandoutPdf(compile, corpus, deck, kind, site));

const MM = 72 / 25.4;
/** Which share of a page is white below the last thing on it, but for its margin and foot. */
function whiteBelow({ marks, height }: Sheet): number {
  const [top, bottom] = [23 * MM, height - 20 * MM];
  const last = Math.max(...marks.flatMap((mark) => (mark.bottom < bottom + 2 ? [mark.bottom] : [])));
  return (bottom - last) / (bottom - top);
}

/** The titles a reader can jump to, without their spaces, which a PDF may write in its own way. */
const headings = (pdf: ReadPdf, role: string) => tagsOf(pdf.tags, role).map((tag) => lettersOf(textOfTag(tag)));

function expectSound(pdf: ReadPdf): void {
  expect(pdf).toMatchObject({ language: 'nl-NL', showsTitle: true, marked: true, ua: '1' });
  for (const size of pdf.sizes) expect(size).toEqual([210, 297]);
  for (const name of pdf.fonts) expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/);
  const levels = tagsOf(pdf.tags, 'H1', 'H2', 'H3', 'H4', 'H5').map((tag) => Number(tag.role.slice(1)));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  for (const figure of tagsOf(pdf.tags, 'Figure')) expect(figure.alt).toMatch(/\S{3}/);
}

describe.each(decks.map((deck) => [deck.id, deck] as const))('the handout for who listens: %s', (_, deck) => {
  const slides = slidesShown(corpus, deck);
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await read(deck, 'deelnemers');
  });

  it('is a sound document', () => expectSound(pdf));

  it('has three slides a page, each with its title as a heading', () => {
    const [first, ...others] = slides.map(({ title }) => lettersOf(title));
    expect(headings(pdf, 'H1')).toEqual([first]);
    expect(headings(pdf, 'H2')).toEqual(others);
    expect(pdf.sizes).toHaveLength(Math.ceil(slides.length / 3));
    const onLast = tagsOf(pdf.tags.slice(-1), 'H1', 'H2');
    expect(onLast.length).toBeGreaterThan(1);
  });

  it('has lines over the whole width on each page, and white at the foot of none', async () => {
    const { sheets } = await readSheets(await makeHandoutPdf(compile, corpus, deck, 'deelnemers', site));
    for (const [i, sheet] of sheets.entries()) {
      const lines = sheet.marks.filter(({ left, right, top, bottom }) => right - left > 150 * MM && bottom - top < 2);
      expect(lines.length, `page ${i + 1}`).toBeGreaterThan(2);
      expect(whiteBelow(sheet), `page ${i + 1}`).toBeLessThan(0.1);
    }
  });

  it('tells all that a figure shows in words, with every number of its table', () => {
    const alts = tagsOf(pdf.tags, 'Figure').map(({ alt = '' }) => alt);
    const fact = (id: string) => factById(corpus, id);
    const numbers = (text: string) => text.match(/\d[\d.]*/g) ?? [];
    for (const { figure } of slides) {
      if (figure === undefined) continue;
      const { alt, description, table } = figureByName(corpus, figure);
      const told = alts.find((one) => one.startsWith(alt(fact))) ?? '';
      for (const sentence of description(fact)) expect(told, figure).toContain(sentence);
      const shown = numbers((table(fact)?.rows ?? []).flat().join(' '));
      expect(
        shown.filter((number) => !numbers(told).some((one) => one.startsWith(number))),
        figure,
      ).toEqual([]);
    }
  });

  it('has every figure with words, and none of what the presenter says', () => {
    expect(tagsOf(pdf.tags, 'Figure')).toHaveLength(slides.filter(({ figure }) => figure !== undefined).length);
    const shown = lettersOf(pdf.tags.map(textOfTag).join(' '));
    const [note] = slides.flatMap(({ notes }) => textsOf(notes)).filter((text) => text.length > 40);
    expect(note).toBeDefined();
    expect(shown).not.toContain(note);
  });
});

describe.each(decks.map((deck) => [deck.id, deck] as const))('what one takes home of %s', (_, deck) => {
  it('is one side with the message of each slide that the shortest version keeps, and whom to call', async () => {
    const pdf = await read(deck, 'deelnemers-kort');
    expectSound(pdf);
    expect(pdf.sizes).toHaveLength(1);
    const short = shorten(deck, Math.min(deck.matter.minuten, ...deck.matter.korter));
    const shown = lettersOf(pdf.tags.map(textOfTag).join(' '));
    for (const { title, minutes } of slidesShown(corpus, short).slice(1))
      if (minutes > 0) expect(shown).toContain(lettersOf(title));
    expect(shown).toMatch(/112.*113/);
    expect(shown).toContain(lettersOf('Dit ga ik doen'));
  });
});

/** The letters of every text in some blocks, cut where a note may stand: at the end of a sentence. */
function textsOf(blocks: readonly Block[]): string[] {
  const nodes = blocks.flatMap((block) => [...walk(block)]);
  return nodes.flatMap((node) =>
    node.type === 'text' ? node.value.split(/(?<=[.!?…]['’”)]*)\s+/).map(lettersOf) : [],
  );
}

describe.each(decks.map((deck) => [deck.id, deck] as const))('the handout for who presents: %s', (_, deck) => {
  const slides = slidesShown(corpus, deck);
  let pdf: ReadPdf;
  let shown: string;
  beforeAll(async () => {
    pdf = await read(deck, 'spreker');
    shown = lettersOf(pdf.tags.map(textOfTag).join(' '));
  });

  it('is a sound document', () => expectSound(pdf));

  it('has every slide, all that is said with it and all of the text behind it', () => {
    expect(headings(pdf, 'H2').slice(0, slides.length - 1)).toEqual(
      slides.slice(1).map(({ title }) => lettersOf(title)),
    );
    const belongs = (slide: Slide) => textsOf([...slide.notes, ...slide.background]);
    expect(slides.flatMap(belongs).filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('says when each slide is, up to the minutes of the whole but for what stays free', () => {
    let at = 0;
    for (const { minutes } of slides) {
      if (minutes > 0) expect(shown).toContain(lettersOf(`Minuut ${at} tot ${at + minutes}`));
      at += minutes;
    }
    expect(at).toBe(deck.matter.minuten - spareOf(deck.matter.minuten));
  });

  it('says of each shorter version at which minute its slides begin, and leaves room for the hour', () => {
    for (const length of deck.matter.korter) {
      let at = 0;
      for (const { minutes } of slidesShown(corpus, shorten(deck, length))) {
        if (minutes > 0) expect(shown).toContain(lettersOf(`In ${length} minuten: minuut ${at} tot ${at + minutes}`));
        at += minutes;
      }
    }
    expect(shown).toContain('Klok');
    expect(shown).toContain(lettersOf('Begint om:'));
  });

  it('ends no page of slides long before its foot', async () => {
    const { sheets } = await readSheets(await makeHandoutPdf(compile, corpus, deck, 'spreker', site));
    const title = lettersOf(slides.at(-1)?.title ?? '');
    const last = pdf.tags.findIndex((tag) =>
      tagsOf([tag], 'H2').some((heading) => lettersOf(textOfTag(heading)) === title),
    );
    expect(last).toBeGreaterThan(0);
    // The last one of slides may end anywhere.
    const whites = sheets.slice(0, last).map(whiteBelow);
    expect(whites.filter((share) => share > 0.3)).toEqual([]);
  });

  it('turns no page in the middle of what is said in one breath', () => {
    // What goes on overleaf is on each page a part of it; and what is no paragraph runs on for who hears it.
    const whole = new Set(tagsOf(pdf.tags, 'P').map((tag) => lettersOf(textOfTag(tag))));
    const plain = slides
      .flatMap(({ notes }) => notes)
      .flatMap((block) => {
        const nodes = [...walk(block)].slice(1);
        if (block.type !== 'paragraph' || nodes.some(({ type }) => type !== 'text')) return [];
        return [lettersOf(nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''))];
      });
    expect(plain.length).toBeGreaterThan(3);
    expect(plain.filter((text) => !whole.has(text))).toEqual([]);
  });

  it('says where each number on a slide comes from, and of which slide', () => {
    for (const [i, { facts }] of slides.entries()) {
      for (const fact of facts) expect(shown).toContain(lettersOf(fact.wat));
      if (facts.length > 0) expect(shown).toContain(lettersOf(`Waar de cijfers bij dia ${i + 1} vandaan komen`));
    }
  });
});

describe('a handout', () => {
  const deckText = (points: string) => `---
titel: Een proef met dia's
beschrijving: Een presentatie die alleen bestaat om te zien wat er op papier komt te staan.
voor: wie het proeft
publiek: [leidinggevende]
minuten: 5
herzien: 2026-11-22
---

<Dia titel="Waarom" minuten="2">

- Een punt.

</Dia>

<Dia titel="Wat dan" minuten="3">

${points}

</Dia>
`;
  const made = (points: string) => {
    const small = corpusOf({ 'content/proef.mdx': pageText('Tekst.'), 'slides/proef.mdx': deckText(points) });
    const deck = small.decks.get('proef');
    if (deck === undefined) throw new Error('There is no deck.');
    return makeHandoutPdf(compile, small, deck, 'deelnemers', site);
  };

  it('has the same bytes each time', async () => {
    expect(Buffer.from(await made('- Dit.')).equals(Buffer.from(await made('- Dit.')))).toBe(true);
  });

  it('holds what looks like code as the words it is', async () => {
    const pdf = await readPdf(await made('- #read(/etc/passwd) $x$ @ref #panic()'));
    expect(pdf.tags.map(textOfTag).join(' ')).toContain('#read(/etc/passwd) $x$ @ref #panic()');
  });

  it('that cannot be made names file, line and column of the slide', async () => {
    await expect(made('- Een teken dat ons lettertype niet heeft: 漢.')).rejects.toThrow(/^slides\/proef\.mdx:16:1: /);
  });
});
