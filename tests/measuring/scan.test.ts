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
    const filled = { moment: 'vooraf', answers: new Map([['a', 4]]), number: 'k3' };
    expect(readAnswers(writeAnswers(filled), measure)).toEqual(filled);
    const keys = Object.keys(JSON.parse(writeAnswers(filled)));
    expect(keys).toEqual(['soort', 'versie', 'nummer', 'moment', 'antwoorden']);
    expect(readAnswers(writeAnswers({ ...filled, number: undefined }), measure)).toEqual({
      ...filled,
      number: undefined,
    });
  });
  it.each([
    ['nothing', '', undefined],
    ['something else', '{"a":1}', undefined],
    ['a file of another kind', '{"soort":"lijst","versie":1,"moment":"vooraf","antwoorden":{"a":1}}', undefined],
    ['far too much', ' '.repeat(20_001), undefined],
    ['no version', '{"soort":"meting","moment":"vooraf","antwoorden":{"a":1}}', 'other-version'],
    ['a later version', '{"soort":"meting","versie":2,"moment":"vooraf","antwoorden":{"a":1}}', 'other-version'],
    ['an unknown statement', '{"soort":"meting","versie":1,"moment":"vooraf","antwoorden":{"x":1}}', 'other-version'],
    [
      'an answer off the scale',
      '{"soort":"meting","versie":1,"moment":"vooraf","antwoorden":{"a":5}}',
      'other-version',
    ],
    ['an unknown moment', '{"soort":"meting","versie":1,"moment":"later","antwoorden":{"a":1}}', 'other-version'],
    ['no list of answers', '{"soort":"meting","versie":1,"moment":"vooraf","antwoorden":null}', 'other-version'],
    ['not one answer', '{"soort":"meting","versie":1,"moment":"vooraf","antwoorden":{}}', 'empty'],
  ])('is refused where it holds %s', (_, text, why) => {
    expect(readAnswers(text, measure)).toBe(why);
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
