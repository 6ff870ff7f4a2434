import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { firstChoice, readChoice, writeChoice } from '../../src/traject/choice.ts';
import { dayOff } from '../../src/traject/days.ts';
import { type Choice, type Move, plan, type Step } from '../../src/traject/plan.ts';

const both = ['arbeidsdeskundige', 'arboprofessional'] as const;
const step = (naam: string, aantal: number, eenheid: Step['na']['eenheid'], rol: Step['rol'] = both): Step => ({
  naam,
  na: { aantal, eenheid },
  duur: 60,
  bij: ['traject', 'gesprekken'],
  rol,
});
const STEPS: readonly Step[] = [
  step('een', 0, 'dagen'),
  step('twee', 1, 'maanden'),
  step('drie', 1, 'maanden'),
  step('vier', 1, 'maanden', ['arboprofessional']),
  step('na', 2, 'weken'),
];
const OFFER = { whats: ['traject', 'gesprekken'], roles: both, steps: STEPS };
const first = (today: string) => firstChoice(today, OFFER);
const choose = (more: Partial<Choice> = {}): Choice => ({ ...first('2027-03-01'), ...more });
const days = (choice: Choice) => plan(STEPS, choice).map(({ step: { naam }, day }) => `${naam} ${day}`);
const moved = (naam: string, move: Move) => new Map([[naam, move]]);

describe('a programme', () => {
  it('begins on the day of the start and counts months from the day that was meant', () => {
    expect(days(choose())).toEqual(['een 2027-03-01', 'twee 2027-04-01', 'drie 2027-05-03', 'na 2027-05-18']);
  });

  it('begins on the next working day where one does not work at the start', () => {
    expect(days(choose({ start: '2027-05-06' }))[0]).toBe('een 2027-05-07');
  });

  it('is longer for who has more conversations', () => {
    expect(days(choose({ role: 'arboprofessional' })).map((one) => one.split(' ')[0])).toEqual([
      'een',
      'twee',
      'drie',
      'vier',
      'na',
    ]);
  });

  it('goes along with a moment that is moved, from there on and not before', () => {
    const later = moved('twee', { day: '2027-04-14', follow: true });
    expect(days(choose({ moves: later }))).toEqual([
      'een 2027-03-01',
      'twee 2027-04-14',
      'drie 2027-05-14',
      'na 2027-05-28',
    ]);
  });

  it('stays where it was when that is asked', () => {
    const alone = moved('twee', { day: '2027-04-14', follow: false });
    expect(days(choose({ moves: alone }))).toEqual([
      'een 2027-03-01',
      'twee 2027-04-14',
      'drie 2027-05-03',
      'na 2027-05-18',
    ]);
  });

  it('leaves a day that somebody chose, and tells when one does not work then or it comes too early', () => {
    const [, twee, drie] = plan(STEPS, choose({ moves: moved('twee', { day: '2027-05-05', follow: false }) }));
    expect(twee).toMatchObject({ day: '2027-05-05', moved: true, off: 'Bevrijdingsdag', clash: undefined });
    expect(drie).toMatchObject({ moved: false, off: undefined, clash: { step: { naam: 'twee' }, sameDay: false } });
  });

  it('tells which moment is in the way, also where it is not the last before it or is on the same day', () => {
    const clashes = (day: string) =>
      plan(STEPS, choose({ moves: moved('een', { day, follow: false }) })).map(
        ({ clash }) => clash && `${clash.step.naam} ${clash.sameDay}`,
      );
    expect(clashes('2027-04-01')).toEqual([undefined, 'een true', undefined, undefined]);
    expect(clashes('2027-05-10')).toEqual([undefined, 'een false', 'een false', undefined]);
  });

  it('is planned on working days to 2040, whatever day it begins', () => {
    const steps = guide().corpus.publication.traject?.momenten ?? [];
    expect(steps.length).toBeGreaterThan(5);
    for (let year = 2026; year <= 2039; year++)
      for (const start of [`${year}-01-31`, `${year}-04-27`, `${year}-12-24`])
        for (const { day } of plan(steps, choose({ start }))) expect(dayOff(day), `${start}: ${day}`).toBeUndefined();
  });
});

describe('an address', () => {
  it('gives back what was chosen', () => {
    const choice = choose({
      what: 'gesprekken',
      role: 'arboprofessional',
      time: '13:30',
      people: 12,
      moves: new Map([
        ['twee', { day: '2027-04-14', follow: true }],
        ['na', { day: '2027-06-01', follow: false }],
      ]),
    });
    expect(readChoice(`#${writeChoice(choice)}`, first('2026-01-05'), OFFER)).toEqual(choice);
  });

  it('is read as far as it makes sense', () => {
    const chosen = first('2027-03-01');
    const read = readChoice(
      '#start=2027-02-30&wat=iets&rol=baas&tijd=25:00&met=0&op=vijf_2027-03-01.twee_ooit',
      chosen,
      OFFER,
    );
    expect(read).toEqual(chosen);
  });

  it('begins on a working day', () => {
    expect(first('2027-03-28').start).toBe('2027-03-30');
  });
});
