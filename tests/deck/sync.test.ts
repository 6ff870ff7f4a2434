import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../src/browser/deck/sync.ts';

const clock = { before: 5, since: 7, changed: 7 };

describe('what another window says', () => {
  it.each([
    [
      { kind: 'where', clock },
      { kind: 'where', clock },
    ],
    [
      { kind: 'here', clock: { before: -1, changed: 2 } },
      { kind: 'here', clock: undefined },
    ],
    [
      { kind: 'blank', blank: 'white' },
      { kind: 'blank', blank: 'white' },
    ],
    [
      { kind: 'blank', blank: 'grey' },
      { kind: 'blank', blank: undefined },
    ],
    [
      { kind: 'go', slug: 'x', step: 0.5 },
      { kind: 'go', slug: 'x', step: 1 },
    ],
    [
      {
        kind: 'at',
        slug: 'x',
        step: 3,
        blank: 'black',
        votes: [2, 0],
        version: '?versie=30',
        edition: 'x1',
        born: 9,
        asks: true,
        clock,
      },
      {
        kind: 'at',
        slug: 'x',
        step: 3,
        blank: 'black',
        votes: [2, 0],
        version: '?versie=30',
        edition: 'x1',
        born: 9,
        asks: true,
        clock,
      },
    ],
    [
      { kind: 'at', slug: 'x', votes: [1, -1], version: 30, born: 'now', asks: 1 },
      {
        kind: 'at',
        slug: 'x',
        step: 1,
        blank: undefined,
        votes: [],
        version: '',
        edition: '',
        born: 0,
        asks: false,
        clock: undefined,
      },
    ],
    [
      { kind: 'vote', slug: 'x', way: 1, by: -1 },
      { kind: 'vote', slug: 'x', way: 1, by: -1 },
    ],
    [{ kind: 'reload', slug: 3 }, { kind: 'reload' }],
  ])('%j', (data, message) => {
    expect(readLetter({ deck: 'a', showing: 's', ...data }, 'a')).toEqual({ showing: 's', message });
    expect(readLetter({ deck: 'a', ...data }, 'a')?.showing).toBe('');
  });

  it('is passed over when it is of another deck, or of no deck at all', () => {
    expect(readLetter({ deck: 'b', kind: 'where' }, 'a')).toBeUndefined();
    expect(readLetter({ kind: 'where' }, 'a')).toBeUndefined();
    expect(readLetter({ deck: 'a', kind: 'go' }, 'a')).toBeUndefined();
    expect(readLetter({ deck: 'a', kind: 'stop', slug: 'x' }, 'a')).toBeUndefined();
    expect(readLetter({ deck: 'a', kind: 'vote', slug: 'x', way: 0, by: 2 }, 'a')).toBeUndefined();
    expect(readLetter({ deck: 'a', kind: 'vote', slug: 'x', way: -1, by: 1 }, 'a')).toBeUndefined();
  });

  it('never breaks this window', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (data, more) => {
        const kinds = [undefined, 'at', 'go', 'black', 'vote', 'where', 'here', 'reload'];
        expect(kinds).toContain(readLetter(data, 'a')?.message.kind);
        expect(kinds).toContain(readLetter({ kind: 'at', slug: 'x', ...more, deck: 'a' }, 'a')?.message.kind);
      }),
    );
  });
});
