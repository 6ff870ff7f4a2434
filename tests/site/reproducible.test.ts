import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';

const copy = copyProject('ergens anders-');

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

/** What an author does while the site is being built: edits a number, takes a page away, is halfway through a text. */
function disturb(): void {
  const facts = join(copy, 'content/feiten.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('250', '251'));
  rmSync(join(copy, 'content/over.mdx'));
  writeFileSync(join(copy, 'slides/overtuigen.mdx'), '---\ntitel: Half een');
}

describe('the same texts give the same bytes', () => {
  let told = '';
  beforeAll(async () => {
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: copy, env });
    let disturbed = false;
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (chunk) => {
        told += String(chunk);
        if (disturbed || !told.includes('generating static routes')) return;
        disturbed = true;
        disturb();
      });
    const status = await new Promise((done) => build.on('exit', done));
    expect(status, told).toBe(0);
  }, 600_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('in another folder, time zone and language, whatever happens to the texts meanwhile', () => {
    const [here, there] = [digests('dist'), digests(join(copy, 'dist'))];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((file) => here[file] !== there[file])).toEqual([]);
  });

  it('and what was changed meanwhile is told', () => {
    expect(told).toContain(
      'Veranderd tijdens het bouwen, en nog niet in deze site: content/feiten.yaml, content/over.mdx, slides/overtuigen.mdx.',
    );
  });
});
