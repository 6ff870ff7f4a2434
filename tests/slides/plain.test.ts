import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { takePart } from '../../src/slides/page-parts.ts';
import { drawPictures } from '../../src/slides/pictures.ts';
import { groupPoints, plain, wordsOf } from '../../src/slides/plain.ts';
import { slideNodesOf } from '../../src/slides/slides.ts';
import { textOf } from '../../src/slides/text.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { page } from '../corpus/small.ts';
import { slidesAfterTitle, slidesIn, withDeck } from './deck.ts';

const dia = (inside: string, more = '') => `<Dia titel="Werk" minuten="2"${more}>\n\n${inside}\n\n</Dia>`;

describe('the text of a slide', () => {
  const linesOf = (inside: string) => {
    const corpus = withDeck(dia(inside));
    const [, slide] = slidesIn(corpus);
    return slide ? textOf(corpus, slide).paragraphs.map((one) => [one.mark, wordsOf(one), one.quote ?? false]) : [];
  };

  it('has points, steps, quotations and plain lines, each with its mark', () => {
    expect(linesOf('Zin.\n\n- Punt.\n\n1. Stap.\n\n> Gezegde.')).toEqual([
      ['none', 'Zin.', false],
      ['bullet', 'Punt.', false],
      ['number', 'Stap.', false],
      ['none', 'Gezegde.', true],
    ]);
  });

  it('has all that a point says, what stands below it too', () => {
    expect(linesOf('- Punt:\n\n  > Gezegde.')[0]?.[1]).toMatch(/^Punt:\s*Gezegde\.$/);
  });

  it('has the words of a term without words of its own, and of a reference', () => {
    expect(linesOf('Zie <Begrip id="verzuim" />, <Begrip id="verzuim">ziek zijn</Begrip> en *nu*.')[0]?.[1]).toBe(
      'Zie verzuim, ziek zijn en nu.',
    );
  });
});

describe('points that follow each other', () => {
  it('are one list as long as their mark is the same; lines without a mark stand alone', () => {
    const point = (text: string, mark: 'bullet' | 'number' | 'none') => ({ ...plain(text), mark });
    const all = [
      point('a', 'none'),
      point('b', 'none'),
      point('c', 'bullet'),
      point('d', 'bullet'),
      point('e', 'number'),
    ];
    expect(groupPoints(all).map((group) => group.map(wordsOf).join(''))).toEqual(['a', 'b', 'cd', 'e']);
  });
});

describe('the pictures of a slide', () => {
  const { corpus } = guide();
  const pictured = { accent: 'eerste', layout: 'figuur', title: 'Werk', figure: undefined, emblem: undefined } as const;
  const draw = (more: Partial<Parameters<typeof drawPictures>[1]>) => {
    const drawings = new Map<string, string>();
    return { ...drawPictures(corpus, { ...pictured, ...more }, drawings, palettes.light), drawings };
  };

  it('are named, described and measured by the drawing they name', () => {
    const { figure, drawings } = draw({ figure: 'stappenplan' });
    expect(figure?.name).toBe('figuur-stappenplan');
    expect(figure?.alt).toMatch(/\w/);
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawings.get('figuur-stappenplan') ?? '') ?? [];
    expect(figure?.ratio).toBeCloseTo(Number(width) / Number(height));
    expect(figure?.ratio).not.toBe(1);
  });

  it('say the big numeral, unless the title does', () => {
    const emblem = { digit: 2, count: 5 } as const;
    const numeral = (title: string) => draw({ layout: 'punten', emblem, title }).emblem;
    expect(numeral('Praat samen')).toMatchObject({ name: 'cijfer-eerste-2-5', alt: 'Nummer 2 van 5' });
    expect(numeral('Stap 2')).toMatchObject({ alt: '' });
  });

  it('are the code of the address where one reads on, with the address in words', () => {
    const address = 'https://voorbeeld.nl/kit/handreiking/';
    const { emblem, drawings } = draw({ layout: 'slot', emblem: { address } });
    expect(emblem).toMatchObject({ name: 'adres', alt: 'Code voor je telefoon: voorbeeld.nl/kit/handreiking' });
    expect(drawings.get('adres')).toMatch(/^<svg/);
  });

  it('are none where the slide has none', () => {
    expect(draw({ layout: 'punten' })).toMatchObject({ figure: undefined, emblem: undefined, drawings: new Map() });
  });
});

describe('a deck', () => {
  it('without slides has its title', () => {
    expect(slidesIn(withDeck('')).map(({ layout }) => layout)).toEqual(['titel']);
  });

  it('names a slide of a numbered page after its folder too, and the second of its kind by its number', () => {
    const ask = '<Vragen voor="team">\n\n- Wat?\n- Hoe?\n\n</Vragen>';
    const pages = { 'content/casussen/6.mdx': page(`${ask}\n\nTekst.\n\n${ask}`).replace('uitleg', 'casus') };
    const text = ['wat="casus"', 'wat="vragen"', 'wat="vragen" welke="2" titel="Nog eens"'].map(
      (what) => `<Neem uit="casussen/6" ${what} minuten="1" />`,
    );
    expect(slidesAfterTitle(text.join('\n\n'), pages).map(({ slug }) => slug)).toEqual([
      'casussen-6-casus',
      'casussen-6-vragen',
      'casussen-6-vragen-2',
    ]);
  });

  it('that takes what is not there can tell how many there are', () => {
    const kern = '<Kern>\n\n- Een.\n- Twee.\n- Drie.\n\n</Kern>';
    const corpus = withDeck('<Neem uit="a" wat="kern" welke="2" minuten="1" />', { 'content/a.mdx': page(kern) });
    const [node] = [...corpus.decks.values()].flatMap(slideNodesOf);
    if (node?.type !== 'neem') throw new Error('The deck takes something.');
    expect(takePart(corpus, node, ['leidinggevende'])).toEqual({ why: 'part', count: 1 });
    const other = { ...node, attributes: { ...node.attributes, uit: 'weg' } };
    expect(takePart(corpus, other, ['leidinggevende'])).toEqual({ why: 'page' });
  });
});
