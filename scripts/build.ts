/**
 * Builds the site beside `dist/` and puts it there when it is whole: a build that fails leaves the last good site.
 * Called with `--outDir folder` it does the same for that folder; with `--map folder` it builds the publication there; with `--plat` it
 * makes `dist-plat/`, a site that is opened as files. Exits 1, with one clear report, when it fails.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publicationFolder } from '../src/folder.ts';
import { closeKeep, openKeep } from '../src/platform/keep.ts';
import { keepCompiled } from './compiled.ts';
import { wordsFor } from './faults.ts';
import { holdFolder } from './lock.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What the bundler lets go is given back at once: by itself it keeps that for later, and pages and PDFs need the room.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
const { values } = parseArgs({ options: { outDir: { type: 'string' }, plat: { type: 'boolean', default: false } } });
const target = resolve(values.outDir ?? join(publicationFolder(), values.plat ? 'dist-plat' : 'dist'));
const made = `${target}.nieuw`;
const last = `${target}.oud`;
/** Whether the new site stands where it belongs: what goes wrong after that is no reason to look at an old one. */
let placed = false;

/** Ends with a report: what is wrong, and what stands in `dist/` now. */
function fail(error: unknown): never {
  const old = existsSync(target) ? 'De vorige site staat er nog.' : 'Er is niets gebouwd.';
  const left = placed ? 'De nieuwe site staat er.' : old;
  process.stderr.write(`\n${wordsFor(error)}\n\n${left}\n`);
  // Routes that were under way still run, and would write on.
  process.exit(1);
}

try {
  holdFolder(publicationFolder());
} catch (error) {
  // What another build is making stays.
  fail(error);
}
try {
  // Before any code is loaded whose results are kept.
  openKeep();
  keepCompiled(publicationFolder());
  const { refuseBroken } = await import('../src/integrations/check-corpus.ts');
  const { readPlace } = await import('../src/place.ts');
  await refuseBroken(readPlace(process.env['SITE_URL']).site);
  const { build } = await import('astro');
  // A build that was killed while it put the new site in place: the last good one is aside.
  if (existsSync(last) && !existsSync(target)) renameSync(last, target);
  for (const left of [made, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  await build({ outDir: made });
  if (existsSync(target)) renameSync(target, last);
  renameSync(made, target);
  placed = true;
  rmSync(last, { recursive: true, force: true });
  closeKeep();
  if (values.plat)
    process.stdout.write(`\nOpen ${join(target, 'index.html')}: deze site heeft geen webserver nodig.\n`);
} catch (error) {
  try {
    rmSync(made, { recursive: true, force: true });
  } catch {
    // What stopped the build may stop this too; the next build takes it away.
  }
  fail(error);
}
