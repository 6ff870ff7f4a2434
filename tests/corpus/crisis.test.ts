import { describe, expect, it } from 'vitest';
import { chatName, cutAtNumber } from '../../src/corpus/crisis.ts';
import { guide } from '../../src/guide.ts';

const { nood } = guide().corpus.publication;

describe('where to turn when it is no longer safe', () => {
  it('names 112, then 113 with where one can write, then the doctor, each with when', () => {
    expect(nood.lijnen.map(({ nummer, chat }) => [nummer, chat])).toEqual([
      ['112', undefined],
      ['113', 'https://www.113.nl'],
      [undefined, undefined],
    ]);
    const [danger, suicide, doctor] = nood.lijnen;
    expect(danger?.wanneer).toContain('levensgevaar');
    expect(suicide?.wanneer).toContain('zelfmoord');
    expect(doctor?.wanneer).toMatch(/\?$/);
    expect(doctor?.wie).toContain('huisarts');
  });

  it('says each number in what to do, so that it can be tapped there', () => {
    for (const { wie, nummer } of nood.lijnen) if (nummer !== undefined) expect(wie).toContain(nummer);
  });

  it('leads on to a page that exists', () => {
    expect(guide().corpus.pages.has(nood.pagina ?? '')).toBe(true);
  });
});

describe('what to do, cut at its number', () => {
  it.each([
    [
      { wie: 'Bel 113, gratis', nummer: '113' },
      { before: 'Bel ', phone: '113', after: ', gratis' },
    ],
    [
      { wie: '112 bellen', nummer: '112' },
      { before: '', phone: '112', after: ' bellen' },
    ],
    [{ wie: 'Bel je huisarts' }, { before: 'Bel je huisarts', phone: undefined, after: '' }],
    [
      { wie: 'Bel je huisarts', nummer: '112' },
      { before: 'Bel je huisarts', phone: undefined, after: '' },
    ],
  ])('%j', (help, parts) => {
    expect(cutAtNumber({ wanneer: '', ...help })).toEqual(parts);
  });
});

describe('where one can write', () => {
  it('is said as one says an address', () => {
    expect(chatName('https://www.113.nl')).toBe('113.nl');
    expect(chatName('https://chat.hulp.test/nu')).toBe('chat.hulp.test');
  });
});
