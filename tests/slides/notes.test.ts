import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { figureWords, writeSlideNotes } from '../../src/slides/notes.ts';
import type { Paragraph } from '../../src/slides/plain.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { footOf, shownFacts } from '../../src/slides/sources.ts';
import { page } from '../corpus/small.ts';
import { slidesIn, withDeck } from './deck.ts';

const written = ({ runs, mark }: Paragraph): string => {
  const text = runs.map((run) => (run.bold ? `**${run.text}**` : run.italic ? `_${run.text}_` : run.text)).join('');
  return { none: text, bullet: `- ${text}`, number: `1. ${text}` }[mark];
};
/** The notes of the first slide after the title. */
function notesOf(text: string, pages: Readonly<Record<string, string>> = {}): readonly string[] {
  const corpus = withDeck(text, pages);
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

  it('name each number on it with what it is, its source and its year', () => {
    expect(notesOf(dia('Het kost <Feit id="kosten" />.')).slice(1)).toEqual([
      expect.stringMatching(/^\*\*.+\*\*$/),
      '- **250 euro**: Wat een dag kost. De werkwijzer (2021).',
    ]);
  });

  it('say all that stands on its page, box by box, each with what it is', () => {
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
    const notes = notesOf('<Neem uit="a" wat="kern" minuten="1" />', { 'content/a.mdx': page(text, 'kort: Werk') });
    expect(notes[0]).toBe('1 minuut');
    expect(notes[1]).toMatch(/^\*\*.*Werk.*\*\*$/);
    expect(notes.slice(2)).toEqual([
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

  it('tell its figure in words, and where the numbers in that come from', () => {
    const { corpus } = guide();
    const slides = [...corpus.decks.values()].flatMap((deck) => slidesOf(corpus, deck));
    const slide = slides.find(
      (one) => one.figure !== undefined && one.facts.length === 0 && shownFacts(corpus, one).length > 0,
    );
    if (!slide) throw new Error('A deck has a figure that shows numbers.');
    const notes = writeSlideNotes(corpus, slide).map(written);
    const at = notes.indexOf('**De figuur in woorden**');
    const said = figureWords(corpus, slide);
    expect(said.length).toBeGreaterThan(0);
    expect(notes.slice(at + 1, at + 1 + said.length)).toEqual(said);
    expect(notes[at + 1 + said.length]).toBe('**Waar de cijfers vandaan komen**');
    expect(footOf(corpus, slide)).toMatch(/^Bron: .+ \(\d{4}\)/);
  });
});

describe('a number for which newer knowledge exists', () => {
  it('brings that with it, and the remark that goes with it', () => {
    const ledger = `
kosten:
  tekst: 250 euro
  wat: Wat een dag kost
  bron: krant
  jaar: 2021
  opmerking: Zonder loon.
  actueel: { tekst: 300 euro, bron: krant, jaar: 2025 }
`;
    expect(notesOf(dia('Het kost <Feit id="kosten" />.'), { 'content/feiten.yaml': ledger }).at(-1)).toBe(
      '- **250 euro**: Wat een dag kost. De krant (2021). Zonder loon. Nieuwer: 300 euro (2025).',
    );
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
    expect(footFor(dia(both))).toMatch(/werkwijzer \(2021\) en krant \(2020\)$/);
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
