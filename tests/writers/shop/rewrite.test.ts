import { describe, expect, it } from 'vitest';
import { blackOf, hexOf, type Inks, inkOfLetters } from '../../../src/writers/shop/inks.ts';
import { colorsOf, toInks } from '../../../src/writers/shop/rewrite.ts';

const brick = '0.6352941 0.23137255 0.09411765';
const BRICK = '#A23B18';
const table = new Map<string, Inks>([[BRICK, [0, 0.75, 0.9, 0.2]]]);
const lines = (content: string) => toInks(content, table).trim().split('\n');

describe('colours in inks', () => {
  it('reads shares of a colour as the colour', () => {
    expect([hexOf(brick.split(' ').map(Number)), hexOf([0]), hexOf([1])]).toEqual([BRICK, '#000000', '#FFFFFF']);
  });

  it('prints ink and its softer kinds in black alone, and leaves what has a hue', () => {
    expect(blackOf('#16191E')).toEqual([0, 0, 0, 1]);
    expect(blackOf('#FFFFFF')).toEqual([0, 0, 0, 0]);
    const [c, m, y, soft = 0] = blackOf('#7A7468') ?? [];
    expect([c, m, y]).toEqual([0, 0, 0]);
    expect(soft).toBeGreaterThan(0.3);
    expect(soft).toBeLessThan(0.6);
    // A pale area shows a hue where a dark line would not.
    for (const hue of [BRICK, '#1A4C85', '#FBF0E9', '#EBF4F0', '#F6EEF6']) expect(blackOf(hue), hue).toBeUndefined();
  });

  it('prints letters in black, and leaves the paper where they stand in an area', () => {
    expect(inkOfLetters(BRICK)).toEqual([0, 0, 0, 1]);
    expect(inkOfLetters('#FFFFFF')).toEqual([0, 0, 0, 0]);
  });
});

describe('a content stream in inks', () => {
  it('sets areas and lines as the table has them, and names no colour space', () => {
    expect(lines(`/c0 cs ${brick} scn 0 0 9 9 re f /c0 CS ${brick} SCN 0 0 m 9 9 l S`)).toEqual([
      '0 0.75 0.9 0.2 k',
      '0 0 9 9 re',
      'f',
      '0 0.75 0.9 0.2 K',
      '0 0 m',
      '9 9 l',
      'S',
    ]);
  });

  it('sets small letters in black alone, and areas after them as before', () => {
    const made = lines(`${brick} rg BT /f0 11 Tf (a) Tj (b) Tj ET 0 0 9 9 re f`);
    expect(made).toEqual([
      '0 0.75 0.9 0.2 k',
      'BT',
      '/f0 11 Tf',
      '0 0 0 1 k',
      '(a) Tj',
      '(b) Tj',
      'ET',
      '0 0.75 0.9 0.2 k',
      '0 0 9 9 re',
      'f',
    ]);
  });

  it('leaves large letters their colour, by how large they come out', () => {
    const numeral = (before: string, size: number) =>
      lines(`q ${before} ${brick} rg BT /f0 ${size} Tf (1) Tj ET Q`).includes('0 0 0 1 k');
    expect(numeral('', 48)).toBe(false);
    expect(numeral('0.1 0 0 -0.1 0 0 cm', 48)).toBe(true);
    expect(numeral('0.1 0 0 -0.1 0 0 cm', 200)).toBe(false);
    expect(lines(`${brick} rg BT /f0 1 Tf 48 0 0 48 0 0 Tm (1) Tj ET`)).not.toContain('0 0 0 1 k');
  });

  it('forgets with Q what was set since q', () => {
    const made = lines(`${brick} rg q 1 g 0 0 1 1 re f Q BT /f0 48 Tf (1) Tj ET`);
    expect(made.filter((line) => line.endsWith(' k'))).toEqual(['0 0.75 0.9 0.2 k', '0 0 0 0 k']);
  });

  it('leaves tiles, and refuses a gradient or a colour without inks', () => {
    expect(lines('/Pattern cs /p0 scn 0 0 9 9 re f')).toEqual(['/Pattern cs', '/p0 scn', '0 0 9 9 re', 'f']);
    expect(() => toInks('/s0 sh', table)).toThrow('gradient');
    expect(() => toInks('0 1 0 rg', table)).toThrow('#00FF00');
  });

  it('tells which colours it needs inks for', () => {
    expect([...colorsOf(`/Pattern cs /p0 scn ${brick} rg ${brick} RG 0 g`)]).toEqual([BRICK, '#000000']);
  });
});
