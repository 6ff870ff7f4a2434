import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph, PlainSlide } from '../../../src/slides/plain.ts';
import type { Presentation } from '../../../src/writers/pptx/model.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { all, attribute, only } from '../office.ts';
import { openPptx, paragraphsOf, related, shapesOf } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

/** What a reader gets of a text: tabs and line ends as spaces, no control characters, no half surrogates. */
function asRead(text: string): string {
  return [...text]
    .map((character) => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(character) ? ' ' : character))
    .filter((character) => !/\p{Cc}|\p{Cs}|\ufffe|\uffff/u.test(character))
    .join('');
}

const nasty = fc.constantFrom(
  ...[
    '&',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    '<!--',
    '<?x',
    '&amp;',
    '&#0;',
    '_x0000_',
    '\u0000',
    '\u0008',
    '\u001b',
    '\u007f',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u2028',
    '\u200f',
    '\t',
    '\v',
    '\f',
    '\r\n',
    '👩🏽‍⚕️',
    'é',
    '</a:t>',
    '{{',
    '..\\',
  ],
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  runs: fc.array(fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }), { maxLength: 3 }),
  mark: fc.constantFrom('none', 'bullet', 'number'),
  quote: fc.boolean(),
});
const accent = fc.constantFrom('eerste', 'tweede', 'derde', 'basis');
const shared = { slug: fc.constant('dia'), title: text, accent, minutes: fc.nat(90), foot: text, about: text };
const empty = {
  versions: [],
  paragraphs: [],
  numbers: [],
  table: undefined,
  figure: undefined,
  emblem: undefined,
  grade: 0,
};

const words: fc.Arbitrary<PlainSlide> = fc
  .record({
    ...shared,
    layout: fc.constantFrom('titel', 'punten', 'vraag', 'casus', 'slot'),
    paragraphs: fc.array(paragraph, { maxLength: 4 }),
    notes: fc.array(paragraph, { maxLength: 4 }),
  })
  .map((slide) => ({ ...empty, ...slide }));

const grid: fc.Arbitrary<PlainSlide> = fc
  .record({
    ...shared,
    layout: fc.constant('tabel'),
    rows: fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
    alt: text.filter((alt) => asRead(alt) !== ''),
  })
  .map(({ rows, alt, ...slide }) => ({
    ...empty,
    ...slide,
    layout: 'tabel' as const,
    table: { rows, shares: [50, 50] },
    figure: { name: 'figuur', alt, ratio: 2 },
    notes: [],
  }));

const presentation: fc.Arbitrary<Presentation> = fc.record({
  maker: text,
  title: text,
  description: text,
  date: fc.constant('2026-11-22'),
  slides: fc.array(fc.oneof(words, grid), { minLength: 1, maxLength: 6 }),
  media: fc.constant(new Map([['figuur', stubDraw('<svg/>')]])),
});

const joined = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ runs }) => runs.map((run) => asRead(run.text)).join(''));

describe('whatever a text holds', () => {
  it('stands in the presentation as text, and the presentation stays whole', () => {
    fc.assert(
      fc.property(presentation, (given) => {
        const pptx = openPptx(writePptx(given));
        const core = pptx.root('docProps/core.xml');
        expect(only(core, 'dc:title').textContent).toBe(asRead(given.title));
        expect(only(core, 'dc:description').textContent).toBe(asRead(given.description));
        for (const [i, slide] of given.slides.entries()) {
          const path = pptx.slides[i] ?? '';
          const said = shapesOf(pptx.root(path)).flatMap(paragraphsOf);
          const cells = slide.table?.rows.flat().map(asRead) ?? [];
          const foot = slide.foot === '' ? [] : [asRead(slide.foot)];
          const number = slide.layout === 'titel' ? [] : [String(i + 1)];
          // And the empty place for a logo.
          const about = slide.layout === 'titel' ? [asRead(slide.about), ''] : [];
          // The question of a title has a place of its own, below its text.
          const asks = ({ quote = false }: Paragraph) => slide.layout === 'titel' && quote;
          const told = slide.paragraphs.filter((one) => !asks(one));
          const words = [
            ...cells,
            ...joined([...told, ...slide.paragraphs.filter(asks)]),
            ...about,
            ...foot,
            ...number,
          ];
          expect(said).toEqual([asRead(slide.title), ...words]);
          const notes = paragraphsOf(pptx.root(related(pptx, path, 'notesSlide')));
          expect(notes).toEqual(slide.notes.length === 0 ? [''] : joined(slide.notes));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its alternative texts in their attribute', () => {
    fc.assert(
      fc.property(grid, (slide) => {
        const media = new Map([['figuur', stubDraw('<svg/>')]]);
        const given = {
          maker: 'M',
          title: 'T',
          description: 'B',
          date: '2026-11-22',
          slides: [{ ...slide, layout: 'figuur' as const }],
          media,
        };
        const pptx = openPptx(writePptx(given));
        const [picture] = all(pptx.root(pptx.slides[0] ?? ''), 'p:pic');
        expect(picture && attribute(only(picture, 'p:cNvPr'), 'descr')).toBe(asRead(slide.figure?.alt ?? ''));
      }),
      { numRuns: 20 },
    );
  });
});
