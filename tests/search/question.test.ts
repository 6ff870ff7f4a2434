import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readQuestion } from '../../src/browser/search/question.ts';

describe('the question in the address', () => {
  it('comes back as it went in', () => {
    const query = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        query,
        fc.constantFrom(undefined, 'dia', 'pdf'),
        fc.constantFrom('', 'leidinggevende'),
        (text, kind, audience) => {
          const question = { query: text, kind, audience } as const;
          const { hash, search, pathname } = new URL(addressOf('/zoeken/', question), 'https://site.test');
          expect([pathname, search]).toEqual(['/zoeken/', '']);
          if (text !== '') expect(readQuestion({ hash, search })).toEqual(question);
        },
      ),
    );
  });

  it('reads a question behind the ? as well, and prefers the one behind the #', () => {
    expect(readQuestion({ hash: '', search: '?q=wat+kost+dat' }).query).toBe('wat kost dat');
    expect(readQuestion({ hash: '#q=nieuw', search: '?q=oud' }).query).toBe('nieuw');
    expect(readQuestion({ hash: '#letter-a', search: '' }).query).toBe('');
    expect(readQuestion({ hash: '#q=a&soort=virus', search: '' }).kind).toBeUndefined();
  });

  it('takes whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (hash, search) => {
        expect(typeof readQuestion({ hash: `#${hash}`, search: `?${search}` }).query).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });
});
