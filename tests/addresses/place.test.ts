import { describe, expect, it } from 'vitest';
import { at, fileName, fileOfText, onWeb, within } from '../../src/addresses.ts';
import { readPlace } from '../../src/place.ts';

describe('where the site stands', () => {
  it.each([
    ['https://example.org', 'https://example.org/', '/'],
    ['https://example.org/kit', 'https://example.org/kit/', '/kit/'],
    ['https://example.org/kit/', 'https://example.org/kit/', '/kit/'],
    ['http://intranet:8080/a/b-c_d.e/', 'http://intranet:8080/a/b-c_d.e/', '/a/b-c_d.e/'],
  ])('%s', (value, site, base) => {
    const place = readPlace(value);
    expect([place.site?.href, place.base]).toEqual([site, base]);
  });

  it('is at the top of nobody knows where, when nothing is said', () => {
    expect(readPlace(undefined)).toEqual({ site: undefined, base: '/' });
  });

  it.each([
    ['', 'is leeg'],
    ['  ', 'is leeg'],
    ['example.org', 'is geen adres dat met https:// begint'],
    ['/kit/', 'is geen adres dat met https:// begint'],
    ['ftp://example.org', 'is geen adres dat met https:// begint'],
    ['https:///kit', 'is geen adres dat met https:// begint'],
    ['https://jan:geheim@example.org', 'wachtwoord'],
    ['https://example.org/?a=b', 'een ? of #'],
    ['https://example.org/#kit', 'een ? of #'],
    ['https://example.org/een map/', 'in het pad'],
    ['https://example.org/a//b/', 'in het pad'],
    ['https://example.org/"onload/', 'in het pad'],
  ])('says in one sentence what is wrong with "%s"', (value, fault) => {
    expect(() => readPlace(value)).toThrow(fault);
    expect(() => readPlace(value, 'adres')).toThrow(/^adres .*, of laat adres weg\.$/);
  });
});

it('gives an address and its path within the site back', () => {
  expect(within(at('zoeken/'))).toBe('/zoeken/');
});

it.each([
  ['Les 2: het vervolg', 'les-2-het-vervolg'],
  ['Eén beeld, drie collega’s', 'een-beeld-drie-collegas'],
  ['☎', 'anders'],
])('calls a file "%s" by letters that every system reads', (title, name) => {
  expect(fileName(title, 'anders')).toBe(name);
});

it('ends a long name of a file after a whole word', () => {
  const name = fileName('woord '.repeat(40), 'anders');
  expect(name.length).toBeLessThanOrEqual(64);
  expect(name).toMatch(/^woord(-woord)+$/);
  expect(fileName('x'.repeat(200), 'anders')).toHaveLength(64);
});

it('puts a file beside the text it is made of, and says of what a number is a part', () => {
  expect(fileOfText('lessen/stap/2', 'Les 2: het vervolg')).toBe('lessen/stap/les-2-het-vervolg');
  expect(fileOfText('lessen/stap/2', '2.1 Het vervolg')).toBe('lessen/stap/lessen-2-1-het-vervolg');
  expect(fileOfText('over', 'Over ons')).toBe('over-ons');
});

it('gives a whole address only where the site is known', () => {
  expect(onWeb(at('over/'), new URL('https://example.org/'))).toBe('https://example.org/over/');
  expect(onWeb(at('over/'), undefined)).toBeUndefined();
});
