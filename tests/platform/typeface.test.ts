import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, describe, expect, it } from 'vitest';
import { lookOf } from '../../src/corpus/look.ts';
import { makeTypeface } from '../../src/platform/typeface/make.ts';
import { characters } from '../../src/theme/typeface/face.ts';
import { KIT } from '../../src/theme/typeface/kit.ts';
import { readGlyphs, readTables, tableOf } from '../../src/theme/typeface/truetype.ts';

const root = mkdtempSync(join(tmpdir(), 'lettertype-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const WHOLE = '@expo-google-fonts/atkinson-hyperlegible-next';
const VARIABLE = '@fontsource-variable/source-sans-3';
const FILE = `node_modules/${VARIABLE}/files/source-sans-3-latin-wght-normal.woff2`;

/** A package of letters as somebody could have installed it. */
function install(name: string, about: object, files: Readonly<Record<string, Buffer | string>>): string {
  const folder = join(root, 'node_modules', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, license: 'OFL-1.1', ...about }));
  for (const [file, content] of Object.entries({ LICENSE: 'Copyright', ...files })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return name;
}

/** The typeface of the variable package as files of one weight, with these characters alone. */
async function weightsOf(text: string, ...weights: readonly number[]): Promise<Record<string, Buffer>> {
  const whole = readFileSync(FILE);
  const made = weights.map(async (wght) => {
    const data = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght } });
    return [`files/proef-latin-${wght}-normal.woff2`, data] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

const ASCII = Array.from({ length: 0x100 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('');
const DUTCH = `${ASCII}–—‘’“”…€•`;

describe('a typeface of a package', () => {
  it('is measured from its files: of the package of the kit comes what the kit holds', async () => {
    cpSync(join('node_modules', WHOLE), join(root, 'node_modules', WHOLE), { recursive: true });
    const { made, told } = await makeTypeface(WHOLE, root);
    const { family, licence, advances, numerals, glyphs, standIns } = KIT;
    expect(made?.face).toMatchObject({ family, licence, advances, numerals, glyphs });
    expect(made?.face.standIns.map(({ name, ...rest }) => rest)).toEqual(standIns.map(({ name, ...rest }) => rest));
    expect(told).toEqual([]);
    expect(made?.web.map(({ weight }) => weight)).toEqual(['400', '600', '700']);
  });

  it('of one file with all weights becomes a file for each, under one name, with its own widths', async () => {
    const { made } = await makeTypeface(VARIABLE, process.cwd());
    expect(made?.web.map(({ weight }) => weight)).toEqual(['400 700']);
    const names = made?.files.map(({ path, weight }) => {
      const tables = readTables(readFileSync(path));
      expect(tables.has('fvar')).toBe(false);
      expect(tableOf(tables, 'OS/2').readUInt16BE(4)).toBe(weight);
      expect(tableOf(tables, 'name').toString('latin1').replaceAll('\0', '')).toContain('Source Sans 3');
      return path.replace(/^.*\//, '');
    });
    expect(names).toEqual(
      ['Regular', 'Italic', 'SemiBold', 'Bold', 'BoldItalic'].map((face) => `SourceSans3-${face}.ttf`),
    );
    const [light, heavy] = [made?.files[0], made?.files[3]].map((file) => readGlyphs(readFileSync(file?.path ?? '')));
    const m = (glyphs: ReturnType<typeof readGlyphs> = []) => glyphs.find(({ code }) => code === 0x6d)?.advance ?? 0;
    expect(m(heavy)).toBeGreaterThan(m(light));
    expect(m(light)).toBe(made?.face.advances[400][characters.indexOf('m')]);
  });

  it('may have its weights apart, and no half bold', async () => {
    const { made, fault } = await makeTypeface(install('proef-los', {}, await weightsOf(DUTCH, 400, 700)), root);
    expect(fault).toBeUndefined();
    expect(made?.files.map(({ weight }) => weight)).toEqual([400, 700]);
    expect(made?.face.family).toBe('Proef Los');
    expect(made?.face.advances[600]).toEqual(made?.face.advances[700]);
  });

  it('is made again when what was kept of it is damaged, its list as well as its letters', async () => {
    const name = install('proef-stuk', {}, await weightsOf(DUTCH, 400, 700));
    const first = await makeTypeface(name, root);
    const [letters = ''] = first.made?.files.map(({ path }) => path) ?? [];
    const list = join(letters, '../lettertype.json');
    const whole = readFileSync(letters);
    for (const damage of [
      () => writeFileSync(list, '{'),
      () => writeFileSync(letters, whole.subarray(0, 1000)),
      () => rmSync(letters),
      () => writeFileSync(list, '{}'),
    ]) {
      damage();
      expect(await makeTypeface(name, root)).toEqual(first);
      expect(readFileSync(letters).equals(whole)).toBe(true);
    }
  });
});

describe('a package that will not do is told with its reason and what to do', () => {
  const faultOf = async (name: string) => (await makeTypeface(name, root)).fault;

  it.each([
    ['is not there', () => 'proef-weg', /niet geïnstalleerd/, /^Voer uit: npm install --save-exact proef-weg$/],
    ['has no letters', () => install('proef-leeg', {}, {}), /geen letters van gewicht 400 en 700/, /@fontsource/],
    [
      'has no bold ones',
      async () => install('proef-dun', {}, await weightsOf(DUTCH, 400)),
      /geen letters van gewicht 700/,
      /hele letter/,
    ],
    ['may not be published', () => install('proef-dicht', { license: 'GPL-3.0' }, {}), /"GPL-3.0"/, /licentie/],
    ['says no licence', () => install('proef-stil', { license: undefined }, {}), /als licentie niets/, /licentie/],
    [
      'misses letters of Dutch',
      async () => install('proef-ascii', {}, await weightsOf(ASCII.replaceAll(/[ëï7]/g, ''), 400, 700)),
      /missen tekens van het Nederlands: 7 ë ï – — ‘ ’ “ ” … €/,
      /alle tekens/,
    ],
  ])('%s', async (_, install, message, hint) => {
    const fault = await faultOf(await install());
    expect(fault?.message).toMatch(message);
    expect(fault?.hint).toMatch(hint);
  });

  it('brings no licence', async () => {
    const name = install('proef-kaal', {}, {});
    rmSync(join(root, 'node_modules', name, 'LICENSE'));
    expect((await faultOf(name))?.message).toMatch(/brengt geen licentie mee/);
  });

  it('says itself that it may not stand in a document', async () => {
    const [[file = '', data = Buffer.alloc(0)] = [], ...others] = Object.entries(await weightsOf(DUTCH, 400, 700));
    const font = await subsetFont(data, DUTCH, { targetFormat: 'truetype' });
    tableOf(readTables(font), 'OS/2').writeUInt16BE(2, 8);
    const closed = await subsetFont(font, DUTCH, { targetFormat: 'woff2' });
    const name = install('proef-gesloten', {}, { ...Object.fromEntries(others), [file]: closed });
    expect((await faultOf(name))?.message).toMatch(/mag van zijn maker niet in een PDF/);
  });
});

it('a typeface that changes while something runs is told where it stands', () => {
  const place = () => ({ line: 4, column: 13 });
  const { problems } = lookOf({ lettertype: WHOLE }, new Map(), 'content/huisstijl.yaml', place);
  expect(problems).toMatchObject([{ rule: 'lettertype', line: 4, column: 13 }]);
  expect(problems[0]?.message).toContain(WHOLE);
  expect(problems[0]?.hint).toContain('opnieuw');
});
