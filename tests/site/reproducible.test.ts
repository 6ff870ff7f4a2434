import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SOURCES = ['src', 'content', 'slides', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const copy = mkdtempSync(join(tmpdir(), 'ergens anders-'));

/** Every file below a folder with the digest of its bytes. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative(folder, path).split(sep).join('/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

describe('the same texts give the same bytes', () => {
  beforeAll(() => {
    for (const name of SOURCES) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
    const env = {
      ...process.env,
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: copy,
      env,
      stdio: 'pipe',
    });
  }, 600_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('in another folder, time zone and language', () => {
    const [here, there] = [digests('dist'), digests(join(copy, 'dist'))];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((file) => here[file] !== there[file])).toEqual([]);
  });
});
