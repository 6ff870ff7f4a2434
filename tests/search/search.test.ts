import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { pagePrint, printHref } from '../../src/corpus/prints.ts';
import { corpus, search } from './whole.ts';

const hrefs = (query: string) => search.ask(query).results.map(({ href }) => href);
const marks = (query: string) =>
  search
    .ask(query)
    .results.flatMap(({ excerpt }) => excerpt.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()));

describe('questions', () => {
  it('leads to the section that answers', () => {
    expect(hrefs('burn-out')[0]).toBe('/bijlagen/psychische-aandoeningen/#burn-out');
    expect(hrefs('stappenplan')[0]).toBe('/werkwijzer/stappenplan/');
  });

  it('finds compounds by their head, and heads by a compound', () => {
    expect(marks('druk')).toContain('werkdruk');
    expect(marks('arts')).toContain('bedrijfsarts');
  });

  it.each([
    ['burnout', 'burn out', 'burn-out'],
    ['45000', '45.000', '€ 45.000'],
    ['arbo-arts', 'arboarts', 'arbo arts'],
    ['RI&E', 'rie', 'RI en E'],
    ['collega’s', "collega's", 'collega'],
  ])('writes it as it likes: %s …', (...ways) => {
    const pages = ways.map(
      (way) =>
        new Set(
          hrefs(way)
            .slice(0, 3)
            .map((href) => href.replace(/#.*/, '')),
        ),
    );
    const [first] = pages;
    for (const other of pages)
      expect(
        [...other].some((page) => first?.has(page)),
        ways.join(' / '),
      ).toBe(true);
  });

  it('explains a term that is asked for by name, or by a word of the street', () => {
    expect(search.ask('burn-out').definition?.term).toBe('burn-out');
    expect(search.ask('Wat is een burn-out?').definition?.term).toBe('burn-out');
    expect(search.ask('chef').definition?.term).toBe('leidinggevende');
    expect(search.ask('burn-out bij leidinggevenden').definition).toBeUndefined();
  });

  it('says which word it took for another, and which it left out', () => {
    expect([...search.ask('depresie').corrections]).toEqual([['depresie', 'depressie']]);
    expect(search.ask('verzuim blablabla').unknown).toEqual(['blablabla']);
    expect(search.ask('blablabla').results).toEqual([]);
  });

  it('counts what it shows', () => {
    const { results, counts } = search.ask('mag mijn baas weten wat ik heb');
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(results.length);
  });

  it('leads to the slide of a deck that answers', () => {
    const [found] = search.ask('weegschaal', { kind: 'dia' }).results;
    expect(found?.href).toMatch(/^\/presenteren\/modellen\/#\/dia\//);
  });

  it('finds a word that is not finished while one types', () => {
    expect(search.ask('psychis', { typing: true }).results.length).toBeGreaterThan(0);
    const first = search.ask('gesprek voe', { typing: true }).results.slice(0, 3);
    expect(first.some(({ href }) => href.startsWith('/handreiking/in-gesprek/'))).toBe(true);
  });

  it('keeps to a kind and to an audience', () => {
    for (const kind of ['casus', 'formulier', 'dia', 'pdf', 'begrip'] as const) {
      const { results } = search.ask('werk', { kind });
      expect(results.length, kind).toBeGreaterThan(0);
      expect(results.every((result) => result.kind === kind)).toBe(true);
    }
    const all = search.ask('stappenplan').results.map(({ href }) => href);
    const some = search.ask('stappenplan', { audience: 'leidinggevende' }).results;
    const forManagers = (href: string) =>
      corpus.pages.get(href.replace(/^\/|\/(#.*)?$/g, ''))?.matter.publiek.includes('leidinggevende') ?? true;
    expect(all.every(forManagers)).toBe(false);
    expect(some.every(({ href }) => forManagers(href))).toBe(true);
  });

  it('puts texts before slides and files, unless one asks for those', () => {
    expect(search.ask('werkdruk').results[0]?.kind).toBe('tekst');
    expect(search.ask('powerpoint').results[0]?.kind).toBe('dia');
    expect(
      search
        .ask('signaleren pdf')
        .results.slice(0, 3)
        .map(({ href }) => href),
    ).toContain(printHref(pagePrint(pageById(corpus, 'handreiking/signaleren'))));
  });

  it('shows a paragraph of the text with the hits marked', () => {
    const [first] = search.ask('paniekaanval').results;
    expect(first?.excerpt.some(({ hit }) => hit)).toBe(true);
    const shown = first?.excerpt.map(({ text }) => text).join('') ?? '';
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(700);
  });

  it('takes whatever is asked', () => {
    for (const query of [
      '',
      '   ',
      '"',
      '#',
      '\\',
      '%',
      '<script>',
      '🙂',
      'de het een',
      'a',
      '1',
      'x'.repeat(5000),
      '-'.repeat(200),
    ])
      expect(search.ask(query, { typing: true }).results.length).toBeGreaterThanOrEqual(0);
  });
});
