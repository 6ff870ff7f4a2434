import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput, writeInput } from '../../src/costs/address.ts';
import { firstInput } from '../../src/costs/first.ts';
import { type Range, readRange, writeRange } from '../../src/costs/range.ts';
import { type AMOUNTS, DAYS, type Input, LIMITS, reckon, roughly, workdays } from '../../src/costs/sum.ts';
import { tell } from '../../src/costs/told.ts';
import { guide } from '../../src/guide.ts';

const WIDE = { least: 0, most: 1_000_000 };
const one = (value: number): Range => ({ from: value, to: value });

/** A range within the limits of an amount, in steps of a hundredth. */
const rangeOf = (name: (typeof AMOUNTS)[number]) => {
  const { least, most } = LIMITS[name];
  const value = fc.integer({ min: least * 100, max: most * 100 }).map((number) => number / 100);
  return fc.tuple(value, value).map(([a, b]): Range => ({ from: Math.min(a, b), to: Math.max(a, b) }));
};
const inputs: fc.Arbitrary<Input> = fc.record({
  leidinggevenden: rangeOf('leidinggevenden'),
  uren: rangeOf('uren'),
  tarief: rangeOf('tarief'),
  dag: rangeOf('dag'),
  dagen: rangeOf('dagen'),
  soort: fc.constantFrom(...DAYS),
});

describe('an amount as somebody writes it', () => {
  it.each([
    ['250', 250, 250],
    ['€ 250', 250, 250],
    ['250 euro', 250, 250],
    ['250 tot 400', 250, 400],
    ['250-400', 250, 400],
    ['€250 – €400', 250, 400],
    ['3 à 4', 3, 4],
    ['3 of 4', 3, 4],
    ['2.500', 2500, 2500],
    ['1.234.567,5', 1234567.5, 1234567.5],
    ['2,5', 2.5, 2.5],
    ['2.5', 2.5, 2.5],
    ['  12\u00a0', 12, 12],
    ['12\u00a0000', 12_000, 12_000],
    ['€\u00a01\u202f234\u202f567,50', 1_234_567.5, 1_234_567.5],
    ['€ 250,-', 250, 250],
    ['€ 1.250,— tot € 1.400,--', 1250, 1400],
  ])('%s', (written, from, to) => {
    expect(readRange(written, { least: 0, most: 2_000_000 })).toEqual({ from, to });
  });

  it.each([
    ['', 'none'],
    ['veel', 'none'],
    ['12 dagen', 'none'],
    ['1.23.4', 'none'],
    ['250 400', 'none'],
    ['12\u00a00', 'none'],
    ['1-2-3', 'none'],
    ['-5', 'none'],
    ['1e9', 'none'],
    ['400 tot 250', 'order'],
    ['2.000.000', 'high'],
    ['0', 'low'],
  ])('"%s" is none: %s', (written, why) => {
    expect(readRange(written, { least: 1, most: 1_000_000 })).toBe(why);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(rangeOf('dag'), (range) => {
        expect(readRange(writeRange(range), WIDE)).toEqual(range);
      }),
    );
  });
});

describe('the sum', () => {
  it('with the amounts of the sources is what the pages say', () => {
    const { corpus } = guide();
    const costs = corpus.publication.rekenhulp;
    if (costs === undefined) throw new Error('The publication has no amounts to reckon with.');
    expect(tell(firstInput(corpus, costs)).map(([, much]) => much)).toEqual([
      'ongeveer 2.500 tot 5.300 euro',
      'ongeveer 32.000 tot 45.000 euro',
      '10 tot 22 werkdagen',
      '1 tot 3 werkdagen',
    ]);
  });

  it('takes five of seven days where weekends count, and both where nobody knows', () => {
    expect(workdays(one(140), 'werkdagen')).toEqual(one(140));
    expect(workdays(one(140), 'alle')).toEqual(one(100));
    expect(workdays(one(140), 'onbekend')).toEqual({ from: 100, to: 140 });
  });

  it('never ends lower than it begins, and what pays for the guidance costs what the guidance costs', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { guidance, absence, breakEven, each } = reckon(input);
        for (const { from, to } of [guidance, absence, breakEven, each]) expect(from).toBeLessThanOrEqual(to);
        expect(breakEven.from * input.dag.to).toBeCloseTo(guidance.from, 3);
        expect(breakEven.to * input.dag.from).toBeCloseTo(guidance.to, 3);
        expect(each.to * input.leidinggevenden.to).toBeCloseTo(breakEven.to, 3);
      }),
    );
  });

  it('doubles with the managers, and breaks even sooner where a day costs more', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { from, to } = input.leidinggevenden;
        const twice = reckon({ ...input, leidinggevenden: { from: from * 2, to: to * 2 } });
        expect(twice.guidance.to).toBeCloseTo(reckon(input).guidance.to * 2, 3);
        const dearer = reckon({ ...input, dag: { from: input.dag.from * 2, to: input.dag.to * 2 } });
        expect(dearer.breakEven.to).toBeCloseTo(reckon(input).breakEven.to / 2, 3);
      }),
    );
  });

  it('is told with two figures, and never as nothing', () => {
    expect(roughly({ from: 0.2, to: 99.4 })).toEqual({ from: 1, to: 99 });
    expect(roughly({ from: 2490, to: 5320 })).toEqual({ from: 2500, to: 5300 });
    expect(roughly({ from: 10.1, to: 21.3 }, Math.ceil)).toEqual({ from: 11, to: 22 });
  });
});

describe('the address', () => {
  it('carries every own amount, and nothing of what was not changed', () => {
    fc.assert(
      fc.property(inputs, inputs, (input, first) => {
        expect(readInput(`#${writeInput(input, first)}`, first)).toEqual(input);
        expect(writeInput(first, first)).toBe('');
      }),
    );
  });

  it('that makes no sense leaves what stood there', () => {
    fc.assert(
      fc.property(inputs, fc.string(), (first, written) => {
        expect(readInput(`#dag=${encodeURIComponent(`x${written}`)}&soort=jaren&dagen=9999`, first)).toEqual(first);
      }),
    );
  });
});
