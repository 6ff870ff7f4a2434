import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** A profile of a press (ICC), and what it makes of colours. */
export interface PressInks {
  readonly profile: Uint8Array;
  /** What the profile calls itself. */
  readonly name: string;
  /** What it says of who may use it. */
  readonly rights: string;
  /** Shares of cyan, magenta, yellow and black of colours as `#RRGGBB`. */
  readonly inksOf: (
    colors: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly [number, number, number, number]>>;
}

/** The profile that comes with the package `sharp`: it needs nothing else on the machine, and is in the public domain. */
const OF_PACKAGE = 'cmyk';

/** The text of a tag of an ICC profile (`desc` or `cprt`), in its first language; '' where it has none. */
function tagOf(profile: Buffer, tag: string): string {
  const count = profile.readUInt32BE(128);
  for (let i = 0; i < count; i++) {
    const row = 132 + 12 * i;
    if (profile.toString('latin1', row, row + 4) !== tag) continue;
    const at = profile.readUInt32BE(row + 4);
    const type = profile.toString('latin1', at, at + 4);
    if (type === 'mluc') {
      const [length, from] = [profile.readUInt32BE(at + 20), at + profile.readUInt32BE(at + 24)];
      return Buffer.from(profile.subarray(from, from + length))
        .swap16()
        .toString('utf16le');
    }
    const from = type === 'desc' ? at + 12 : at + 8;
    return profile.toString('latin1', from, profile.indexOf(0, from));
  }
  return '';
}

/** One row of pixels in the inks of a profile, with that profile in the file. */
const printed = (pixels: Uint8Array, profile: string) =>
  sharp(pixels, { raw: { width: pixels.length / 3, height: 1, channels: 3 } })
    .toColourspace('cmyk')
    .withIccProfile(profile)
    .tiff({ compression: 'none' })
    .toBuffer();

/**
 * How a press prints.
 * @param path an ICC profile of four inks; left out, the one that comes with the packages
 * @throws Error in plain Dutch when the file is not there or is no such profile
 */
export async function readPressInks(path?: string): Promise<PressInks> {
  const own = path === undefined ? undefined : readProfile(path);
  const { icc } = await sharp(await printed(Uint8Array.of(0, 0, 0), path ?? OF_PACKAGE)).metadata();
  const profile = own ?? icc;
  if (profile === undefined)
    throw new Error('Het pakket sharp gaf geen kleurprofiel. Geef er zelf een: --profiel=pad/naar/profiel.icc');
  return {
    profile,
    name: tagOf(profile, 'desc'),
    rights: tagOf(profile, 'cprt'),
    inksOf: async (colors) => {
      if (colors.length === 0) return new Map();
      const pixels = colors.flatMap((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
      const picture = await printed(Uint8Array.from(pixels), path ?? OF_PACKAGE);
      const inks = await sharp(picture).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
      return new Map(
        colors.map((hex, i) => {
          const [c = 0, m = 0, y = 0, k = 0] = inks.subarray(4 * i, 4 * i + 4);
          return [hex, [c / 255, m / 255, y / 255, k / 255]] as const;
        }),
      );
    },
  };
}

function readProfile(path: string): Buffer {
  let profile: Buffer;
  try {
    profile = readFileSync(path);
  } catch {
    throw new Error(
      `Er is geen kleurprofiel in ${path}. Geef het pad naar een ICC-profiel van de drukker, of laat --profiel weg.`,
    );
  }
  const [magic, space] = [profile.toString('latin1', 36, 40), profile.toString('latin1', 16, 20)];
  if (magic !== 'acsp' || space !== 'CMYK')
    throw new Error(
      `${path} is geen ICC-profiel voor vier inkten (CMYK), maar "${magic === 'acsp' ? space.trim() : 'iets anders'}". Vraag de drukker om zijn profiel, of laat --profiel weg.`,
    );
  return profile;
}
