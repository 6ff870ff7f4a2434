import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { buildCorpus } from '../../src/corpus/load.ts';
import { onwardOf } from '../../src/corpus/onward.ts';

function page(kind: string, text: string): string {
  const head = [
    'titel: Een pagina',
    'beschrijving: Een pagina die er alleen is om te laten zien waar een andere naar verwijst.',
    `soort: ${kind}`,
    'publiek: [leidinggevende]',
    'bronnen: [werkwijzer 1.1]',
    'herzien: 2026-11-22',
  ];
  return `---\n${head.join('\n')}\n---\n\n${text}\n`;
}

const deck = `---
titel: Een presentatie
beschrijving: Een presentatie die er alleen is om te laten zien welke pagina zij gebruikt.
voor: een zaal
publiek: [leidinggevende]
minuten: 10
herzien: 2026-11-22
---

<Neem uit="handreiking/a" wat="kern" minuten="2" />
`;

function bundle(id: string): string {
  return `titel: Een bundel
beschrijving: Een bundel die er alleen is om te laten zien welke pagina’s erin staan.
paginas: [${id}]
doel: uitdelen
versie: "1.0"
herzien: 2026-11-22
`;
}

const files = new Map([
  ['content/publicatie.yaml', readFileSync('tests/corpus/small-publication.yaml', 'utf8')],
  [
    'content/handreiking/a.mdx',
    page('handvat', 'Zie <Verwijs id="formulieren/x#kop" /> en <Verwijs id="handreiking/b" />.'),
  ],
  ['content/handreiking/b.mdx', page('handvat', '<Casus id="1" />')],
  ['content/casussen/1.mdx', page('casus', 'Zie <Verwijs id="handreiking/a" />.')],
  ['content/formulieren/x.mdx', page('formulier', 'Tekst.')],
  [
    'content/formulieren/y.mdx',
    page('formulier', 'Bij <Verwijs id="handreiking/a" /> en <Verwijs id="handreiking/b" />.'),
  ],
  [
    'content/formulieren/z.mdx',
    page('formulier', 'Bij <Verwijs id="handreiking/a" />, <Verwijs id="formulieren/z" /> en <Verwijs id="weg" />.'),
  ],
  ['slides/d.mdx', deck],
  ['content/bundels/groot.yaml', bundle('handreiking/*')],
  ['content/bundels/klein.yaml', bundle('handreiking/a')],
  ['content/bundels/anders.yaml', bundle('casussen/1')],
]);
const idsOf = (id: string) => {
  const corpus = buildCorpus(files);
  const { forms, cases, decks, bundles } = onwardOf(corpus, pageById(corpus, id));
  return {
    forms: forms.map((p) => p.id),
    cases: cases.map((p) => p.id),
    decks: decks.map((d) => d.id),
    bundles: bundles.map((b) => b.id),
  };
};

describe('where one can go from a page', () => {
  it('is what it refers to, then what refers to it, two of a kind at most', () => {
    expect(idsOf('handreiking/a')).toEqual({
      forms: ['formulieren/x', 'formulieren/y'],
      cases: ['casussen/1'],
      decks: ['d'],
      bundles: ['klein', 'groot'],
    });
  });

  it('counts a case shown as a card as a reference', () => {
    expect(idsOf('handreiking/b')).toEqual({
      forms: ['formulieren/y'],
      cases: ['casussen/1'],
      decks: [],
      bundles: ['groot'],
    });
  });

  it('is nothing where texts say nothing', () => {
    expect(idsOf('formulieren/x')).toEqual({ forms: [], cases: [], decks: [], bundles: [] });
  });

  it('is never the page itself, nor one that is not there', () => {
    expect(idsOf('formulieren/z')).toEqual({ forms: [], cases: [], decks: [], bundles: [] });
  });
});
