/** What pages weigh over the line, and the site on disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from './table.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** How many pages are told of, from the lightest to the heaviest. */
const TOLD = 5;

/**
 * A table of some pages and a deck: HTML, styles and script compressed, the font as it is.
 * @param out folder of the built site
 * @param ids of its pages
 * @param deck where the site has one
 */
export function weightsTable(out: string, ids: readonly string[], deck: string | undefined): string {
  const weigh = (path: string) => {
    const bytes = readFileSync(join(out, path));
    return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 6 }).length;
  };
  const sorted = [...ids].sort((a, b) => weigh(`${a}/index.html`) - weigh(`${b}/index.html`));
  const places = Array.from({ length: TOLD }, (_, i) => Math.round(((sorted.length - 1) * i) / (TOLD - 1)));
  const told = [...new Set(places)].flatMap((place) => sorted[place] ?? []);
  const rows = [...told, ...(deck === undefined ? [] : [`presenteren/${deck}`])].map((page) => {
    const html = readFileSync(join(out, page, 'index.html'), 'utf8');
    const found = [...html.matchAll(/(?:href|src)="\/(bestanden\/[^"]+\.(?:css|js|woff2))"/g)].map(
      ([, path = '']) => path,
    );
    const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + weigh(path), 0);
    const needed = [...new Set(found)];
    const fonts = needed.filter((path) => path.endsWith('.woff2'));
    const own = weigh(`${page}/index.html`);
    const [rest, font] = [sum(needed) - sum(fonts), sum(fonts)];
    return [page, kB(own), kB(rest), kB(font), kB(own + rest + font)];
  });
  return table([['pagina', 'HTML', 'CSS en script', 'letter', 'samen'], ...rows]);
}

/** All bytes below a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
