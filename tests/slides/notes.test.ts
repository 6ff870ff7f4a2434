import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { figureWords, writeSlideNotes } from '../../src/slides/notes.ts';
import type { Paragraph } from '../../src/slides/plain.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { factPoints, footOf, shownFacts } from '../../src/slides/sources.ts';
import { page } from '../corpus/small.ts';
import { slidesIn, withDeck } from './deck.ts';

const written = ({ runs, mark }: Paragraph): string => {
  const text = runs.map((run) => (run.bold ? `**${run.text}**` : run.italic ? `_${run.text}_` : run.text)).join('');
  return { none: text, bullet: `- ${text}`, number: `1. ${text}`, letter: `A. ${text}` }[mark];
};
/** The notes of the first slide after the title. */
function notesOf(text: string): readonly string[] {
  const corpus = withDeck(text);
  const slide = slidesIn(corpus)[1];
  if (!slide) throw new Error('There is a slide.');
  return writeSlideNotes(corpus, slide).map(written);
}
const dia = (inside: string, more = '') => `<Dia titel="Werk" minuten="2"${more}>\n\n${inside}\n\n</Dia>`;
const kern = '<Kern>\n\n- Praat.\n- Luister.\n- Spreek af.\n\n</Kern>';

describe('the notes of a slide', () => {
  it('are its minutes, and what is written for it', () => {
    expect(notesOf(dia('Tekst.\n\n<Notitie>\n\nZeg dit **hard** en *zacht*.\n\n</Notitie>'))).toEqual([
      '2 minuten',
      'Zeg dit **hard** en _zacht_.',
    ]);
  });

  it('say whatever is written in them, box by box, each with what it is', () => {
    const text = `${kern}

## Een kop

1. Eerst.
2. Dan.

> Een gezegde.

| Kop | Twee |
| --- | --- |
| Een | Ander |

<Tip titel="Klein">

Begin klein.

</Tip>

<LetOp>

Geen diagnose.

</LetOp>

<Checklist>

- Klaar.

</Checklist>

<Actueel datum="2026-11-22" bron="krant">

Dit is nu anders.

</Actueel>

<Verdieping titel="Waar dit vandaan komt">

Uit een boek.

</Verdieping>

<Tabel titel="Wel en niet" dia="nee">

| Wel | Niet |
| --- | --- |
| Werk | Klacht |

</Tabel>

<Vragen voor="team" titel="Om te beginnen">

- Wat helpt?

</Vragen>

<Invulveld label="Naam" />
`;
    const corpus = withDeck('', { 'content/a.mdx': page(text) });
    const notes = corpus.pages.get('a')?.root.children ?? [];
    expect(writeSlideNotes(corpus, { minutes: 1, notes }).map(written)).toEqual([
      '1 minuut',
      '- Praat.',
      '- Luister.',
      '- Spreek af.',
      '**Een kop**',
      '1. Eerst.',
      '1. Dan.',
      'Een gezegde.',
      '- Kop – Twee',
      '- Een – Ander',
      '**Tip: Klein**',
      'Begin klein.',
      '**Let op**',
      'Geen diagnose.',
      '**Checklist**',
      '- Klaar.',
      expect.stringMatching(/^\*\*.*22 november 2026.*\*\*$/),
      'Dit is nu anders.',
      '**Waar dit vandaan komt**',
      'Uit een boek.',
      '**Wel en niet**',
      '- Wel – Niet',
      '- Werk – Klacht',
      '**Vragen aan je team: Om te beginnen**',
      '- Wat helpt?',
    ]);
  });
});

describe('what is said of a figure and of numbers', () => {
  it('is its words, and where each number in it comes from', () => {
    const { corpus } = guide();
    const slides = [...corpus.decks.values()].flatMap((deck) => slidesOf(corpus, deck));
    const slide = slides.find(
      (one) => one.figure !== undefined && one.facts.length === 0 && shownFacts(corpus, one).length > 0,
    );
    if (!slide) throw new Error('A deck has a figure that shows numbers.');
    expect(figureWords(corpus, slide).length).toBeGreaterThan(0);
    expect(factPoints(corpus, slide).length).toBeGreaterThan(0);
    expect(footOf(corpus, slide)).toMatch(/^Bron: .+ \(\d{4}\)/);
  });

  it('is newer knowledge too, and the remark that goes with it', () => {
    const ledger = `
kosten:
  tekst: 250 euro
  wat: Wat een dag kost
  bron: krant
  jaar: 2021
  opmerking: Zonder loon.
  actueel: { tekst: 300 euro, bron: krant, jaar: 2025 }
`;
    const corpus = withDeck(dia('Het kost <Feit id="kosten" />.'), { 'content/feiten.yaml': ledger });
    const [, slide] = slidesIn(corpus);
    expect(slide && factPoints(corpus, slide).map(written)).toEqual([
      '- **250 euro**: Wat een dag kost. De krant (2021). Zonder loon. Nieuwer: 300 euro (2025).',
    ]);
  });
});

describe('the line at the foot of a slide', () => {
  const footFor = (text: string, pages: Readonly<Record<string, string>> = {}) => {
    const corpus = withDeck(text, pages);
    const slide = slidesIn(corpus).at(-1);
    return slide && footOf(corpus, slide);
  };
  const ask = '<Vragen voor="team">\n\n- Wat helpt?\n- Wat niet?\n\n</Vragen>';

  it('names the sources of its numbers, each once', () => {
    const both = 'Het kost <Feit id="kosten" />, <Feit id="kosten" vorm="getal" /> en duurt <Feit id="dagen" />.';
    expect(footFor(dia(both))).toMatch(/werkwijzer \(2021\) en De redactie \(2020\)$/);
  });

  it('says else to whom it asks, where its title does not', () => {
    expect(footFor(dia(ask))).toBe('Vragen aan je team');
    const pages = { 'content/handreiking/a.mdx': page(ask) };
    expect(footFor('<Neem uit="handreiking/a" wat="vragen" minuten="1" />', pages)).toBe('Kom in actie');
  });

  it('is empty where the layout has no place for it', () => {
    expect(footFor(dia('Het kost <Feit id="kosten" />.', ' opmaak="titel"'))).toBe('');
  });
});
