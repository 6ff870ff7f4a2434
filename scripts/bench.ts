/**
 * Measures what users wait for: the time to build by kind of output, and the weight of pages.
 * Times differ from machine to machine and from run to run; compare within one run only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { comparePrinting, timeAllPdfs } from './bench-print.ts';

/** Kinds of output by how their route ends, in the order of the report. */
const KINDS: readonly { readonly name: string; readonly matches: (route: string) => boolean }[] = [
  { name: 'losse presentaties', matches: (route) => route.endsWith('-los.html') },
  { name: 'presentaties', matches: (route) => route.startsWith('/presenteren') && route.endsWith('index.html') },
  { name: 'pagina’s', matches: (route) => route.endsWith('.html') },
  { name: 'PDF', matches: (route) => route.endsWith('.pdf') },
  { name: 'PowerPoint', matches: (route) => route.endsWith('.pptx') },
  { name: 'deelbeelden', matches: (route) => route.startsWith('/og/') },
  { name: 'Markdown', matches: (route) => route.endsWith('.md') },
];

/** "├─ /og/index.png (+112ms)" and "(+1.20s)" → route and milliseconds. */
function timings(log: string): { route: string; ms: number }[] {
  const plain = log.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return [...plain.matchAll(/[├└]─ (\/\S+) \(\+([\d.]+)(ms|s)\)/g)].map(([, route = '', time = '0', unit]) => ({
    route,
    ms: Number(time) * (unit === 's' ? 1000 : 1),
  }));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const out = mkdtempSync(join(tmpdir(), 'bench-'));
const start = performance.now();
const build = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', out], {
  encoding: 'utf8',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
const total = performance.now() - start;
if (build.status !== 0) {
  process.stderr.write(build.stdout + build.stderr);
  process.exit(1);
}
const left = new Set(timings(build.stdout));
const rows = KINDS.map(({ name, matches }) => {
  const own = [...left].filter(({ route }) => matches(route));
  for (const timing of own) left.delete(timing);
  const ms = own.reduce((sum, timing) => sum + timing.ms, 0);
  return [
    name,
    String(own.length),
    `${(ms / 1000).toFixed(2)} s`,
    own.length === 0 ? '' : `${(ms / own.length).toFixed(0)} ms`,
  ];
});
const other = [...left].reduce((sum, timing) => sum + timing.ms, 0);
process.stdout.write(
  `Bouwtijd, samen ${(total / 1000).toFixed(1)} s\n\n${table([['soort', 'aantal', 'samen', 'per stuk'], ...rows, ['overig', String(left.size), `${(other / 1000).toFixed(2)} s`, '']])}\n\n`,
);

const weigh = (path: string) => gzipSync(readFileSync(join(out, path)), { level: 6 }).length;
const assets = readdirSync(join(out, 'bestanden'));
const css = assets.filter((name) => name.endsWith('.css'));
const pages = [
  'handreiking/in-gesprek',
  'werkwijzer/stappenplan/besluit',
  'casussen/3',
  'onderbouwing/proefprojecten',
  'presenteren/informatiebijeenkomst',
];
const weights = pages.map((page) => {
  const html = readFileSync(join(out, page, 'index.html'), 'utf8');
  const needed = [...html.matchAll(/(?:href|src)="\/(bestanden\/[^"]+\.(css|js))"/g)].map(([, path = '']) => path);
  const rest = [...new Set(needed)].reduce((sum, path) => sum + weigh(path), 0);
  const own = gzipSync(html, { level: 6 }).length;
  return [page, kB(own), kB(rest), kB(own + rest)];
});
process.stdout.write(
  `Gewicht (gzip, zonder lettertype)\n\n${table([['pagina', 'HTML', 'CSS en script', 'samen'], ...weights])}\n\n`,
);
const size = readdirSync(out, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
process.stdout.write(`Alles samen: ${(size / 1e6).toFixed(1)} MB, ${css.length} stylesheets.\n`);
const { files, ms } = await timeAllPdfs();
process.stdout.write(`Alle ${files} PDF’s: ${(ms / 1000).toFixed(1)} s op ${availableParallelism()} kernen.\n`);
const { pages: printed, typst, chromium } = await comparePrinting(out);
process.stdout.write(
  `PDF van ${printed} pagina’s, per stuk: Typst ${typst.toFixed(0)} ms, Chromium ${chromium.toFixed(0)} ms; ${(chromium / typst).toFixed(1)} keer zo lang.\n`,
);
rmSync(out, { recursive: true, force: true });
