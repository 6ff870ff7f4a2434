import { characters, type StandIn, type Typeface, type Weight } from '../../theme/typeface/face.ts';
import { KIT } from '../../theme/typeface/kit.ts';
import { readGlyphs, readTables, tableOf, unitsOf } from '../../theme/typeface/truetype.ts';
import { drawNumerals } from './outline.ts';
import { Unfit } from './package.ts';

/** One face as a TrueType file. */
export interface MeasuredFace {
  readonly weight: Weight;
  readonly style: 'normal' | 'italic';
  readonly data: Buffer;
}

/** The signs that a text may have: what lies beyond is other scripts and private use. */
const LAST = 0x2fff;

/** Numbers in a row as ranges: "20-7e a0". */
function writeRanges(codes: readonly number[]): string {
  const ranges: (readonly [first: number, last: number])[] = [];
  for (const code of codes) {
    const [first, last] = ranges.at(-1) ?? [code, code - 1];
    if (ranges.length > 0 && code === last + 1) ranges[ranges.length - 1] = [first, code];
    else ranges.push([code, code]);
  }
  return ranges.map((range) => [...new Set(range)].map((code) => code.toString(16)).join('-')).join(' ');
}

/** The signs that all faces draw. */
export function sharedSigns(faces: readonly MeasuredFace[]): readonly number[] {
  const [first = new Set<number>(), ...others] = faces.map(
    ({ data }) => new Set(readGlyphs(data).flatMap(({ code }) => (code >= 0x20 && code <= LAST ? [code] : []))),
  );
  return [...first].filter((code) => others.every((codes) => codes.has(code))).sort((a, b) => a - b);
}

function advancesOf(data: Buffer): readonly number[] {
  const advance = new Map(readGlyphs(data).map((one) => [one.code, one.advance]));
  // What it does not draw, no text may hold: as wide as an m, as any stranger.
  const stranger = advance.get(0x6d) ?? 1000;
  return [...characters].map((character) => advance.get(character.codePointAt(0) ?? 0) ?? stranger);
}

/** How wide its small letters are together: what lines of text are filled with. */
function smallLetters(advances: readonly number[]): number {
  return [...'abcdefghijklmnopqrstuvwxyz'].reduce(
    (sum, letter) => sum + (advances[characters.indexOf(letter)] ?? 0),
    0,
  );
}

/** Heights of a face in thousandths of the size. */
function heightsOf(data: Buffer) {
  const tables = readTables(data);
  const [head, hhea, os2] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'OS/2')];
  const read = (table: Buffer, at: number) => Math.round((table.readInt16BE(at) * 1000) / unitsOf(tables));
  // Before its second version the table tells no height of capitals.
  const cap = os2.readUInt16BE(0) >= 2 ? read(os2, 88) : 700;
  const box = [36, 38, 40, 42].map((at) => read(head, at));
  return { ascent: read(hhea, 4), descent: read(hhea, 6), cap, box };
}

/** Whether a font file says that it may not stand in a document. */
const isClosed = (data: Buffer) => (tableOf(readTables(data), 'OS/2').readUInt16BE(8) & 0xf) === 2;

/**
 * What is known of a typeface, measured from its files.
 * @param licence as one says it
 * @throws Unfit where it cannot do what is asked of a typeface here
 */
export function measureTypeface(family: string, licence: string, faces: readonly MeasuredFace[]): Typeface {
  const upright = (weight: Weight) => faces.find((face) => face.style === 'normal' && face.weight === weight);
  const [regular, bold] = [upright(400), upright(700)];
  if (regular === undefined || bold === undefined) throw new Error(`${family} has no regular or bold face.`);
  if (faces.some(({ data }) => isClosed(data)))
    throw new Unfit(`${family} mag van zijn maker niet in een PDF staan.`, 'Kies een ander lettertype.');
  const numerals = drawNumerals(bold.data);
  if (numerals === undefined)
    throw new Unfit(
      `${family} heeft cijfers die onder de regel hangen of klein zijn: als groot cijfer bij een stap passen ze niet.`,
      'Kies een lettertype met cijfers zo hoog als hoofdletters.',
    );
  const advances = {
    400: advancesOf(regular.data),
    600: advancesOf((upright(600) ?? bold).data),
    700: advancesOf(bold.data),
  };
  const { ascent, descent, ...rest } = heightsOf(regular.data);
  const wider = smallLetters(advances[400]) / smallLetters(KIT.advances[400]);
  const standIns = KIT.standIns.map(({ like, size }): StandIn => {
    const scaled = Math.round(size * wider);
    const share = (height: number) => Math.round((height * 10) / scaled);
    return { name: `${family} als ${like}`, like, size: scaled, ascent: share(ascent), descent: share(-descent) };
  });
  const glyphs = writeRanges(sharedSigns(faces));
  return {
    family,
    licence,
    webFamily: family,
    standIns,
    advances,
    numerals,
    glyphs,
    vertical: { ascent, descent, ...rest },
  };
}
