import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { deckById } from '../../../src/corpus/corpus.ts';
import type { Paragraph, PlainSlide } from '../../../src/slides/plain.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { all, attribute, only } from '../office.ts';
import { corpusOf, pageText } from '../typst/small-corpus.ts';
import { openPptx, paragraphsOf, placeOf, related, shapesOf } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

const PAGE = `## Een kop

Tekst met **vet**.

<LetOp titel="Pas op">

Vraag niet naar de klacht.

</LetOp>

<Actueel datum="2026-11-22" bron="toezicht">

Dit is nieuw.

</Actueel>

1. Eerst dit.
2. Dan dat.

| Kop | Nog een |
|---|---|
| a | b |
`;

/** The slides of a deck with this text, and the file written of them. */
function deckOf(text: string, ...more: readonly string[]) {
  const head = [
    'titel: Een presentatie',
    'beschrijving: Een korte presentatie om mee te proeven of alles erin komt te staan.',
    'voor: wie wil proeven',
    'publiek: [leidinggevende]',
    'minuten: 5',
    'herzien: 2026-11-22',
    ...more,
  ].join('\n');
  const corpus = corpusOf({
    'content/proef.mdx': pageText(PAGE),
    'slides/proef.mdx': `---\n${head}\n---\n\n${text}\n`,
  });
  const presentation = toPresentation(corpus, deckById(corpus, 'proef'), stubDraw);
  return { presentation, pptx: openPptx(writePptx(presentation)) };
}

/** The slide after the title slide, and its part. */
function slideOf(text: string) {
  const { presentation, pptx } = deckOf(text);
  const [, slide] = presentation.slides;
  const [, path = ''] = pptx.slides;
  if (slide === undefined) throw new Error('The deck has no slide of its own.');
  return { slide, pptx, path, root: pptx.root(path) };
}

const said = ({ notes }: PlainSlide) => notes.map(({ runs }: Paragraph) => runs.map((run) => run.text).join(''));

describe('the text of a slide', () => {
  it('keeps what is bold and what is slanted', () => {
    const { slide } = slideOf('<Dia titel="Een" minuten="1">\n\n- Gewoon, **vet** en *schuin*.\n\n</Dia>');
    expect(slide.paragraphs).toEqual([
      {
        mark: 'bullet',
        runs: [
          { text: 'Gewoon, ' },
          { text: 'vet', bold: true },
          { text: ' en ' },
          { text: 'schuin', italic: true },
          { text: '.' },
        ],
      },
    ]);
  });

  it('has the size of its layout, and the largest in which it fits', () => {
    const { root, pptx, path, slide } = slideOf('<Dia titel="Een" minuten="1">\n\nJij gaat over het werk.\n\n</Dia>');
    const [, text] = shapesOf(root);
    expect(text && all(text, 'a:rPr').map((run) => attribute(run, 'sz'))).toEqual([undefined]);
    expect(all(root, 'a:normAutofit')).toEqual([]);
    expect(slide).toMatchObject({ layout: 'zin', grade: 0 });
    const layout = pptx.root(related(pptx, path, 'slideLayout'));
    expect(attribute(only(layout, 'p:cSld'), 'name')).toBe('Zin, 60 punts');
    expect(all(layout, 'a:defRPr').map((level) => attribute(level, 'sz'))).toContain('6000');
  });

  it('says nothing of itself that its layout says, so that a reset changes nothing', () => {
    const { root } = slideOf('<Dia titel="Een" minuten="1">\n\n- Praat.\n- Luister.\n\n</Dia>');
    const [, text] = shapesOf(root);
    expect(text && all(text, 'a:pPr')).toEqual([]);
  });

  it('sets a quotation as its layout has it, or in from the edge where other text stands beside it', () => {
    const alone = slideOf('<Dia titel="Een" minuten="1">\n\n> Het gaat prima.\n\n</Dia>');
    expect(alone.slide.layout).toBe('citaat');
    const [, quoted] = shapesOf(alone.root);
    expect(quoted && paragraphsOf(quoted)).toEqual(['Het gaat prima.']);
    expect(quoted && all(quoted, 'a:pPr')).toEqual([]);
    const beside = slideOf('<Dia titel="Een" minuten="1">\n\n- Hij zegt:\n\n> Het gaat prima.\n\n</Dia>');
    const [, text] = shapesOf(beside.root);
    const properties = text && only(text, 'a:pPr');
    expect(Number(properties && attribute(properties, 'marL'))).toBeGreaterThan(0);
  });

  it('numbers an ordered list itself, so that it stays right when somebody adds a step', () => {
    const { root } = slideOf('<Dia titel="Een" minuten="1">\n\n1. Eerst.\n2. Dan.\n\n</Dia>');
    expect(all(root, 'a:buAutoNum').map((mark) => attribute(mark, 'type'))).toEqual(['arabicPeriod', 'arabicPeriod']);
  });

  it('asks questions without bullets, and makes agreements boxes to tick', () => {
    const questions = slideOf('<Dia titel="Een" minuten="1" opmaak="vraag">\n\n- Wat zag je?\n\n</Dia>');
    expect(all(questions.root, 'a:buChar')).toEqual([]);
    const agreements = slideOf('<Dia titel="Een" minuten="1" opmaak="slot">\n\n- Ik begin.\n\n</Dia>');
    const layout = agreements.pptx.root(related(agreements.pptx, agreements.path, 'slideLayout'));
    expect(all(layout, 'a:buChar').map((mark) => attribute(mark, 'char'))[0]).toBe('□');
  });

  it('has a line to write on below each agreement, as a shape in a colour of the theme', () => {
    const { root, path, pptx } = slideOf(
      '<Dia titel="Een" minuten="1" opmaak="slot">\n\n- Ik begin.\n- Ik bel.\n- Ik vraag hulp.\n\n</Dia>',
    );
    const named = shapesOf(root).filter((shape) => attribute(only(shape, 'p:cNvPr'), 'name') === 'Schrijflijn');
    expect(named.flatMap((line) => all(line, 'a:schemeClr').map((color) => attribute(color, 'val')))).toEqual(
      Array(3).fill('bg1'),
    );
    const tops = named.map((line) => Number(attribute(only(line, 'a:off'), 'y')));
    // As far apart as the layout sets its points, in every program: lines of exact height, and the room below.
    const layout = pptx.root(related(pptx, path, 'slideLayout'));
    const level = all(layout, 'a:lvl1pPr').find((one) => all(one, 'a:buChar').length > 0);
    const inPoints =
      level && ['a:lnSpc', 'a:spcAft'].map((name) => Number(attribute(only(only(level, name), 'a:spcPts'), 'val')));
    const apart = inPoints?.reduce((sum, one) => sum + one, 0) ?? 0;
    const [first = 0, second = 0, third = 0] = tops;
    expect(Math.abs(second - first - apart * 127)).toBeLessThan(300);
    expect(Math.abs(third - second - apart * 127)).toBeLessThan(300);
    const [, text] = shapesOf(root);
    expect(text && paragraphsOf(text)).toEqual(['Ik begin.', 'Ik bel.', 'Ik vraag hulp.']);
  });

  it('asks the question of a title in a place of its own, beside a bar that its layout draws', () => {
    const { pptx, presentation } = deckOf(
      '<Dia titel="Een" minuten="1">\n\nTekst.\n\n</Dia>',
      'vraag: Wie zag je vandaag?',
    );
    expect(presentation.slides[0]?.layout).toBe('titel');
    const [first = ''] = pptx.slides;
    const question = shapesOf(pptx.root(first)).find((shape) => placeOf(shape)?.index === '16');
    expect(question && paragraphsOf(question)).toEqual(['Wie zag je vandaag?']);
    const layout = pptx.root(related(pptx, first, 'slideLayout'));
    const [bar] = shapesOf(layout).filter((shape) => attribute(only(shape, 'p:cNvPr'), 'name') === 'Streep');
    const place = shapesOf(layout).find((shape) => placeOf(shape)?.index === '16');
    const box = (shape: Element | undefined) =>
      shape && ['x', 'y'].map((name) => Number(attribute(only(shape, 'a:off'), name)));
    expect(box(bar)?.[1]).toBe(box(place)?.[1]);
    expect(box(bar)?.[0]).toBeLessThan(box(place)?.[0] ?? 0);
    const without = deckOf('<Dia titel="Een" minuten="1">\n\nTekst.\n\n</Dia>').pptx;
    const plain = without.root(related(without, without.slides[0] ?? '', 'slideLayout'));
    expect(shapesOf(plain).map((shape) => attribute(only(shape, 'p:cNvPr'), 'name'))).not.toContain('Streep');
  });

  it('keeps two kinds of sentences apart by paper between their columns', () => {
    const { root } = slideOf(
      '<Dia titel="Een" minuten="1" opmaak="contrast">\n\n| Wel | Niet |\n|---|---|\n| a | b |\n\n</Dia>',
    );
    const edges = all(root, 'a:tr').map((row) =>
      all(row, 'a:tc').map((cell, i) => {
        const edge = only(cell, i === 0 ? 'a:lnR' : 'a:lnL');
        return [Number(attribute(edge, 'w')), ...all(edge, 'a:schemeClr').map((color) => attribute(color, 'val'))];
      }),
    );
    expect(edges).toEqual(Array(2).fill(Array(2).fill([24 * 9525, 'bg1'])));
  });

  it('stands below a table that is on the same slide', () => {
    const { root } = slideOf(
      '<Dia titel="Een" minuten="1">\n\n| Kop | Nog een |\n|---|---|\n| a | b |\n\nEn dit.\n\n</Dia>',
    );
    const [, table, text] = shapesOf(root);
    const [title, place] = shapesOf(root).map((shape) => placeOf(shape)?.type);
    expect([title, place]).toEqual(['title', 'tbl']);
    expect(text && paragraphsOf(text)).toEqual(['En dit.']);
    expect(text && placeOf(text)).toBeUndefined();
    const top = (shape: Element | undefined) => Number(shape && attribute(only(shape, 'a:off'), 'y'));
    expect(top(text)).toBeGreaterThan(top(table));
  });
});

describe('the notes of a slide', () => {
  it('are what is said and nothing else', () => {
    const { slide } = slideOf(
      '<Neem uit="proef" wat="kern" minuten="2">\n\n<Notitie>\n\nZeg dit.\n\n</Notitie>\n\n</Neem>',
    );
    expect(said(slide)).toEqual(['2 minuten', 'Zeg dit.']);
  });

  it('are there for the title slide too: what stands before the first slide', () => {
    const { presentation, pptx } = deckOf(
      '<Notitie>\n\nLeg alles klaar.\n\n</Notitie>\n\n<Dia titel="Een" minuten="1">\n\nTekst.\n\n</Dia>',
    );
    expect(presentation.slides[0]).toMatchObject({ layout: 'titel', title: 'Een presentatie' });
    const notes = pptx.root(related(pptx, pptx.slides[0] ?? '', 'notesSlide'));
    expect(paragraphsOf(notes)).toEqual([
      'Leg alles klaar.',
      'Letters in de tekeningen: Atkinson Hyperlegible Next, licentie SIL Open Font License 1.1.',
    ]);
  });
});

it('a slide that names a drawing nobody gave is an error that says which', () => {
  const { presentation } = deckOf(
    '<Dia titel="Een" minuten="1">\n\n<Figuur naam="belasting-belastbaarheid" />\n\n</Dia>',
  );
  expect(() => writePptx({ ...presentation, media: new Map(), drawn: new Map() })).toThrow(
    '"figuur-belasting-belastbaarheid"',
  );
});
