import { describe, expect, it } from 'vitest';
import { offersOf, printsOf } from '../../src/corpus/prints.ts';
import { corpusOf, page } from './small.ts';

const bundle = (more: string) => `titel: Een bundel
beschrijving: Een bundel die er alleen is om te laten zien wat er van haar op papier komt.
paginas: [handreiking]
versie: "1.0"
herzien: 2026-11-20
${more}
`;

const corpus = corpusOf({
  'content/handreiking/index.mdx': page(),
  'content/formulieren/plan.mdx': page().replace('soort: uitleg', 'soort: formulier'),
  'content/bundels/boek.yaml': bundle('doel: nalezen\ndrukwerk: boekje\nvolgorde: 1'),
  'content/bundels/kaarten.yaml': bundle('doel: uitdelen\ndrukwerk: snijvel\nondertitel: Per stuk\nvolgorde: 2'),
  'content/bundels/los.yaml': bundle('doel: uitdelen\nvolgorde: 3'),
});

describe('what the kit offers', () => {
  it('is each bundle in the forms it is printed in, each form as page and to fill in, and the posters of pages there are', () => {
    const told = offersOf(corpus).map(({ title, purpose, prints }) => [
      title,
      purpose,
      ...prints.map(({ kind, path }) => `${kind} ${path}`),
    ]);
    expect(told).toEqual([
      ['Een bundel', 'nalezen', 'bundle bundels/boek', 'booklet bundels/boek-boekje'],
      ['Een bundel. Per stuk', 'uitdelen', 'bundle bundels/kaarten', 'cut bundels/kaarten-snijvel'],
      ['Een bundel', 'uitdelen', 'bundle bundels/los'],
      [
        'Een titel over werk',
        'invullen',
        'page formulieren/plan',
        'fillable formulieren/plan-invulbaar',
        'explained formulieren/plan-uitleg',
      ],
      [expect.stringMatching(/\w/), 'ophangen', 'poster poster-handreiking'],
    ]);
  });

  it('says of each what it is about, and dates each print by what it is made of', () => {
    const [boek, , , form, poster] = offersOf(corpus);
    expect(boek?.about).toMatch(/^Een bundel die/);
    expect(form?.about).toMatch(/^Een zin die/);
    expect(poster?.about).toMatch(/\w/);
    expect(boek?.prints.map(({ date, title }) => [date, title])).toEqual([
      ['2026-11-20', 'Een bundel'],
      ['2026-11-20', 'Een bundel'],
    ]);
    expect(poster?.prints).toMatchObject([
      { date: '2026-11-22', poster: { figure: 'handreiking-overzicht', page: { id: 'handreiking' } } },
    ]);
  });
});

describe('every PDF', () => {
  it('stands once: each page whole and on one side, and all that is offered', () => {
    expect(printsOf(corpus).map(({ path }) => path)).toEqual([
      'handreiking',
      'handreiking-een-bladzijde',
      'formulieren/plan',
      'formulieren/plan-een-bladzijde',
      'bundels/boek',
      'bundels/boek-boekje',
      'bundels/kaarten',
      'bundels/kaarten-snijvel',
      'bundels/los',
      'formulieren/plan-invulbaar',
      'formulieren/plan-uitleg',
      'poster-handreiking',
    ]);
  });
});
