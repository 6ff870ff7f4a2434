import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/scripts/deck-sync.ts';

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
