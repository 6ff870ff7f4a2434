import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { wordsOf } from '../../src/slides/plain.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { factPoints, footOf } from '../../src/slides/sources.ts';
import { page } from '../corpus/small.ts';
import { slidesIn, withDeck } from './deck.ts';

const LEDGER = `
kosten: { tekst: 250 euro, getal: "250", wat: Wat een dag kost, bron: werkwijzer 1.2, jaar: 2021 }
uren: { tekst: 8 uur, wat: Hoe lang een dag duurt, bron: werkwijzer 1.2, jaar: 2021 }
dagen:
  tekst: 180 dagen
  wat: Hoe lang het duurt
  bron: krant
  jaar: 2020
  opmerking: Dat is een schatting.
  actueel: { tekst: 200 dagen, bron: krant, jaar: 2024 }
`;
const VRAGEN = '<Vragen voor="team">\n\n- Wat?\n- Hoe?\n- En dan?\n\n</Vragen>';

function slideOf(text: string, pages: Readonly<Record<string, string>> = {}) {
  const corpus = withDeck(text, { 'content/feiten.yaml': LEDGER, ...pages });
  const slide = slidesIn(corpus)[1];
  if (slide === undefined) throw new Error('There is a slide.');
  return { corpus, slide };
}
const footIn = (...given: Parameters<typeof slideOf>) => {
  const { corpus, slide } = slideOf(...given);
  return footOf(corpus, slide);
};
const dia = (inside: string, more = '') => `<Dia titel="Een" minuten="1"${more}>\n\n${inside}\n\n</Dia>`;

describe('the line at the bottom of a slide', () => {
  it('names every source of its numbers once, in the order of their numbers', () => {
    expect(footIn(dia('- Een dag kost <Feit id="kosten" />.'))).toBe('Bron: werkwijzer (2021)');
    expect(footIn(dia('- Het duurt <Feit id="dagen" />, kost <Feit id="kosten" /> en telt <Feit id="uren" />.'))).toBe(
      'Bron: De redactie (2020) en werkwijzer (2021)',
    );
  });

  it('says nothing of a number whose source is not shown', () => {
    expect(footIn(dia('- Een dag kost <Feit id="kosten" bron="nee" />.'))).not.toContain('Bron');
  });

  it('names the sources of its figure too', () => {
    const { corpus } = guide();
    const slides = [...corpus.decks.values()].flatMap((deck) => slidesOf(corpus, deck));
    const drawn = slides.filter((slide) => slide.figure === 'verzuimkosten' && slide.facts.length === 0);
    expect(drawn.length).toBeGreaterThan(0);
    for (const slide of drawn) expect(footOf(corpus, slide)).toMatch(/^Bron: werkwijzer \(2021\)/);
  });

  it('says to whom it asks, where the title does not', () => {
    expect(footIn(dia(VRAGEN))).toBe('Vragen aan je team');
    const pages = { 'content/a.mdx': page(VRAGEN) };
    expect(footIn('<Neem uit="a" wat="vragen" minuten="1" />', pages)).not.toContain('Vragen');
  });

  it('says the source rather than to whom it asks', () => {
    expect(footIn(dia(VRAGEN.replace('Wat?', 'Kost dat <Feit id="kosten" />?')))).toBe('Bron: werkwijzer (2021)');
  });

  it('names the family where there is nothing else to say', () => {
    const handvat = page('<Kern>\n\n- Praat.\n- Luister.\n- Spreek af.\n\n</Kern>', 'nummer: 2').replace(
      'soort: uitleg',
      'soort: handvat',
    );
    expect(
      footIn('<Neem uit="handreiking/in-gesprek" wat="kern" minuten="1" />', {
        'content/handreiking/in-gesprek.mdx': handvat,
      }),
    ).toBe('Kom in actie');
  });

  it('is empty on a title slide, whatever stands there', () => {
    const corpus = withDeck(dia('Het kost <Feit id="kosten" />.', ' opmaak="titel"'), {
      'content/feiten.yaml': LEDGER,
    });
    expect(slidesIn(corpus).map((slide) => footOf(corpus, slide))).toEqual(['']);
  });
});

describe('where the numbers come from', () => {
  it('says what each is, its source and year, its reservation and the newer value', () => {
    const { corpus, slide } = slideOf(dia('- Het kost <Feit id="kosten" /> en duurt <Feit id="dagen" />.'));
    const points = [
      '250 euro: Wat een dag kost. De werkwijzer (2021).',
      '180 dagen: Hoe lang het duurt. De krant (2020). Dat is een schatting. Nieuwer: 200 dagen (2024).',
    ];
    expect(factPoints(corpus, slide).map(wordsOf)).toEqual(points);
    expect(factPoints(corpus, slide)[0]?.runs[0]).toEqual({ text: '250 euro', bold: true });
  });
});
