import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { endingOf, isHelp, openingOf, talkOf } from '../../src/meeting/deck-parts.ts';
import { takingsOf } from '../../src/meeting/takings.ts';
import { rankInDeck, useOfDeck, useOfOpening, useOfPart } from '../../src/meeting/uses.ts';
import { page } from '../corpus/small.ts';
import { slidesIn, withDeck } from '../slides/deck.ts';

const KERN = '<Kern>\n\n- Praat.\n- Luister.\n- Spreek af.\n\n</Kern>\n';
const vragen = (voor: string) => `<Vragen voor="${voor}">\n\n- Wat?\n- Hoe?\n- En dan?\n\n</Vragen>\n`;
const dia = (titel: string, minuten: number, inside = 'Tekst.', more = '') =>
  `<Dia titel="${titel}" minuten="${minuten}"${more}>\n\n${inside}\n\n</Dia>`;

describe('how a meeting uses what it takes of a page', () => {
  const corpus = withDeck(dia('Een', 1), { 'content/a.mdx': page(KERN + vragen('team') + vragen('medewerker')) });
  const [kern, team, medewerker] = takingsOf(pageById(corpus, 'a'), 'leidinggevende').map(({ wat, part }) =>
    useOfPart(wat, part),
  );

  it('needs its Kern, then talks, and asks last what people in the room ask others', () => {
    expect(kern).toMatchObject({ rank: 'needed', talk: false });
    expect(team).toMatchObject({ rank: 1, talk: true });
    expect(medewerker).toMatchObject({ rank: 3, talk: true });
  });

  it('begins with the first of what opens it, takes the others in by their order, and does not talk yet', () => {
    const uses = [0, 1, 2].map((index) => useOfOpening('vragen', index));
    expect(uses.map(({ rank }) => rank)).toEqual(['needed', 0, 1]);
    expect(uses.every(({ talk }) => !talk)).toBe(true);
  });
});

describe('how a meeting uses the slides of a deck', () => {
  const slides = slidesIn(
    withDeck(
      [
        dia('Waarom', 3, 'Tekst.', ' in="5 7"'),
        dia('Cijfers', 1, 'Tekst.', ' in="7"'),
        dia('Praat', 4, '- Wat?', ' opmaak="vraag"'),
        dia('Vraag', 2, vragen('team')),
        dia('Hulp', 1, '<Crisis />'),
        dia('Afspraken', 2, '- Ik begin.', ' opmaak="slot"'),
        dia('Verder', 1),
      ].join('\n\n'),
      {},
      'korter: [5, 7]',
    ),
  );
  const titlesOf = (some: typeof slides) => some.map(({ title }) => title);
  const bySlide = (title: string) => {
    const slide = slides.find((one) => one.title === title);
    if (slide === undefined) throw new Error(`There is a slide "${title}".`);
    return slide;
  };

  it('gives each its own time, half of it at least, and never less than a minute', () => {
    expect(useOfDeck(bySlide('Waarom'), 1)).toEqual({ least: 2, usual: 3, rank: 1, talk: false });
    expect(useOfDeck(bySlide('Cijfers'), 'needed')).toEqual({ least: 1, usual: 1, rank: 'needed', talk: false });
  });

  it('talks where something is asked', () => {
    expect(useOfDeck(bySlide('Praat'), 1).talk).toBe(true);
    expect(useOfDeck(bySlide('Vraag'), 1).talk).toBe(true);
  });

  it('wants most what most shorter versions keep', () => {
    expect(['Waarom', 'Cijfers', 'Praat'].map((title) => rankInDeck(slides, bySlide(title)))).toEqual([1, 2, 3]);
  });

  it('wants most what comes first where there are no versions, four slides at a time', () => {
    const bare = slides.map((slide) => ({ ...slide, versions: [] }));
    expect(bare.map((slide) => rankInDeck(bare, slide))).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('opens with all after the title, up to its own questions, help or agreements, or what one can choose', () => {
    expect(titlesOf(openingOf(slides, new Set()))).toEqual(['Waarom', 'Cijfers']);
    const without = (...titles: string[]) => slides.filter(({ title }) => !titles.includes(title));
    expect(titlesOf(openingOf(without('Praat', 'Vraag'), new Set()))).toEqual(['Waarom', 'Cijfers']);
    expect(titlesOf(openingOf(without('Praat', 'Vraag', 'Hulp'), new Set()))).toEqual(['Waarom', 'Cijfers']);
    expect(titlesOf(openingOf(without('Praat', 'Vraag', 'Hulp', 'Afspraken'), new Set()))).toEqual([
      'Waarom',
      'Cijfers',
      'Verder',
    ]);
    const taken = slidesIn(
      withDeck(`${dia('Waarom', 3)}\n\n<Neem uit="a" wat="kern" minuten="2" />`, { 'content/a.mdx': page(KERN) }),
    );
    expect(openingOf(taken, new Set(['a'])).map(({ title }) => title)).toEqual(['Waarom']);
    expect(openingOf(taken, new Set(['b']))).toHaveLength(2);
  });

  it('talks about its own questions, tells where help is, and ends from its agreements on', () => {
    expect(titlesOf(talkOf(slides))).toEqual(['Praat', 'Vraag']);
    expect(titlesOf(slides.filter(isHelp))).toEqual(['Hulp']);
    expect(titlesOf(endingOf(slides))).toEqual(['Afspraken', 'Verder']);
    expect(endingOf(slides.filter(({ layout }) => layout !== 'slot'))).toEqual([]);
  });
});
