import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { characters, type Weight } from '../../theme/typeface/face.ts';
import { readTables, tableOf } from '../../theme/typeface/truetype.ts';
import type { Chosen, MadeTypeface } from '../../theme/typeface/typeface.ts';
import { type MeasuredFace, measureTypeface, sharedSigns } from './measure.ts';
import { type Brought, type FontPackage, findPackage, Unfit } from './package.ts';
import { postScriptName, renameFont } from './rename.ts';

/** What licences are called by who reads of them. */
const CALLED: Readonly<Record<string, string>> = {
  'OFL-1.1': 'SIL Open Font License 1.1',
  'Apache-2.0': 'Apache License 2.0',
};

/** Letters beyond Dutch with which people here write their names. */
const NAMES = 'ÇçĞğİıŞşĄąĆćĘęŁłŃńŚśŹźŻżČčĐđŠšŽžŐőŰűĂăȘșȚțÅåØøÆæÐðÞþÝýÑñÃãÕõ';
const FULL = 'Een pakket van @expo-google-fonts/… heeft meestal alle tekens.';

/** Every face of a package that is used, as TrueType files of one weight each. */
async function facesOf({ files, name }: FontPackage, family: string): Promise<readonly MeasuredFace[]> {
  const asked: readonly (readonly [Weight, Brought['style']])[] = [
    [400, 'normal'],
    [400, 'italic'],
    [600, 'normal'],
    [700, 'normal'],
    [700, 'italic'],
  ];
  const faces: MeasuredFace[] = [];
  for (const [weight, style] of asked) {
    const file = files.find((one) => one.style === style && (one.weight === weight || one.weight === 'all'));
    if (file === undefined) continue;
    const fixed = file.weight === 'all' ? { variationAxes: { wght: weight } } : {};
    const whole = await subsetFont(file.data, '', { targetFormat: 'truetype', keepAllGlyphs: true, ...fixed });
    if (!readTables(whole).has('glyf'))
      throw new Unfit(
        `De letters in ${name} hebben geen vormen van TrueType.`,
        'Kies een pakket met TTF of WOFF2 van TrueType.',
      );
    faces.push({ weight, style, data: renameFont(whole, { family, weight, style }) });
  }
  return faces;
}

/** Refuses what has not the letters of Dutch. @returns what else is missing and can be lived with, a sentence each */
function lookAtSigns(name: string, family: string, faces: readonly MeasuredFace[]): readonly string[] {
  const has = new Set(sharedSigns(faces));
  const missing = (signs: string) => [...signs].filter((sign) => !has.has(sign.codePointAt(0) ?? 0));
  // Whether a text holds one of these is looked at text by text.
  const needed = missing(characters.replaceAll(/[≥≤½−×·[\\\]^_`{|}~]/g, ''));
  if (needed.length > 0)
    throw new Unfit(`In ${family} (${name}) missen tekens van het Nederlands: ${needed.join(' ')}`, FULL);
  const names = missing(NAMES);
  return names.length === 0
    ? []
    : [
        `In het lettertype ${family} missen letters waarmee namen worden geschreven: ${names.join(' ')}. Wie er een typt in een PDF om in te vullen, ziet die niet. ${FULL}`,
      ];
}

/** The range of weights that a file of all weights has must hold ours. */
function holdWeights({ files, name }: FontPackage, family: string, tables: ReadonlyMap<string, Buffer>): void {
  if (!files.some(({ weight }) => weight === 'all')) return;
  const fvar = tableOf(tables, 'fvar');
  const axis = fvar.subarray(fvar.readUInt16BE(4));
  const [least, most] = [axis.readInt32BE(4) / 65536, axis.readInt32BE(12) / 65536];
  if (least > 400 || most < 700)
    throw new Unfit(
      `${family} (${name}) heeft gewichten van ${least} tot ${most}; 400 tot 700 is nodig.`,
      'Kies een lettertype met gewone en vette letters.',
    );
}

/** What a font file itself says its family is. */
const familyFrom = (name: string) =>
  name
    .replace(/^.*\//, '')
    .replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

async function makeIn(folder: string, found: FontPackage): Promise<Pick<Chosen, 'told' | 'made'>> {
  const family = found.family ?? familyFrom(found.name);
  const [first] = found.files;
  if (first?.weight === 'all')
    holdWeights(found, family, readTables(await subsetFont(first.data, 'a', { targetFormat: 'truetype' })));
  const faces = await facesOf(found, family);
  const told = lookAtSigns(found.name, family, faces);
  const said = found.licence.replace(/[()]/g, '').split(' AND ').at(-1) ?? found.licence;
  const face = measureTypeface(family, CALLED[said] ?? said, faces);
  const files = faces.map(({ weight, style, data }): MadeTypeface['files'][number] => {
    const path = join(folder, `${postScriptName({ family, weight, style })}.ttf`);
    writeFileSync(path, data);
    return { weight, style, path };
  });
  const web = found.files
    .filter(({ style }) => style === 'normal')
    .map(({ weight, data }): MadeTypeface['web'][number] => {
      const path = join(folder, `web-${weight}`);
      writeFileSync(path, data);
      return { weight: weight === 'all' ? '400 700' : String(weight), path };
    });
  return { told, made: { face, files, web } };
}

/** What a typeface is made by: what was made by other code is made anew. */
function digestOf(found: FontPackage): string {
  const digest = createHash('sha256').update(JSON.stringify([found.name, found.family, found.licence]));
  const code = ['make', 'measure', 'outline', 'package', 'rename'].map((name) =>
    join(import.meta.dirname, `${name}.ts`),
  );
  for (const bytes of [...code.map((file) => readFileSync(file)), ...found.files.map(({ data }) => data)])
    digest.update(bytes);
  return digest.digest('hex').slice(0, 16);
}

/** The file that says what was made. */
const LIST = 'lettertype.json';

/** What was made, as it is kept, with the digest of its files. */
interface Kept extends Pick<Chosen, 'told' | 'made'> {
  readonly digest: string;
}

/** The digest of all files in a folder, but for the list of them. */
function digestOfFiles(folder: string): string {
  const digest = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (name !== LIST)
      digest.update(`${name}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest(),
      );
  return digest.digest('hex');
}

/** What was made before; undefined when it is not there or not what was made: letters that are damaged are used nowhere. */
function readKept(folder: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    return kept.digest === digestOfFiles(folder) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a typeface of a package that is installed: measured, and as TrueType files of one family. What was made before is
 * not made again.
 * @param name of the package
 * @param root the project's folder; what is made stands in its `.cache/`
 * @returns it, or why it will not do
 */
export async function makeTypeface(name: string, root: string): Promise<Chosen> {
  try {
    const found = findPackage(name, root);
    const kept = join(root, '.cache/lettertype', digestOf(found));
    const before = readKept(kept);
    if (before === undefined) {
      const half = `${kept}.${process.pid}`;
      rmSync(half, { recursive: true, force: true });
      mkdirSync(half, { recursive: true });
      const text = JSON.stringify(await makeIn(half, found)).replaceAll(JSON.stringify(half).slice(1, -1), '.');
      writeFileSync(join(half, LIST), JSON.stringify({ ...JSON.parse(text), digest: digestOfFiles(half) }));
      // In one step: a build beside this one finds all of it or nothing.
      if (readKept(kept) !== undefined) rmSync(half, { recursive: true });
      else {
        rmSync(kept, { recursive: true, force: true });
        renameSync(half, kept);
      }
    }
    const { told, made } = before ?? readKept(kept) ?? {};
    if (told === undefined || made === undefined) throw new Error(`${kept} cannot be read.`);
    const here = <T extends { readonly path: string }>(one: T) => ({ ...one, path: join(kept, one.path) });
    return { package: name, told, made: { ...made, files: made.files.map(here), web: made.web.map(here) } };
  } catch (error) {
    if (error instanceof Unfit) return { package: name, fault: { message: error.message, hint: error.hint } };
    throw error;
  }
}
