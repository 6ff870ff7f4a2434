import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import type { Part } from '../../src/meeting/catalogue.ts';
import { isHelp } from '../../src/meeting/deck-parts.ts';
import * as links from '../../src/meeting/links.ts';
import { buildMedia } from '../../src/meeting/media.ts';
import { HELP, rankInDeck, useOfDeck, useOfOpening, useOfPart } from '../../src/meeting/uses.ts';
import { isPart } from '../../src/slides/page-parts.ts';
import { slidesAfterTitle } from '../slides/deck.ts';

const { corpus } = guide();
const dia = (titel: string, minutes: number, more = '') =>
  `<Dia titel="${titel}" minuten="${minutes}"${more}>\n\nTekst.\n\n</Dia>`;
const slides = (...texts: string[]) => slidesAfterTitle(texts.join('\n\n'), {}, 'korter: [5, 7]');

describe('how a meeting uses a slide of a deck', () => {
  it('takes at least half of its minutes, and one at least; a question is to talk about', () => {
    const used = slides(dia('Kort', 1), dia('Lang', 5), dia('Vraag', 4, ' opmaak="vraag"')).map((slide) =>
      useOfDeck(slide, 2),
    );
    expect(used).toEqual([
      { least: 1, usual: 1, rank: 2, talk: false },
      { least: 3, usual: 5, rank: 2, talk: false },
      { least: 2, usual: 4, rank: 2, talk: true },
    ]);
  });

  it('takes it the sooner, the more shorter versions keep it', () => {
    const deck = slides(dia('A', 1, ' in="5 7"'), dia('B', 1, ' in="7"'), dia('C', 1));
    expect(deck.map((slide) => rankInDeck(deck, slide))).toEqual([1, 2, 3]);
  });

  it('takes it by its place where the deck has no shorter versions', () => {
    const deck = slidesAfterTitle(['A', 'B', 'C', 'D', 'E'].map((titel) => dia(titel, 1)).join('\n\n'));
    expect(deck.map((slide) => rankInDeck(deck, slide))).toEqual([1, 1, 1, 1, 2]);
  });

  it('begins with what tells why, and takes what follows in its order', () => {
    expect([0, 1, 2].map((index) => useOfOpening('kern', index).rank)).toEqual(['needed', 0, 1]);
    expect(useOfOpening('vragen', 1).talk).toBe(false);
  });

  it('always tells where to turn for help, for a minute', () => {
    expect(HELP).toEqual({ rank: 'needed', talk: false, least: 1, usual: 1 });
    const [help] = slides('<Dia titel="Hulp" minuten="1">\n\n<Crisis />\n\n</Dia>');
    expect(help && isHelp(help)).toBe(true);
  });
});

describe('how a meeting uses a part of a page', () => {
  const parts = [...corpus.pages.values()].flatMap(({ root }) => root.children).filter(isPart);
  const asked = (voor: string) => parts.find((part) => part.type === 'vragen' && part.attributes.voor === voor);
  const other = parts.find(({ type }) => type !== 'vragen');

  it('brings questions to others in after those to who is there, and both are to talk about', () => {
    const [own, others] = [asked('leidinggevende'), asked('medewerker')];
    expect(own && useOfPart('vragen', own, ['medewerker'])).toMatchObject({ rank: 1, talk: true });
    expect(others && useOfPart('vragen', others, ['medewerker'])).toMatchObject({ rank: 3, talk: true });
    expect(other && useOfPart('kern', other, [])).toMatchObject({ rank: 'needed', talk: false });
    expect(other && useOfPart('figuur', other, [])).toMatchObject({ rank: 2, talk: false });
  });
});

describe('what a meeting made to measure is made of', () => {
  const { catalogue } = buildCatalogue(corpus);

  it('names its parts as their pages, a number with its kind', () => {
    for (const part of Object.values(catalogue.groups).flat()) expect(part.title).toMatch(/^\D/);
    expect(catalogue.groups['handvatten']?.[0]?.title).toMatch(/^Handvat 1: /);
  });

  it('needs but one slide of an opening, and of a closing what helps and what is agreed', () => {
    const needed = (pieces: Part['pieces']) => pieces.filter(({ rank }) => rank === 'needed').length;
    for (const { pieces } of Object.values(catalogue.opening)) expect(needed(pieces)).toBe(1);
    for (const { pieces } of Object.values(catalogue.closing)) expect(needed(pieces)).toBe(2);
  });

  it('is dated by the last review of anything', () => {
    const dates = [...corpus.pages.values(), ...corpus.decks.values()].map(({ matter }) => matter.herzien);
    expect(catalogue.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dates.filter((date) => date > catalogue.date)).toEqual([]);
  });

  it('has its drawings for PowerPoint with their colours written out, each drawn once', () => {
    const drawn: string[] = [];
    const media = buildMedia(corpus, (svg, width) => {
      drawn.push(svg);
      return { svg, png: new Uint8Array(width) };
    });
    expect(media.size).toBe(drawn.length);
    expect(media.size).toBeGreaterThan(20);
    for (const one of media.values()) expect(one).toHaveProperty('svg', expect.not.stringContaining('var('));
    expect(buildMedia(corpus, (svg) => ({ svg, png: new Uint8Array() }))).toBe(media);
  });
});

describe('its addresses', () => {
  it('stand below its page', () => {
    expect([links.MEETING_DECK, links.MEETING_SPEAKER, links.CATALOGUE, links.drawingHref('a')]).toEqual([
      '/presenteren/op-maat/presenteren/',
      '/presenteren/op-maat/spreker/',
      '/presenteren/op-maat/dias.json',
      '/presenteren/op-maat/beeld/a.svg',
    ]);
    expect([links.mediaHref('a', 'svg'), links.mediaHref('a', 'png')]).toEqual([
      '/presenteren/op-maat/powerpoint/a.svg',
      '/presenteren/op-maat/powerpoint/a.png',
    ]);
  });
});
