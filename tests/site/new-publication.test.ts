import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

mkdirSync('.cache', { recursive: true });
const temp = mkdtempSync('.cache/nieuw-');
const folder = join(temp, 'mijn-gids');
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, ['--import', './scripts/start.mjs', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
}

it('is made empty in a new folder, keeps all rules, and builds', () => {
  const made = run('new', folder);
  expect(made.status, made.stderr).toBe(0);
  expect(made.stdout).toContain(`npm run build -- --map ${folder}`);
  const again = run('new', folder);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('staat al iets')]);
  expect(run('new', '/tmp/elders').stderr).toContain('niet binnen deze map');
  expect(run('check', '--map', folder).stdout).toBe('Alles klopt.\n');
  const built = run('build', '--map', folder);
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('Mijn nieuwe gids');
  for (const file of ['presenteren/begin.pptx', 'afdrukken/gids/de-eerste-les.pdf', 'zoeken/zoeklijst.json', 'sw.js'])
    expect(existsSync(join(folder, 'dist', file)), file).toBe(true);
  // What it says nothing of is not there.
  expect(existsSync(join(folder, 'dist/presenteren/op-maat'))).toBe(false);
  expect(readFileSync(join(folder, 'dist/sitemap.xml'), 'utf8')).not.toContain('op-maat');
}, 300_000);
