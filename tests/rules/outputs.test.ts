import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimantOf, isChosenOffline, isReadOffline, outputsOf } from '../../src/outputs.ts';

describe('the register of outputs', () => {
  it('names every place of the site that is no text', () => {
    const places = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(sep).join('/'))
      .filter((name) => /\.(astro|ts)$/.test(name) && !name.startsWith('[') && !/\.(txt|xml)\.ts$/.test(name))
      .map((name) => name.replace(/\.(astro|ts)$/, '').replace(/\/index$/, ''));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => claimantOf('pages', place) === undefined)).toEqual([]);
    const decks = readdirSync('src/pages/presenteren')
      .filter((name) => !name.startsWith('['))
      .map((name) => name.replace(/^_|\.astro$/g, ''));
    expect(decks.filter((deck) => claimantOf('decks', deck) === undefined)).toEqual([]);
  });

  it.each([
    ['/over/index.html', 'een pagina van de site', true],
    ['/over.md', 'een pagina van de site', false],
    ['/afdrukken/over.pdf', 'het drukwerk', 'chosen'],
    ['/afdrukken/werkgevers.docx', 'het drukwerk', true],
    ['/afdrukken/bundels/kaarten.webp', 'het drukwerk', true],
    ['/afdrukken/kit.zip', 'de map met alles', false],
    ['/presenteren/proef-los.html', 'de presentaties', false],
    ['/presenteren/proef/lezen/index.html', 'de presentaties', true],
    ['/presenteren/op-maat/powerpoint/stappenplan.svg', 'de presentaties', true],
    ['/presenteren/op-maat/beeld/stappenplan.svg', 'de presentaties', true],
    ['/pagefind/pagefind.js', 'zoeken', false],
    ['/zoeken/zoeklijst.json', 'zoeken', true],
    ['/zoeken/zoekteksten-2.json', 'zoeken', true],
    ['/sw.js', 'de kopie om zonder internet te lezen', false],
    ['/nginx.conf', 'instellingen van servers', false],
  ])('knows whose %s is, and whether it is read offline', (file, name, offline) => {
    expect(outputsOf(file)).toEqual([{ name, offline }]);
    expect(isReadOffline(file)).toBe(offline === true);
    expect(isChosenOffline(file)).toBe(offline === 'chosen');
  });

  it.each(['/over.exe', '/afdrukken/over.md', '/og/over.html', '/zoeken/anders.json'])(
    'knows nobody that makes %s',
    (file) => {
      expect(outputsOf(file)).toEqual([]);
      expect(isReadOffline(file)).toBe(false);
    },
  );
});
