import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Asked, readMessage } from '../../src/browser/deck/sync.ts';

describe('what another window says', () => {
  it.each([
    [{ deck: 'a', kind: 'where' }, { kind: 'where' }],
    [{ deck: 'a', kind: 'black' }, { kind: 'black' }],
    [
      { deck: 'a', kind: 'go', slug: 'x' },
      { kind: 'go', slug: 'x' },
    ],
    [
      { deck: 'a', kind: 'at', slug: 'x', black: true, version: 30 },
      { kind: 'at', slug: 'x', black: true, version: 30 },
    ],
    [
      { deck: 'a', kind: 'at', slug: 'x', version: '30' },
      { kind: 'at', slug: 'x', black: false, version: undefined },
    ],
  ])('%j', (data, message) => {
    expect(readMessage(data, 'a')).toEqual(message);
  });

  it('is passed over when it is of another deck, or of no deck at all', () => {
    expect(readMessage({ deck: 'b', kind: 'where' }, 'a')).toBeUndefined();
    expect(readMessage({ kind: 'where' }, 'a')).toBeUndefined();
    expect(readMessage({ deck: 'a', kind: 'go' }, 'a')).toBeUndefined();
    expect(readMessage({ deck: 'a', kind: 'stop', slug: 'x' }, 'a')).toBeUndefined();
  });

  it('never breaks this window', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = readMessage(data, 'a');
        expect([undefined, 'at', 'go', 'black', 'where']).toContain(message?.kind);
      }),
    );
  });
});

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
