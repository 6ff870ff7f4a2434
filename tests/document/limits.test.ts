import { describe, expect, it } from 'vitest';
import { linkFault } from '../../src/document/address.ts';
import { findUnprintable } from '../../src/document/characters.ts';
import { findExcess } from '../../src/document/limits.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { factsSchema } from '../../src/schemas/fact.ts';

describe('a text that cannot be read at all', () => {
  it('is one of too many characters', () => {
    expect(findExcess('a'.repeat(40_000), 'a.mdx')).toBeUndefined();
    expect(findExcess('a'.repeat(40_001), 'a.mdx')).toMatchObject({ line: 1, column: 1 });
  });

  it('is one of too many brackets open at once, told where the first too many stands', () => {
    expect(findExcess('(['.repeat(50), 'a.mdx')).toBeUndefined();
    expect(findExcess('()'.repeat(500), 'a.mdx')).toBeUndefined();
    expect(findExcess(`${')'.repeat(50)}${'{'.repeat(100)}`, 'a.mdx')).toBeUndefined();
    expect(findExcess(`Een.\n${'('.repeat(101)}`, 'a.mdx')).toMatchObject({ line: 2, column: 101 });
  });
});

describe('a link', () => {
  it.each([
    'https://www.voorbeeld.nl/een%C3%A9',
    'tel:113',
    'tel:+31201234567',
    'mailto:info@voorbeeld.nl',
    'mailto:een.ander+werk@mail.Voorbeeld.nl',
  ])('%s can be followed and printed', (url) => {
    expect(linkFault(url)).toBeUndefined();
  });

  it.each([
    ['http://www.voorbeeld.nl', /https/],
    ['https://voorbeeld', /naam/],
    ['https://ik@www.voorbeeld.nl', /gebruikersnaam/],
    ['https://www.voorbeeld.nl/%E0%A4%A', /%/],
    [`https://www.voorbeeld.nl/${'a'.repeat(300)}`, /300/],
    ['tel:12', /cijfers/],
    ['tel:112 ', /cijfers/],
    ['mailto:in fo@voorbeeld.nl', /e-mailadres/],
    ['mailto:info@voorbeeld.nl?subject=x', /e-mailadres/],
    ['mailto:@voorbeeld.nl', /e-mailadres/],
    ['mailto:info@voorbeeld', /e-mailadres/],
  ])('%s cannot', (url, expected) => {
    expect(linkFault(url)).toMatch(expected);
  });
});

describe('signs that no font draws', () => {
  it('are told each once, where they stand', () => {
    const text = 'Een 😀, twee 🎉 en weer 😀.';
    const found = findUnprintable(text, '');
    expect(found.map(({ signs }) => signs)).toEqual(['😀', '🎉']);
    for (const { signs, index } of found) expect(text.slice(index, index + signs.length)).toBe(signs);
  });
});

describe('YAML that breaks', () => {
  const wrong = (text: string) => readYaml(text, 'f.yaml', 1, factsSchema).problems;

  it.each([
    ['a: b: c\n', /dubbele punt te veel/],
    ['a: @b\n', /kan tekst niet beginnen/],
    ['a: "b\n', /Hier mist iets/],
    ['a:\n  b: [c\nd: e\n', /open|mist/],
    ['a: 1\na: 2\n', /twee keer/],
    ['a:\n\tb: c\n', /tab/],
    ['a:\n  b: c\n d\ne: f\n', /springt verkeerd in|mist/],
    ['a: b\nc\nd: e\n', /Hier mist iets/],
  ])('%j is explained', (text, message) => {
    const [first] = wrong(text);
    expect(first?.message).toMatch(message);
    expect(first?.hint).toMatch(/\w/);
  });

  it('shows up to sixty characters of what it received', () => {
    const shown = (length: number) => wrong(`a: ${'b'.repeat(length)}\n`)[0]?.message;
    expect(shown(58)).toContain(`"${'b'.repeat(58)}"`);
    expect(shown(59)).toContain(`"${'b'.repeat(59)}…`);
  });
});
