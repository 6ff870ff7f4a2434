import { describe, expect, it } from 'vitest';
import { formatTime, lateness, readClock, Stopwatch } from '../../src/browser/deck/clock.ts';

describe('being late', () => {
  const plan = { from: 2, until: 5, total: 10 };
  it.each([
    [120, 0],
    [300, 0],
    [340, 1],
    [420, 2],
    [60, -1],
    [0, -2],
  ])('%i seconds used: %i minutes', (used, minutes) => {
    expect(lateness(used, plan)).toBe(minutes);
  });
});

describe('a time', () => {
  it.each([
    [0, '0:00'],
    [7.9, '0:07'],
    [307, '5:07'],
    [3753, '1:02:33'],
    [-5, '0:00'],
  ])('of %d seconds is written %s', (seconds, written) => {
    expect(formatTime(seconds)).toBe(written);
  });
});

describe('the stopwatch', () => {
  it('counts only while it runs', () => {
    let now = 0;
    const watch = new Stopwatch(() => now);
    now = 5000;
    expect(watch.seconds).toBe(0);
    watch.start();
    now = 8000;
    expect(watch.seconds).toBe(3);
    watch.stop();
    now = 20000;
    expect(watch.seconds).toBe(3);
    watch.start();
    now = 21000;
    expect(watch.seconds).toBe(4);
    watch.reset();
    now = 23000;
    expect([watch.seconds, watch.runs]).toEqual([2, true]);
  });

  it('goes on in another window, where the later change holds', () => {
    let now = 1000;
    const [one, other] = [new Stopwatch(() => now), new Stopwatch(() => now)];
    one.start();
    now = 6000;
    expect(other.take(readClock({ ...one.state }))).toBe(true);
    expect([other.seconds, other.runs]).toEqual([5, true]);
    other.stop();
    now = 9000;
    expect(other.take(one.state)).toBe(false);
    expect(one.take(other.state)).toBe(true);
    expect([one.seconds, one.runs]).toEqual([5, false]);
  });

  it('is not taken from what is no clock', () => {
    for (const data of [
      undefined,
      null,
      1,
      {},
      { before: 1 },
      { before: '1', changed: 1 },
      { before: NaN, changed: 1 },
    ])
      expect(readClock(data)).toBeUndefined();
    expect(new Stopwatch(() => 0).take(undefined)).toBe(false);
  });
});
