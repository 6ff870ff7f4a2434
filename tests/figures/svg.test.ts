import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pageHref } from '../../src/corpus/links.ts';
import { cssPalette } from '../../src/theme/css.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { drawings, drawn, ledger } from './drawings.ts';
import { readXml } from './xml.ts';

const elements = new Set(['svg', 'a', 'g', 'rect', 'line', 'path', 'circle', 'polygon', 'text']);
const colors = ({ accents, ...plain }: typeof cssPalette) =>
  new Set([...Object.values(plain), ...Object.values(accents).flatMap((accent) => Object.values(accent)), 'none']);

describe.each(drawings)('the SVG of %s', (_, figure, variant) => {
  const xml = drawn(figure, variant);
  const tags = readXml(xml);

  it('is well-formed, for a second reader too', async () => {
    const { width, height } = await sharp(Buffer.from(xml)).metadata();
    expect({ width, height }).toEqual(figure.size(variant));
  });

  it('is one drawing with a viewBox and a name, and no size of its own', () => {
    const root = tags[0]?.attributes;
    const { width, height } = figure.size(variant);
    expect(tags.filter(({ within }) => within.length === 0)).toHaveLength(1);
    expect(root?.get('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root?.has('width') || root?.has('height')).toBe(false);
    expect(root?.get('role')).toBe('img');
    expect(root?.get('aria-label')).toBe(figure.alt(ledger));
    const ornaments = tags.filter(({ name, within }) => name === 'svg' && within.length > 0);
    for (const { attributes } of ornaments) expect(attributes.get('aria-hidden')).toBe('true');
  });

  it('holds shapes and text alone: no style, script, id or reference', () => {
    expect(tags.filter(({ name }) => !elements.has(name))).toEqual([]);
    const names = new Set(tags.flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...names].filter((name) => /^(style|class|id|href|xlink|on)/.test(name))).toEqual([]);
    expect(xml).not.toMatch(/url\(|data:|NaN|undefined|Infinity/);
  });

  it('has no colour but those of the palette, so that it follows light and dark', () => {
    for (const palette of [palettes.dark, cssPalette]) {
      const used = readXml(figure.draw({ palette, variant, fact: ledger })).flatMap(({ attributes }) =>
        ['fill', 'stroke'].flatMap((name) => attributes.get(name) ?? []),
      );
      expect(used.filter((color) => !colors(palette).has(color))).toEqual([]);
    }
  });

  it('is the same twice', () => {
    expect(drawn(figure, variant)).toBe(xml);
  });

  it('names its links in full and hides no link from a screen reader', () => {
    const linked = readXml(figure.draw({ palette: palettes.light, variant, fact: ledger, link: pageHref }));
    const links = linked.filter(({ name }) => name === 'a');
    expect(linked[0]?.attributes.get('role')).toBe(links.length > 0 ? 'group' : 'img');
    for (const { attributes } of links) {
      expect(attributes.get('href')).toMatch(/^\/[a-z-]+(\/[a-z-]+)*\/$/);
      expect(attributes.get('aria-label')).toMatch(/\p{L}{3}/u);
    }
  });
});
