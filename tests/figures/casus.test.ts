import { describe, expect, it } from 'vitest';
import { type Case, cases, onWide, phasesOf } from '../../content/figuren/casussen/casus.ts';
import { drawn, figureByName, partsOf, variants } from './drawings.ts';

const moment = (week: number, soort: Case['momenten'][number]['soort'], zeker = true) => ({
  week,
  tekst: 'iets',
  soort,
  zeker,
});
const caseOf = (...momenten: Case['momenten']): Case => ({ titel: 'Een casus', eenheid: 'weken', eind: 20, momenten });

describe('the stretches of a case', () => {
  it('go from not at work to partly to fully', () => {
    const one = caseOf(moment(0, 'ziekmelding'), moment(1, 'hulp'), moment(4, 'werk'), moment(12, 'hersteld', false));
    expect(phasesOf(one)).toEqual([
      { pace: 'thuis', from: 0, to: 4, sure: true },
      { pace: 'deels', from: 4, to: 12, sure: true },
      { pace: 'volledig', from: 12, to: 20, sure: false },
    ]);
  });

  it('do not claim how much somebody works after a relapse', () => {
    const one = caseOf(moment(0, 'ziekmelding'), moment(5, 'hersteld'), moment(9, 'ziekmelding'), moment(11, 'werk'));
    expect(phasesOf(one).slice(2)).toEqual([
      { pace: 'thuis', from: 9, to: 11, sure: true },
      { pace: 'weer', from: 11, to: 20, sure: false },
    ]);
  });

  it('are one where nobody reported ill', () => {
    expect(phasesOf(caseOf(moment(0, 'gesprek'), moment(4, 'werk')))).toEqual([
      { pace: 'werkt', from: 0, to: 20, sure: true },
    ]);
  });
});

describe.each(cases.map((one, index) => [index + 1, one] as const))('case %i', (number, one) => {
  const figure = figureByName(`casus-tijdlijn-${number}`);

  it('tells its moments in order, within its axis', () => {
    const weeks = one.momenten.map(({ week }) => week);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    for (const { week, tot = week } of one.momenten) {
      expect(tot).toBeGreaterThanOrEqual(week);
      expect(tot).toBeLessThanOrEqual(one.eind);
    }
  });

  it.each(variants)('draws dashed, and marks in words, what is not sure and nothing else, %s', (variant) => {
    const xml = drawn(figure, variant);
    const shown = variant === 'breed' ? onWide(one) : one.momenten;
    const unsure = shown.filter(({ zeker }) => !zeker).length + phasesOf(one).filter(({ sure }) => !sure).length;
    const dashed = partsOf(xml, 'rect', 'circle').filter(({ attributes }) => attributes.has('stroke-dasharray'));
    expect(dashed).toHaveLength(unsure);
    expect(xml.includes('Gestreept met (?)')).toBe(unsure > 0);
    expect(xml.match(/\(\?\)<\/text>/g)?.length ?? 0).toBeGreaterThanOrEqual(
      shown.filter(({ zeker }) => !zeker).length,
    );
  });

  it('tells every moment in its table and in words', () => {
    expect(figure.table(() => expect.unreachable())?.rows).toHaveLength(one.momenten.length);
    const words = figure.description(() => expect.unreachable()).join(' ');
    for (const { tekst } of one.momenten) expect(words).toContain(tekst);
  });

  it('says in words which moments the wide drawing leaves out, and leaves none out of the narrow one', () => {
    const left = one.momenten.filter((moment) => !onWide(one).includes(moment));
    const words = figure.description(() => expect.unreachable()).find((text) => text.startsWith('Op een dia'));
    expect(words === undefined).toBe(left.length === 0);
    for (const { tekst } of left) expect(words).toContain(`“${tekst}”`);
    const marks = (variant: 'breed' | 'smal') =>
      partsOf(drawn(figure, variant), 'rect', 'circle').length - phasesOf(one).length;
    expect(marks('smal')).toBe(one.momenten.length);
    expect(marks('breed')).toBe(one.momenten.length - left.length);
  });
});
