import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { SMALL } from '../../src/writers/shop/rewrite.ts';
import { BLEED } from '../../src/writers/shop/shop-pdf.ts';

/** Dots an inch in which plates are looked at. */
const DPI = 72;
/** How near the edge where the paper is cut anything may come, in mm: paper moves a little under the knife. */
export const SAFE = 4;
const MARGIN = Math.floor(((BLEED + SAFE) * DPI) / 25.4);
/** How far a letter may reach outside the box of its word, in pixels. */
const NEAR = 4;
/** Of 255: a lighter dot is the rounding of an edge. */
const FAINT = 12;
const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

interface Plate {
  readonly page: number;
  readonly ink: (typeof INKS)[number];
  readonly width: number;
  readonly height: number;
  /** Where ink falls, in pixels. */
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/** Whether a program is on this machine. */
export const has = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

async function readPlate(file: string, page: number, ink: Plate['ink']): Promise<Plate> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dots = [...data].flatMap((light, i) =>
    255 - light > FAINT ? [[i % info.width, Math.floor(i / info.width)] as const] : [],
  );
  return { page, ink, width: info.width, height: info.height, dots };
}

function ghostscript(file: string, output: string, options: readonly string[]): void {
  const always = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', `-sOutputFile=${output}`];
  const run = spawnSync('gs', [...always, ...options, file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Ghostscript kan ${file} niet lezen: ${run.stderr.trim()}`);
}

/** The plates that Ghostscript makes of a file. @param letters whether of letters alone */
async function platesOf(file: string, letters: boolean): Promise<Plate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'platen-'));
  try {
    const shown = letters ? join(folder, 'letters.pdf') : file;
    // The plates themselves cannot be made of letters alone, so that comes first.
    const filters = ['-sColorConversionStrategy=LeaveColorUnchanged', '-dFILTERVECTOR', '-dFILTERIMAGE'];
    if (letters) ghostscript(file, shown, ['-sDEVICE=pdfwrite', ...filters]);
    ghostscript(shown, join(folder, '%03d.tif'), ['-sDEVICE=tiffsep', `-r${DPI}`]);
    const found = readdirSync(folder).flatMap((name) => {
      const [, page, ink] = /^(\d+)\((\w+)\)\.tif$/.exec(name) ?? [];
      const known = INKS.find((one) => one === ink);
      return known ? [{ name, page: Number(page), ink: known }] : [];
    });
    const plates: Plate[] = [];
    for (const { name, page, ink } of found.sort((a, b) => a.name.localeCompare(b.name)))
      plates.push(await readPlate(join(folder, name), page, ink));
    return plates;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Box = Readonly<Record<'xMin' | 'yMin' | 'xMax' | 'yMax', number>>;
const box = z.object({
  xMin: z.coerce.number(),
  yMin: z.coerce.number(),
  xMax: z.coerce.number(),
  yMax: z.coerce.number(),
});

/** How high poppler draws the box of a word of our typeface, for a letter of one. */
const LINE = 1.25;

/** The words on each page that are large, as poppler finds them. */
function largeWords(file: string): Box[][] {
  const run = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return run.stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g)].flatMap(
        ([, xMin, yMin, xMax, yMax]) => {
          const found = box.parse({ xMin, yMin, xMax, yMax });
          return found.yMax - found.yMin >= SMALL * LINE ? [found] : [];
        },
      ),
    );
}

/**
 * What plates show that a print shop would send a file back for: small letters on another plate than that of black, and
 * anything that nearly touches the edge where the paper is cut. Ghostscript makes the plates, poppler finds the words:
 * nothing of ours takes part. In plain Dutch; nothing where all is well.
 */
export async function flawsOfPlates(file: string): Promise<string[]> {
  const whole = await platesOf(file, false);
  const edge = whole.flatMap(({ page, width, height, dots }) =>
    dots.some(([x, y]) => x < MARGIN || y < MARGIN || x >= width - MARGIN || y >= height - MARGIN)
      ? [`bladzijde ${page}: er komt inkt binnen ${SAFE} mm van de snijrand`]
      : [],
  );
  const large = largeWords(file);
  const within = (page: number, [x, y]: readonly [number, number]) =>
    (large[page - 1] ?? []).some(
      ({ xMin, yMin, xMax, yMax }) => x >= xMin - NEAR && x <= xMax + NEAR && y >= yMin - NEAR && y <= yMax + NEAR,
    );
  const letters = (await platesOf(file, true)).flatMap(({ page, ink, dots }) => {
    const wrong = ink === 'Black' ? 0 : dots.filter((dot) => !within(page, dot)).length;
    return wrong > 0 ? [`bladzijde ${page}: kleine letters vallen op de plaat ${ink} (${wrong} punten)`] : [];
  });
  if (!whole.some(({ ink, dots }) => ink === 'Black' && dots.length > 0)) return ['de plaat van zwart is leeg'];
  return [...new Set([...edge, ...letters])];
}
