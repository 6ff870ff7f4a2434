import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { slidesOfPage } from '../../src/meeting/build.ts';
import { takeSlides, takingsOf } from '../../src/meeting/takings.ts';
import { corpusOf, page } from '../corpus/small.ts';
import { deckText } from '../slides/deck.ts';

const points = (...texts: string[]) => texts.map((text) => `- ${text}`).join('\n');
const kern = `<Kern>\n\n${points('Een.', 'Twee.', 'Drie.')}\n\n</Kern>`;
const ask = (who: string, titel = '') =>
  `<Vragen voor="${who}"${titel}>\n\n${points('Wat helpt?', 'Wat niet?')}\n\n</Vragen>`;
const table = (titel: string, more = '', cell = 'Cel') =>
  `<Tabel titel="${titel}"${more}>\n\n| Kop | Kop twee |\n| --- | --- |\n| ${cell} | ${cell} |\n\n</Tabel>`;
const figure = (naam: string) => `<Figuur naam="${naam}" />`;

const corpus = corpusOf({
  'content/handvat.mdx': page(
    [
      kern,
      'Tekst bij de kern.',
      ask('team'),
      ask('medewerker', ' titel="Vragen om te beginnen"'),
      `<Voor publiek="arbeidsdeskundige">\n\n${ask('werkgever')}\n\n</Voor>`,
      figure('stappenplan'),
      table('Wel'),
      table('Niet', ' dia="nee"'),
      table('Ook'),
      '<Casus id="1" />',
    ].join('\n\n'),
    'kort: Signaleren',
  ),
  'content/casussen/1.mdx': page(
    [kern, 'Het verhaal van deze casus.', figure('casus-tijdlijn-1'), ask('jezelf')].join('\n\n'),
    'nummer: 1',
  ).replace('soort: uitleg', 'soort: casus'),
  'content/vol.mdx': page([kern, table('Te vol', '', 'woord '.repeat(400))].join('\n\n')),
  'slides/informatiebijeenkomst.mdx': deckText('<Dia titel="Een dia" minuten="1">\n\nTekst.\n\n</Dia>'),
});
const taken = (id: string, audience: Parameters<typeof takingsOf>[2] = 'leidinggevende') =>
  takingsOf(corpus, pageById(corpus, id), audience).map(({ wat, welke, titel }) => [wat, welke, titel]);

describe('what a page brings to a meeting', () => {
  it('is its parts in order, counted by kind, with a title that says of which page questions are', () => {
    expect(taken('handvat')).toEqual([
      ['kern', 1, undefined],
      ['vragen', 1, 'Signaleren: vragen aan je team'],
      ['vragen', 2, 'Signaleren: vragen om te beginnen'],
      ['figuur', 1, 'Het stappenplan'],
      ['tabel', 1, undefined],
      // The table that is no slide counts all the same, as it does for who writes <Neem>.
      ['tabel', 3, undefined],
    ]);
  });

  it('is what its audience reads', () => {
    expect(taken('handvat', 'arbeidsdeskundige').filter(([wat]) => wat === 'vragen')).toContainEqual([
      'vragen',
      3,
      'Signaleren: vragen aan de werkgever',
    ]);
  });

  it('is the story itself where the page is a case, and how it ended after the question', () => {
    expect(taken('casussen/1')).toEqual([
      ['casus', 1, undefined],
      ['vragen', 1, 'Casus 1: vragen aan jezelf'],
      ['figuur', 1, 'Casus 1: de tijdlijn'],
    ]);
  });
});

describe('the slides of what is taken', () => {
  const take = (uit: string, wat: 'kern' | 'vragen' | 'tabel', welke = 1) => ({ uit, wat, welke, titel: undefined });

  it('stand in the order asked, the text of the page with the one that stands for it alone', () => {
    const slides = takeSlides(corpus, 'leidinggevende', [take('handvat', 'vragen'), take('handvat', 'kern')]).flat();
    expect(slides.map(({ ask: who, background }) => [who, background.length > 0])).toEqual([
      ['team', false],
      [undefined, true],
    ]);
  });

  it('must be there', () => {
    expect(() => takeSlides(corpus, 'leidinggevende', [take('handvat', 'kern'), take('handvat', 'vragen', 9)])).toThrow(
      'kern of handvat, vragen of handvat',
    );
  });

  it('leaves out what is too full for a slide', () => {
    expect(takingsOf(corpus, pageById(corpus, 'vol'), 'leidinggevende').map(({ wat }) => wat)).toEqual([
      'kern',
      'tabel',
    ]);
    expect(slidesOfPage(corpus, pageById(corpus, 'vol')).map(({ use }) => use.rank)).toEqual(['needed']);
  });
});
