import { describe, expect, it } from 'vitest';
import { root, stem } from '../../src/search/stem.ts';

describe('a stem is what the forms of a word share', () => {
  it.each([
    ['huis', 'huizen'],
    ['taak', 'taken'],
    ['brief', 'brieven'],
    ['gesprek', 'gesprekken', 'gesprekje'],
    ['klacht', 'klachten'],
    ['signaal', 'signalen'],
    ['afspraak', 'afspraken', 'afgesproken', 'afspreken'],
    ['steun', 'steunt', 'steunen', 'steunde'],
    ['werken', 'werkt', 'werkte'],
    ['ziek', 'zieke', 'zieken'],
    ['hard', 'harde'],
    ['gezond', 'gezonde'],
    ['vraag', 'vragen', 'vroeg', 'vroegen'],
    ['competentie', 'competenties'],
    ['advies', 'adviezen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['leidinggevende', 'leidinggevenden'],
    ['overlijden', 'overleden', 'overleed'],
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

describe('a root is what derived words share', () => {
  it.each([
    ['aanpassen', 'aanpassing', 'aangepast', 'aangepaste'],
    ['aanvragen', 'aanvraag', 'aangevraagd'],
    ['somber', 'somberheid'],
    ['begeleiden', 'begeleiding', 'begeleid'],
    ['ziekmelden', 'ziekmelding'],
    ['depressief', 'depressieve'],
    ['werken', 'werkend', 'werkenden'],
    ['coachen', 'coaching', 'gecoacht'],
  ])('%s …', (...words) => {
    const roots = new Set(words.map(root));
    expect(roots.size, words.map((word) => `${word} → ${root(word)}`).join(', ')).toBe(1);
  });

  it.each(['gezond', 'gesprekken', 'geheim', 'gebied', 'gezicht'])('%s is no participle', (word) => {
    expect(root(word).startsWith('ge')).toBe(true);
  });
});
