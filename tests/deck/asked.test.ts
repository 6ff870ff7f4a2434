import { describe, expect, it } from 'vitest';
import { Asked } from '../../src/browser/deck/asked.ts';

describe('what the presenter asked', () => {
  it('is not undone by answers to earlier steps', () => {
    const asked = new Asked(() => 0);
    for (const slug of ['b', 'c', 'd']) asked.ask(slug);
    expect(['b', 'c', 'd', 'e'].map((slug) => asked.isAnswered(slug))).toEqual([false, false, true, true]);
  });

  it('is given up when no answer comes in a second', () => {
    let now = 0;
    const asked = new Asked(() => now);
    asked.ask('b');
    now = 1001;
    expect(asked.isAnswered('a')).toBe(true);
  });

  it('does not stand in the way of a deck that moves by itself', () => {
    expect(new Asked(() => 0).isAnswered('a')).toBe(true);
  });
});
