import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/figures/figure.ts';
import { changed, drawn, FIGURE_NAMES, figureByName, ledger, variants } from './drawings.ts';

const figures = FIGURE_NAMES.map((name) => [name, figureByName(name)] as const);
/** Figures that show data, which therefore must have a table. */
const withData = FIGURE_NAMES.filter((name) => name !== 'handreiking-overzicht' && name !== 'belasting-belastbaarheid');

describe('the figures', () => {
  it('are the ones that texts may name', () => {
    expect(new Set(FIGURE_NAMES)).toEqual(
      new Set([
        'handreiking-overzicht',
        'stappenplan',
        'belasting-belastbaarheid',
        'demand-control',
        'verzuimkosten',
        'tijdpad',
        'traject',
        'proefprojecten',
        'wie-doet-wat',
        'twee-jaar-verzuim',
        ...[1, 2, 3, 4, 5, 6].map((number) => `casus-tijdlijn-${number}`),
      ]),
    );
  });

  it('have titles that differ', () => {
    expect(new Set(figures.map(([, { title }]) => title)).size).toBe(figures.length);
  });

  it('say which one does not exist', () => {
    expect(() => figureByName('taart')).toThrow('Unknown figure "taart"');
  });
});

describe.each(figures)('the words of %s', (name, figure) => {
  it('are one sentence for who cannot see it', () => {
    const alt = figure.alt(ledger);
    expect(alt).toMatch(/^[A-Z0-9].*\.$/);
    expect(alt.length).toBeLessThanOrEqual(160);
  });

  it('tell the whole of it in paragraphs of sentences', () => {
    const paragraphs = figure.description(ledger);
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^[\p{Lu}\d].*[.?]$/u);
    expect(paragraphs.join(' ')).not.toMatch(/undefined|NaN|\.\./);
  });

  it('have a table of the data, every row as long as its head', () => {
    const table = figure.table(ledger);
    expect(table !== undefined).toBe(withData.includes(name));
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
    expect(table?.rows.length).not.toBe(0);
  });
});

describe('the ledger', () => {
  const asked = (name: string) => {
    const ids = new Set<string>();
    const figure = figureByName(name);
    const listen = (id: string) => {
      ids.add(id);
      return ledger(id);
    };
    for (const variant of variants) drawn(figure, variant, listen);
    return [...ids];
  };
  /** Another value of the same kind: "voor week 8" becomes "voor week 3", "45.000" becomes "3". */
  const other = (fact: Fact): Partial<Fact> => ({
    tekst: /\d/.test(fact.tekst) ? fact.tekst.replace(/[\d.]*\d/, '3') : `${fact.tekst} anders`,
    ...(fact.getal === undefined ? {} : { getal: '3' }),
    ...(fact.actueel === undefined ? {} : { actueel: { ...fact.actueel, tekst: 'in week 3', getal: '3' } }),
  });
  const cases = FIGURE_NAMES.flatMap((name) => asked(name).map((id) => [name, id] as const));

  it('is asked by every figure with a number in it', () => {
    expect([...new Set(cases.map(([name]) => name))]).toEqual([
      'demand-control',
      'handreiking-overzicht',
      'proefprojecten',
      'stappenplan',
      'tijdpad',
      'twee-jaar-verzuim',
      'verzuimkosten',
    ]);
  });

  it.each(cases)('leads: %s follows a change of %s', (name, id) => {
    const figure = figureByName(name);
    const fact = changed({ [id]: other(ledger(id)) });
    for (const variant of variants) expect(drawn(figure, variant, fact)).not.toBe(drawn(figure, variant));
  });

  it('leads in drawing, words and table alike', () => {
    const figure = figureByName('verzuimkosten');
    const fact = changed({ 'verzuimdag-kosten': { tekst: '317 euro', getal: '317' } });
    const all = [
      ...variants.map((variant) => drawn(figure, variant, fact)),
      figure.alt(fact),
      figure.description(fact).join(' '),
      JSON.stringify(figure.table(fact)),
    ];
    for (const text of all) expect(text).toContain('317');
    for (const text of all) expect(text).not.toContain('250 euro');
  });

  it('names the fact that has no number to draw', () => {
    const fact = changed({ 'verzuimdagen-psychisch': { getal: 'veel' } });
    expect(() => drawn(figureByName('verzuimkosten'), 'breed', fact)).toThrow(
      'Fact "verzuimdagen-psychisch" has no single number to draw (getal: "veel")',
    );
  });
});

describe('what the figures say of the numbers', () => {
  it('is a sum that holds, on the assumption it shows', () => {
    const number = (id: string) => Number((ledger(id).getal ?? '').replace('.', ''));
    expect(number('verzuimdagen-psychisch') * number('verzuimdag-kosten')).toBe(number('verzuim-kosten-totaal'));
    expect(drawn(figureByName('verzuimkosten'), 'breed')).toContain('129 werkdagen, ongeveer 32.000 euro');
    expect(drawn(figureByName('verzuimkosten'), 'breed')).toContain('>32.000 tot 45.000<');
  });

  it('is the share the numbers give, and the slip of the report as a slip', () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const [joined, staff] = [`instelling-${number}-deelnemers`, `instelling-${number}-medewerkers`].map((id) =>
        Number(ledger(id).getal),
      );
      const share = Math.round(((joined ?? 0) / (staff ?? 0)) * 100);
      expect(ledger(`instelling-${number}-percentage`).getal).toBe(String(share));
    }
    const { rows } = figureByName('proefprojecten').table(ledger) ?? { rows: [] };
    expect(rows[6]).toEqual(['7', 'GGZ', '900', '900', '100 procent (de bron zegt 10 procent, dat is een fout)']);
    for (const variant of variants) {
      expect(drawn(figureByName('proefprojecten'), variant)).toContain('De bron zegt 10 procent: een fout.');
    }
  });

  it('is a bar that ends before the week when it must be ready before it', () => {
    const { rows } = figureByName('tijdpad').table(ledger) ?? { rows: [] };
    expect(rows.map(([path, , what, when]) => [path, what, when])).toEqual([
      ['Leidraad', 'probleemoriëntatie', 'week 5'],
      ['Leidraad', 'plan van aanpak', 'week 5'],
      ['Poortwachter toen', 'probleemoriëntatie', 'voor week 8'],
      ['Poortwachter toen', 'plan van aanpak', 'voor week 8'],
      ['Poortwachter nu', 'probleemanalyse', 'uiterlijk in week 6'],
      ['Poortwachter nu', 'plan van aanpak', 'uiterlijk in week 8'],
    ]);
  });
});
