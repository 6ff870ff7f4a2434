import { describe, expect, it } from 'vitest';
import { measureOf } from '../../src/corpus/measure.ts';
import { guide } from '../../src/guide.ts';
import { readAnswers, writeAnswers } from '../../src/measuring/answer-file.ts';
import type { Measure } from '../../src/measuring/measure.ts';
import { scan } from '../../src/measuring/scan.ts';

const statement = (naam: string, naar: string) => ({ naam, zin: `Ik ${naam}.`, over: 'weet', naar });
const measure: Measure = {
  statements: [statement('a', 'een'), statement('b', 'een'), statement('c', 'twee'), statement('d', 'drie')],
  scale: ['niet', 'wat', 'veel', 'heel'],
  agree: 3,
  sides: [{ id: 'weet', naam: 'Weten' }],
  moments: [{ id: 'vooraf', naam: 'Vooraf' }],
  least: 5,
};
const of = (answers: Readonly<Record<string, number>>) =>
  scan(measure, ['een', 'twee'], new Map(Object.entries(answers)));

describe('where one can begin', () => {
  it('is the page with the lowest answers, with what one did not agree to', () => {
    const { begin, why, answered } = of({ a: 4, b: 1, c: 3, d: 4 });
    expect({ begin, why: why.map(({ naam }) => naam), answered }).toEqual({ begin: 'een', why: ['b'], answered: 4 });
  });
  it('is the first of pages alike, and only one of those to begin with', () => {
    expect(of({ a: 2, b: 2, c: 2, d: 1 })).toMatchObject({ begin: 'een', also: ['drie', 'twee'] });
  });
  it('leaves out what was not answered', () => {
    expect(of({})).toEqual({ answered: 0, begin: undefined, why: [], also: [] });
    expect(of({ d: 1 })).toMatchObject({ begin: undefined, also: ['drie'] });
    expect(of({ c: 3 })).toMatchObject({ begin: 'twee', why: [], also: [] });
  });
});

describe('the file of answers', () => {
  it('is read as it was written, and names nobody', () => {
    const filled = { moment: 'vooraf', answers: new Map([['a', 4]]) };
    expect(readAnswers(writeAnswers(filled), measure)).toEqual(filled);
    expect(Object.keys(JSON.parse(writeAnswers(filled)))).toEqual(['soort', 'versie', 'moment', 'antwoorden']);
  });
  it.each([
    ['nothing', ''],
    ['something else', '{"a":1}'],
    ['an unknown statement', '{"soort":"meting","moment":"vooraf","antwoorden":{"x":1}}'],
    ['an answer that is not on the scale', '{"soort":"meting","moment":"vooraf","antwoorden":{"a":5}}'],
    ['a moment that is not known', '{"soort":"meting","moment":"later","antwoorden":{"a":1}}'],
    ['no answers', '{"soort":"meting","moment":"vooraf","antwoorden":null}'],
    ['far too much', ' '.repeat(20_001)],
  ])('is refused where it holds %s', (_, text) => {
    expect(readAnswers(text, measure)).toBeUndefined();
  });
});

describe('what this publication measures', () => {
  const { corpus } = guide();
  const known = measureOf(corpus);
  it('has twelve to sixteen statements, about each side and each page to begin with', () => {
    const statements = known?.statements ?? [];
    expect(statements.length).toBeGreaterThanOrEqual(12);
    expect(statements.length).toBeLessThanOrEqual(16);
    expect(new Set(statements.map(({ over }) => over))).toEqual(new Set(known?.sides.map(({ id }) => id)));
    for (const page of corpus.publication.meting?.begin ?? [])
      expect(statements.filter(({ naar }) => naar === page).length, page).toBeGreaterThanOrEqual(2);
  });
});
