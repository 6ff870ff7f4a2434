import { describe, expect, it } from 'vitest';
import { chooseShowing, Link } from '../../src/browser/deck/link.ts';

describe('a link', () => {
  it('is there as long as the other window says so, and lost after three seconds of silence', () => {
    let now = 10_000;
    const link = new Link(() => now);
    expect(link.state).toBe('none');
    link.hear();
    now += 3000;
    expect(link.state).toBe('linked');
    now += 1;
    expect(link.state).toBe('lost');
    link.hear();
    expect(link.state).toBe('linked');
  });

  it('to a window that is expected is not claimed before that has spoken', () => {
    let now = 0;
    const link = new Link(() => now);
    link.hear();
    link.expect();
    expect(link.state).toBe('seeking');
    now = 3001;
    expect(link.state).toBe('lost');
  });

  it('is not lost to a window that slept, unless the other stays silent, or was silent before', () => {
    let now = 0;
    const link = new Link(() => now);
    const wakeAfter = (time: number) => {
      now += time;
      link.wake();
      return link.state;
    };
    link.hear();
    expect(wakeAfter(1000)).toBe('linked');
    expect(wakeAfter(20 * 60_000)).toBe('linked');
    expect(wakeAfter(1000)).toBe('linked');
    expect([wakeAfter(1000), wakeAfter(1000)]).toEqual(['linked', 'lost']);
    expect(wakeAfter(20 * 60_000)).toBe('lost');
  });
});

describe('the showing to follow', () => {
  const found = [
    { showing: 'a', version: '', born: 1 },
    { showing: 'b', version: '', born: 3 },
    { showing: 'c', version: '?versie=30', born: 5 },
    { showing: 'd', version: '', born: 2 },
  ];
  it('is the newest of the same version, and else the newest', () => {
    expect(chooseShowing(found, '')?.showing).toBe('b');
    expect(chooseShowing(found, '?versie=45')?.showing).toBe('c');
    expect(chooseShowing([], '')).toBeUndefined();
  });
});
