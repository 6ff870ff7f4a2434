import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { identityOf, offersOf, printsOf } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { corpusOf, page } from './small.ts';

const bundle = (more: string) => `titel: Een bundel
beschrijving: Een bundel die er alleen is om te laten zien wat er van haar op papier komt.
paginas: [handreiking]
versie: "1.0"
herzien: 2026-11-20
${more}
`;

const files = {
  'content/handreiking/index.mdx': page(),
  'content/formulieren/plan.mdx': page().replace('soort: uitleg', 'soort: formulier'),
  'content/bundels/boek.yaml': bundle('doel: nalezen\ndrukwerk: boekje\nvolgorde: 1'),
  'content/bundels/kaarten.yaml': bundle('doel: uitdelen\ndrukwerk: snijvel\nondertitel: Per stuk\nvolgorde: 2'),
  'content/bundels/los.yaml': bundle('doel: uitdelen\nvolgorde: 3').replace('Een bundel', 'Iets anders'),
};
const corpus = corpusOf(files);

describe('what the kit offers', () => {
  it('is each bundle in the forms it is printed in, each form as page and to fill in, and the posters of pages there are', () => {
    const told = offersOf(corpus).map(({ title, purpose, prints }) => [
      title,
      purpose,
      ...prints.map(({ kind, path }) => `${kind} ${path}`),
    ]);
    expect(told).toEqual([
      ['Een bundel', 'nalezen', 'bundle bundels/een-bundel', 'booklet bundels/een-bundel-boekje'],
      [
        'Een bundel. Per stuk',
        'uitdelen',
        'bundle bundels/een-bundel-per-stuk',
        'cut bundels/een-bundel-per-stuk-snijvel',
      ],
      ['Iets anders', 'uitdelen', 'bundle bundels/iets-anders'],
      [
        'Een titel over werk',
        'invullen',
        'page formulieren/een-titel-over-werk',
        'fillable formulieren/een-titel-over-werk-invulbaar',
        'explained formulieren/een-titel-over-werk-uitleg',
      ],
      [expect.stringMatching(/\w/), 'ophangen', 'poster een-poster'],
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
      'een-titel-over-werk',
      'een-titel-over-werk-een-bladzijde',
      'formulieren/een-titel-over-werk',
      'formulieren/een-titel-over-werk-een-bladzijde',
      'bundels/een-bundel',
      'bundels/een-bundel-boekje',
      'bundels/een-bundel-per-stuk',
      'bundels/een-bundel-per-stuk-snijvel',
      'bundels/iets-anders',
      'formulieren/een-titel-over-werk-invulbaar',
      'formulieren/een-titel-over-werk-uitleg',
      'een-poster',
    ]);
  });

  it('is known by what it is and by nothing else: each by another name, and the same under another title', () => {
    const known = (of: Corpus) => printsOf(of).map(identityOf);
    expect(new Set(known(guide().corpus)).size).toBe(printsOf(guide().corpus).length);
    const retitled = corpusOf({
      ...files,
      'content/formulieren/plan.mdx': files['content/formulieren/plan.mdx'].replace(
        'Een titel over werk',
        'Wat we afspreken',
      ),
      'content/bundels/los.yaml': files['content/bundels/los.yaml'].replace('Iets anders', 'Iets nieuws'),
    });
    expect(printsOf(retitled).map(({ path }) => path)).not.toEqual(printsOf(corpus).map(({ path }) => path));
    expect(known(retitled)).toEqual(known(corpus));
  });
});
