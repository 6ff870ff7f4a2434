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
function deckOf(text: string) {
  const head = [
    'titel: Een presentatie',
    'beschrijving: Een korte presentatie om mee te proeven of alles erin komt te staan.',
    'voor: wie wil proeven',
    'publiek: [leidinggevende]',
    'minuten: 5',
    'herzien: 2026-11-22',
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

  it('is set large where a sentence is the slide, and never smaller than its layout says', () => {
    const { root } = slideOf('<Dia titel="Een" minuten="1">\n\nJij gaat over het werk.\n\n</Dia>');
    const [, text] = shapesOf(root);
    const sizes = text ? all(text, 'a:rPr').map((run) => Number(attribute(run, 'sz'))) : [];
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeGreaterThan(3000);
    expect(all(root, 'a:normAutofit')).toEqual([]);
  });

  it('sets a quotation in from the edge, at the size of the rest', () => {
    const { root } = slideOf('<Dia titel="Een" minuten="1">\n\n> Het gaat prima.\n\n</Dia>');
    const [, text] = shapesOf(root);
    expect(text && paragraphsOf(text)).toEqual(['Het gaat prima.']);
    const properties = text && only(text, 'a:pPr');
    expect(Number(properties && attribute(properties, 'marL'))).toBeGreaterThan(0);
    expect(text && attribute(only(text, 'a:rPr'), 'sz')).toBeUndefined();
  });

  it('numbers an ordered list itself, so that it stays right when somebody adds a step', () => {
    const { root } = slideOf('<Dia titel="Een" minuten="1">\n\n1. Eerst.\n2. Dan.\n\n</Dia>');
    expect(all(root, 'a:buAutoNum').map((mark) => attribute(mark, 'type'))).toEqual(['arabicPeriod', 'arabicPeriod']);
  });

  it('asks questions without bullets, and makes agreements boxes to tick', () => {
    const questions = slideOf('<Dia titel="Een" minuten="1" opmaak="vraag">\n\n- Wat zag je?\n\n</Dia>');
    expect(all(questions.root, 'a:buChar')).toEqual([]);
    const agreements = slideOf('<Dia titel="Een" minuten="1" opmaak="slot">\n\n- Ik begin.\n\n</Dia>');
    expect(all(agreements.root, 'a:buChar').map((mark) => attribute(mark, 'char'))).toEqual(['□']);
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
  it('say what is said first, then the prose of the page with the kinds of its boxes', () => {
    const { slide } = slideOf(
      '<Neem uit="proef" wat="kern" minuten="2">\n\n<Notitie>\n\nZeg dit.\n\n</Notitie>\n\n</Neem>',
    );
    expect(said(slide)).toEqual([
      '2 minuten',
      'Zeg dit.',
      'Uit de tekst “Een titel over werk”',
      'Een kop',
      'Tekst met vet.',
      'Let op: Pas op',
      'Vraag niet naar de klacht.',
      'Wat er nu geldt (22 november 2026)',
      'Dit is nieuw.',
      'Eerst dit.',
      'Dan dat.',
      'Kop – Nog een',
      'a – b',
    ]);
    expect(slide.notes.filter(({ mark }) => mark === 'number')).toHaveLength(2);
  });

  it('say where a number comes from', () => {
    const { slide } = slideOf('<Dia titel="Een" minuten="1">\n\n- Het kost <Feit id="kosten" />.\n\n</Dia>');
    expect(said(slide)).toEqual([
      '1 minuut',
      'Waar de cijfers vandaan komen',
      '250 euro: Wat een dag kost. De werkwijzer over werk (2021). De rekensom staat er niet bij.',
    ]);
    expect(slide.foot).toBe('Bron: werkwijzer (2021)');
  });

  it('are there for the title slide too: what stands before the first slide', () => {
    const { presentation, pptx } = deckOf(
      '<Notitie>\n\nLeg alles klaar.\n\n</Notitie>\n\n<Dia titel="Een" minuten="1">\n\nTekst.\n\n</Dia>',
    );
    expect(presentation.slides[0]).toMatchObject({ layout: 'titel', title: 'Een presentatie' });
    const notes = pptx.root(related(pptx, pptx.slides[0] ?? '', 'notesSlide'));
    expect(paragraphsOf(notes)).toEqual(['Leg alles klaar.']);
  });
});

it('a slide that names a drawing nobody gave is an error that says which', () => {
  const { presentation } = deckOf('<Dia titel="Een" minuten="1">\n\nTekst.\n\n</Dia>');
  expect(() => writePptx({ ...presentation, media: new Map() })).toThrow('"merken"');
});
