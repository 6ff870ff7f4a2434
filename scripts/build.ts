/**
 * Builds the site beside `dist/` and puts it there when it is whole: a build that fails leaves the last good site.
 * Called with `--outDir folder` it does the same for that folder. Exits 1, with one clear report, when it fails.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const target = resolve(values.outDir);
const made = `${target}.nieuw`;
const last = `${target}.oud`;

try {
  for (const left of [made, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  await build({ outDir: made });
  if (existsSync(target)) renameSync(target, last);
  renameSync(made, target);
  rmSync(last, { recursive: true, force: true });
} catch (error) {
  rmSync(made, { recursive: true, force: true });
  const { message = String(error), hint } = error instanceof Error ? (error as Error & { hint?: string }) : {};
  process.stderr.write(
    `\n${message}\n${hint ? `\n${hint}\n` : ''}\n${existsSync(target) ? 'De vorige site staat er nog.' : 'Er is niets gebouwd.'}\n`,
  );
  // Routes that were under way still run, and would write on.
  process.exit(1);
}
