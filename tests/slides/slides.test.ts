import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/corpus/words.ts';
import { numbersOf } from '../../src/slides/numbers.ts';
import { slidesOfVersion } from '../../src/slides/slide.ts';
import { corpusOf, page } from '../corpus/small.ts';
import { slidesAfterTitle, slidesIn, withDeck } from './deck.ts';

const KERN = '<Kern>\n\n- Praat.\n- Luister.\n- Spreek af.\n\n</Kern>\n';
const words = corpusOf({});
const textOf = (nodes: readonly Parameters<typeof readableText>[1][]) =>
  nodes.map((node) => readableText(words, node).trim()).join(' | ');

describe('the title slide', () => {
  it('is made of the deck’s own matter, takes no time and stays in every version', () => {
    const [first] = slidesIn(withDeck('<Dia titel="Werk" minuten="10">\n\nTekst.\n\n</Dia>', {}, 'korter: [10]'));
    expect(first).toMatchObject({
      slug: 'begin',
      title: 'Een presentatie over werk',
      layout: 'titel',
      minutes: 0,
      versions: [10],
    });
    expect(textOf(first?.blocks ?? [])).toBe('Wat je kunt doen');
  });

  it('carries the notes that stand before the first slide', () => {
    const text = '<Notitie>\n\nZet koffie.\n\n</Notitie>\n\n<Dia titel="Werk" minuten="10">\n\nTekst.\n\n</Dia>';
    expect(textOf(slidesIn(withDeck(text))[0]?.notes ?? [])).toBe('Zet koffie.');
  });

  it('gives way to one that the deck writes itself', () => {
    const text = '<Dia titel="Welkom" opmaak="titel" minuten="10">\n\nFijn dat je er bent.\n\n</Dia>';
    expect(slidesIn(withDeck(text)).map((slide) => slide.title)).toEqual(['Welkom']);
  });
});

describe('what a <Neem> becomes', () => {
  const pages = {
    'content/handreiking/in-gesprek.mdx': page(
      `${KERN}
Inleiding.

## Vragen stellen

Vraag open.

<Vragen voor="medewerker">

- Hoe is je werk?
- Wat helpt?
- Wat nu?

</Vragen>

## Een tabel

<Tabel titel="Wel en niet">

| Wel | Niet |
|---|---|
| Werk | Klacht |

</Tabel>

<Figuur naam="stappenplan" />

<Casus id="6" />
`,
      'nummer: 2',
    )
      .replace('titel: Een titel over werk', 'titel: "Handvat 2: Praat samen"')
      .replace('soort: uitleg', 'soort: handvat'),
    'content/casussen/6.mdx': page(KERN, 'nummer: 6')
      .replace('titel: Een titel over werk', 'titel: "Casus 6: Gebleven"')
      .replace('soort: uitleg', 'soort: casus'),
  };
  const take = (wat: string, more = '', inside = '') =>
    slidesAfterTitle(`<Neem uit="handreiking/in-gesprek" wat="${wat}" minuten="3"${more}>${inside}</Neem>`, pages)[0];

  it.each([
    ['kern', { layout: 'punten', title: 'Handvat 2: Praat samen', accent: 'eerste', emblem: { digit: 2, count: 2 } }],
    ['vragen', { layout: 'vraag', title: 'Vragen aan je medewerker', ask: 'medewerker' }],
    ['tabel', { layout: 'tabel', title: 'Wel en niet' }],
    ['figuur', { layout: 'figuur', title: 'Een tabel', figure: 'stappenplan' }],
    ['casus', { layout: 'casus', title: 'Casus 6: Gebleven', accent: 'basis', emblem: { digit: 6, count: 6 } }],
  ])('%s', (wat, expected) => {
    expect(take(wat)).toMatchObject(expected);
  });

  it('takes a case as a whole from the page that tells it', () => {
    const [slide] = slidesAfterTitle('<Neem uit="casussen/6" wat="casus" minuten="3" />', pages);
    expect(slide).toMatchObject({ layout: 'casus', title: 'Casus 6: Gebleven' });
  });

  it('puts points beside a figure', () => {
    expect(take('figuur', '', '\n\n- Kijk links.\n\n')?.layout).toBe('figuur-punten');
  });

  it('takes another title, notes, and the versions it is marked for', () => {
    const slide = take('kern', ' titel="Anders" in="30 45"', '\n\n<Notitie>\n\nZeg dit.\n\n</Notitie>\n\n');
    expect(slide).toMatchObject({ title: 'Anders', versions: [30, 45] });
    expect(textOf(slide?.notes ?? [])).toBe('Zeg dit.');
  });

  it('is left out where the page or the part is not there', () => {
    const text = [
      '<Neem uit="nergens" wat="kern" minuten="1" />',
      '<Neem uit="handreiking/in-gesprek" wat="kern" welke="2" minuten="1" />',
      '<Neem uit="handreiking/in-gesprek" wat="kern" minuten="1" />',
    ];
    expect(slidesAfterTitle(text.join('\n\n'), pages)).toHaveLength(1);
  });

  it('counts only what the deck’s audience reads', () => {
    const voor = (who: string, first: string) =>
      `<Voor publiek="${who}">\n\n<Vragen voor="team">\n\n- ${first}\n- Twee?\n- Drie?\n\n</Vragen>\n\n</Voor>\n\n`;
    const two = { 'content/a.mdx': page(voor('arbeidsdeskundige', 'Voor hen?') + voor('leidinggevende', 'Voor jou?')) };
    const [slide] = slidesAfterTitle('<Neem uit="a" wat="vragen" minuten="1" />', two);
    expect(textOf(slide?.blocks ?? [])).toContain('Voor jou?');
  });
});

describe('slugs', () => {
  it('outlive a better title of the page, and of the slide', () => {
    const pages = { 'content/a/b.mdx': page(KERN) };
    const slugs = ['', ' titel="Een betere titel"'].map(
      (more) => slidesAfterTitle(`<Neem uit="a/b" wat="kern" minuten="1"${more} />`, pages)[0]?.slug,
    );
    expect(slugs).toEqual(['b-kern', 'b-kern']);
  });

  it('differ from each other and are never a number alone', () => {
    const dia = (title: string) => `<Dia titel="${title}" minuten="1">\n\nTekst.\n\n</Dia>`;
    const slides = slidesAfterTitle([dia('Begin'), dia('2027'), dia('Één vraag'), dia('Een vraag')].join('\n\n'));
    expect(slides.map((slide) => slide.slug)).toEqual(['begin-1', 'dia-2027', 'een-vraag', 'een-vraag-1']);
  });
});

describe('what stands on a slide', () => {
  it('has the facts whose source is shown, each once', () => {
    const text = `<Dia titel="Kosten" minuten="1">

- Een dag kost <Feit id="kosten" />, en <Feit id="kosten" vorm="getal" /> is veel.
- Het duurt <Feit id="dagen" bron="nee" />.

</Dia>`;
    expect(slidesAfterTitle(text)[0]?.facts.map((fact) => fact.id)).toEqual(['kosten']);
  });

  it('has the big numbers of the layout getallen, and what each says', () => {
    const corpus = withDeck(`<Dia titel="Kosten" minuten="1" opmaak="getallen">

- <Feit id="kosten" vorm="getal" /> euro per dag
- <Feit id="kosten" vorm="getal" />% te veel
- **Nul** is beter

</Dia>`);
    const slide = slidesIn(corpus)[1];
    if (!slide) throw new Error('There is a slide.');
    const numbers = numbersOf(corpus, slide).map(({ value, caption }) => [value, caption]);
    expect(numbers).toEqual([
      ['250', 'euro per dag'],
      ['250%', 'te veel'],
      ['Nul', 'is beter'],
    ]);
  });
});

describe('a shorter version', () => {
  it('keeps the slides that are marked for it', () => {
    const dia = (title: string, more: string) => `<Dia titel="${title}" minuten="5"${more}>\n\nTekst.\n\n</Dia>`;
    const text = [dia('Een', ' in="5"'), dia('Twee', '')].join('\n\n');
    const slides = slidesIn(withDeck(text, {}, 'korter: [5]'));
    expect(slidesOfVersion(slides, 5).map((slide) => slide.title)).toEqual(['Een presentatie over werk', 'Een']);
    expect(slidesOfVersion(slides, undefined)).toEqual(slides);
  });
});
