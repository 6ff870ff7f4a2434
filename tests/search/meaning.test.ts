import { describe, expect, it } from 'vitest';
import { hrefsOf, record, searchIn, section } from './few.ts';

const text = (href: string, ...said: string[]) => record(href, { title: 'Blad', sections: [section('', ...said)] });

describe('a word means', () => {
  const search = searchIn(
    [
      text('/werkdruk/', 'De werkdruk is hoog op het werk.'),
      text('/druk/', 'Er is druk op de ketel.'),
      text('/geld/', 'Het geld is op.'),
      text('/aanpassing/', 'Een aanpassing op maat.'),
      text('/verzuim/', 'Het verzuim daalt.'),
      text('/depressie/', 'Een depressie gaat over.'),
      text('/begeleiding/', 'De begeleiding begint vroeg.'),
    ],
    [['geld', 'poen', 'centen']],
  );

  it.each([
    ['the compounds it ends, after itself', 'druk', ['/druk/', '/werkdruk/']],
    ['a word for the same', 'poen', ['/geld/']],
    ['the half of a compound that is known', 'verzuimprotocol', ['/verzuim/']],
    ['both words of a compound that hangs by a hyphen', 'geld-verzuim', ['/geld/', '/verzuim/']],
    ['what it is nearest to', 'depreszie', ['/depressie/']],
  ])('%s: %s', (_, query, hrefs) => {
    expect(hrefsOf(search, query)).toEqual(hrefs);
  });

  it('a verb that stands in two, and a compound turned around, and not the other way', () => {
    const search = searchIn([
      text('/afspreken/', 'Je kunt iets afspreken.'),
      text('/spreken/', 'Samen spreken.'),
      text('/verzuimkosten/', 'De verzuimkosten zijn hoog.'),
      text('/kosten/', 'De kosten zijn hoog.'),
    ]);
    expect(hrefsOf(search, 'wat spreken we af')).toContain('/afspreken/');
    expect(hrefsOf(search, 'af en toe spreken')).not.toContain('/afspreken/');
    expect(hrefsOf(search, 'kosten van verzuim')).toContain('/verzuimkosten/');
  });

  it('says what it took a word for, and what it has nothing for', () => {
    expect([...search.ask('depresie').corrections]).toEqual([['depresie', 'depressie']]);
    expect([...search.ask('begelijding').corrections]).toEqual([['begelijding', 'begeleiding']]);
    expect([...search.ask('depressie').corrections]).toEqual([]);
    expect(search.ask('depressie xqzw').unknown).toEqual(['xqzw']);
    expect(search.ask('verzuimprotocol').unknown).toEqual([]);
  });

  it.each(['dru9', 'gel', 'dxrzk', 'dpressai'])(
    'takes nothing for a word that is too short or too far off: %s',
    (word) => {
      expect([...search.ask(word).corrections]).toEqual([]);
    },
  );

  it('may be unfinished while one types, and only then', () => {
    expect(search.ask('begelei', { typing: true }).results.map(({ href }) => href)).toEqual(['/begeleiding/']);
    expect(search.ask('begel', { typing: true }).results.map(({ href }) => href)).toEqual(['/begeleiding/']);
    expect(search.ask('begel verzuim', { typing: true }).results.map(({ href }) => href)).toEqual(['/verzuim/']);
    expect(search.ask('b', { typing: true }).results).toEqual([]);
  });
});

describe('a term', () => {
  const search = searchIn([
    text('/burn/', 'Na een burn-out begin je rustig.'),
    record('/begrippen/#burn-out', {
      kind: 'begrip',
      title: 'burn-out',
      description: 'Je bent op.',
      keywords: ['opgebrand'],
    }),
    record('/begrippen/#eigen-regie', {
      kind: 'begrip',
      title: 'eigen regie',
      description: 'Zelf sturen.',
      keywords: [],
    }),
  ]);

  it.each([
    ['burn-out', 'burn-out'],
    ['burn out', 'burn-out'],
    ['wat is een burnout?', 'burn-out'],
    ['opgebrand', 'burn-out'],
    ['eigen regie', 'eigen regie'],
    ['regie eigen', 'eigen regie'],
  ])('is explained to who asks %s', (query, term) => {
    expect(search.ask(query).definition?.term).toBe(term);
  });

  it('is not explained where more is asked, and is no result beside its explanation', () => {
    expect(search.ask('burn-out fiets').definition).toBeUndefined();
    expect(hrefsOf(search, 'burn-out')).toEqual(['/burn/']);
  });

  it('is found by its other words', () => {
    expect(hrefsOf(search, 'opgebrand')).toEqual(['/burn/']);
  });
});
