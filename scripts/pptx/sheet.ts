import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A picture of a slide on a sheet, and the room between two, in px. */
const SMALL = { width: 640, height: 360, gap: 8 };
/** How many slides stand on a sheet. */
const ROWS = 5;

/** Pictures of the pages of a PDF, in order. */
export function picturesOf(pdf: string, folder: string): readonly Uint8Array[] {
  const to = join(folder, 'paginas');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  const size = ['-scale-to-x', String(SMALL.width), '-scale-to-y', String(SMALL.height)];
  execFileSync('pdftoppm', ['-png', ...size, pdf, join(to, 'p')]);
  return readdirSync(to)
    .sort()
    .map((name) => readFileSync(join(to, name)));
}

/**
 * Sheets with the slides of the web at the left and those of a PowerPoint beside them.
 * @param path of the sheets, to which a number and .png come
 */
export async function writeSheets(
  pairs: readonly (readonly [Uint8Array | undefined, Uint8Array | undefined])[],
  path: string,
): Promise<void> {
  const { width, height, gap } = SMALL;
  for (let at = 0; at < pairs.length; at += ROWS) {
    const laid = await Promise.all(
      pairs.slice(at, at + ROWS).flatMap((pair, row) =>
        pair.flatMap((picture, column) =>
          picture === undefined
            ? []
            : [
                sharp(picture)
                  .resize(width, height)
                  .toBuffer()
                  .then((input) => ({ input, left: column * (width + gap), top: row * (height + gap) })),
              ],
        ),
      ),
    );
    const size = { width: 2 * width + gap, height: ROWS * (height + gap), channels: 3 as const, background: '#888' };
    await sharp({ create: size })
      .composite(laid)
      .png()
      .toFile(`${path}-${at / ROWS + 1}.png`);
  }
}
