import { describe, expect, it } from 'vitest';
import { CRISIS, cutAtNumber, HELP_PAGE } from '../../src/corpus/crisis.ts';
import { guide } from '../../src/guide.ts';

describe('where to turn when it is no longer safe', () => {
  it('names 112, then 113 with where one can write, then the doctor, each with when', () => {
    expect(CRISIS.map(({ phone, url }) => [phone, url])).toEqual([
      ['112', undefined],
      ['113', 'https://www.113.nl'],
      [undefined, undefined],
    ]);
    const [danger, suicide, doctor] = CRISIS;
    expect(danger?.when).toContain('levensgevaar');
    expect(suicide?.when).toContain('zelfmoord');
    expect(doctor?.when).toMatch(/\?$/);
    expect(doctor?.who).toContain('huisarts');
  });

  it('says each number in what to do, so that it can be tapped there', () => {
    for (const { who, phone } of CRISIS) if (phone !== undefined) expect(who).toContain(phone);
  });

  it('leads on to a page that exists', () => {
    expect(guide().corpus.pages.has(HELP_PAGE)).toBe(true);
  });
});

describe('what to do, cut at its number', () => {
  it.each([
    [
      { who: 'Bel 113, gratis', phone: '113' },
      { before: 'Bel ', phone: '113', after: ', gratis' },
    ],
    [
      { who: '112 bellen', phone: '112' },
      { before: '', phone: '112', after: ' bellen' },
    ],
    [{ who: 'Bel je huisarts' }, { before: 'Bel je huisarts', phone: undefined, after: '' }],
    [
      { who: 'Bel je huisarts', phone: '112' },
      { before: 'Bel je huisarts', phone: undefined, after: '' },
    ],
  ])('%j', (help, parts) => {
    expect(cutAtNumber({ when: '', ...help })).toEqual(parts);
  });
});
