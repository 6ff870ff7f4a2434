import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

describe('a stem is what the forms of a word share', () => {
  it.each([
    ['huis', 'huizen'],
    ['taak', 'taken'],
    ['brief', 'brieven'],
    ['gesprek', 'gesprekken', 'gesprekje'],
    ['klacht', 'klachten'],
    ['signaal', 'signalen'],
    ['afspraak', 'afspraken'],
    ['steun', 'steunt', 'steunen', 'steunde'],
    ['werken', 'werkt', 'werkte'],
    ['ziek', 'zieke', 'zieken'],
    ['hard', 'harde'],
    ['gezond', 'gezonde'],
    ['vraag', 'vragen'],
    ['competentie', 'competenties'],
    ['advies', 'adviezen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['leidinggevende', 'leidinggevenden'],
    ['5', 'vijf'],
  ])('%s …', (...forms) => {
    expect(new Set(forms.map(stem)).size, forms.map((form) => `${form} → ${stem(form)}`).join(', ')).toBe(1);
  });

  it.each([
    ['slapeloosheid', 'slap'],
    ['hand', 'han'],
    ['lijst', 'overleden'],
    ['moet', 'moe'],
    ['bel', 'beeld'],
  ])('%s is not %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
