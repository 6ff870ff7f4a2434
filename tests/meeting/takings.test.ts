import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { readableText } from '../../src/corpus/words.ts';
import { type Taken, takeSlides, takingsOf } from '../../src/meeting/takings.ts';
import { corpusOf, page } from '../corpus/small.ts';

const KERN = '<Kern>\n\n- Praat.\n- Luister.\n- Spreek af.\n\n</Kern>\n';
const vragen = (more: string, first: string) => `<Vragen ${more}>\n\n- ${first}\n- Wat nog?\n- En dan?\n\n</Vragen>\n`;
const tabel = (titel: string, more = '') =>
  `<Tabel titel="${titel}"${more}>\n\n| Wel | Niet |\n|---|---|\n| Werk | Klacht |\n\n</Tabel>\n`;
const BODY = [
  KERN,
  'Eerst dit.',
  '## Vragen',
  vragen('voor="medewerker" titel="Over je dag"', 'Hoe was het?'),
  'Vraag zo.',
  tabel('Niet op een dia', ' dia="nee"'),
  '<Voor publiek="arbeidsdeskundige">',
  vragen('voor="werkgever"', 'Wat kost het?'),
  '</Voor>',
  vragen('voor="team"', 'Wie helpt?'),
  tabel('Wel en niet'),
  '<Figuur naam="wie-doet-wat" />',
  '<Casus id="6" />',
].join('\n\n');

const corpus = corpusOf({
  'content/praten.mdx': page(BODY, 'kort: Praten'),
  'content/casussen/6.mdx': page(BODY.replace('<Casus id="6" />', ''), 'nummer: 6').replace(
    'soort: uitleg',
    'soort: casus',
  ),
});
const praten = pageById(corpus, 'praten');
const casus = pageById(corpus, 'casussen/6');
const listed = (takes: readonly Taken[]) => takes.map(({ wat, welke, titel }) => [wat, welke, titel]);

describe('what a page brings to a meeting', () => {
  it('is its Kern, questions, figures and tables that may be slides, in its order, with titles that say of what', () => {
    expect(listed(takingsOf(praten, 'leidinggevende'))).toEqual([
      ['kern', 1, undefined],
      ['vragen', 1, 'Praten: over je dag'],
      ['vragen', 2, 'Praten: vragen aan je team'],
      // The first table is no slide, and still the first.
      ['tabel', 2, undefined],
      ['figuur', 1, 'Wie doet wat'],
    ]);
  });

  it('counts with what its audience reads', () => {
    expect(listed(takingsOf(praten, 'arbeidsdeskundige')).filter(([wat]) => wat === 'vragen')).toEqual([
      ['vragen', 1, 'Praten: over je dag'],
      ['vragen', 2, 'Praten: vragen aan de werkgever'],
      ['vragen', 3, 'Praten: vragen aan je team'],
    ]);
  });

  it('is of a case the whole case and its timeline, under the name of the case', () => {
    const takes = listed(takingsOf(casus, 'leidinggevende'));
    expect(takes[0]).toEqual(['casus', 1, undefined]);
    expect(takes[1]).toEqual(['vragen', 1, 'Casus 6: over je dag']);
    expect(takes.at(-1)).toEqual(['figuur', 1, 'Casus 6: de tijdlijn']);
  });

  it('names the page and the part, so that each can be taken', () => {
    for (const one of [praten, casus])
      for (const { uit, part, wat } of takingsOf(one, 'leidinggevende')) {
        expect(uit).toBe(one.id);
        expect(wat === 'casus' ? 'kern' : wat).toBe(part.type);
      }
  });
});

describe('the slides of what is taken', () => {
  const prose = (background: readonly Parameters<typeof readableText>[1][]) =>
    background.map((block) => readableText(corpus, block)).join('\n');

  it('stand in the order in which they are taken, each with its own title', () => {
    const takes = [...takingsOf(praten, 'leidinggevende')].reverse();
    expect(takeSlides(corpus, 'leidinggevende', takes).map(({ title }) => title)).toEqual([
      'Wie doet wat',
      'Wel en niet',
      'Praten: vragen aan je team',
      'Praten: over je dag',
      'Een titel over werk',
    ]);
  });

  it.each([
    ['a page', praten],
    ['a case', casus],
  ])('bring the text of %s with the slide that stands for it, whatever else is taken', (_, one) => {
    const takes = takingsOf(one, 'leidinggevende');
    for (const some of [takes, takes.slice(0, 1)]) {
      const [whole, ...others] = takeSlides(corpus, 'leidinggevende', some);
      expect(prose(whole?.background ?? [])).toMatch(/Eerst dit\.[\s\S]*Vraag zo\./);
      expect(others.map(({ background }) => background)).toEqual(others.map(() => []));
      expect(others).toHaveLength(some.length - 1);
    }
  });

  it('are read as their audience reads the page', () => {
    const take = { uit: 'praten', wat: 'vragen', welke: 2, titel: undefined } as const;
    const askOf = (audience: Parameters<typeof takeSlides>[1]) => takeSlides(corpus, audience, [take])[0]?.ask;
    expect(askOf('leidinggevende')).toBe('team');
    expect(askOf('arbeidsdeskundige')).toBe('werkgever');
  });

  it.each([
    [{ uit: 'praten', wat: 'vragen', welke: 9, titel: undefined }, 'vragen of praten'],
    [{ uit: 'nergens', wat: 'kern', welke: 1, titel: undefined }, '"nergens"'],
  ] as const)('are an error that says what is not there: %j', (taken, said) => {
    const kern = { uit: 'praten', wat: 'kern', welke: 1, titel: undefined } as const;
    expect(() => takeSlides(corpus, 'leidinggevende', [kern, taken])).toThrow(said);
  });
});
