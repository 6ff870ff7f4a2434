import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vertaald-'));
const kept = join(folder, '.cache/vertaald');
const filesIn = () => readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('/'));

/** Runs a process that keeps what it compiles, of one module. */
function run(): void {
  const module = join(folder, 'module.mjs');
  writeFileSync(module, 'export const sum = (a, b) => a + b;\n');
  const [ours, theirs] = [resolve('scripts/compiled.ts'), module].map((file) => pathToFileURL(file).href);
  const script = `const { keepCompiled } = await import(${JSON.stringify(ours)}); keepCompiled(${JSON.stringify(folder)}); await import(${JSON.stringify(theirs)});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'pipe' });
}

beforeAll(run);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what Node compiles', () => {
  it('is kept in the folder of the publication', () => {
    expect(filesIn().length).toBeGreaterThan(1);
  });

  it('goes as a whole when it takes too much room', () => {
    mkdirSync(join(kept, 'oud'));
    const large = join(kept, 'oud/groot');
    writeFileSync(large, '');
    truncateSync(large, 160_000_000);
    run();
    expect(filesIn()).not.toContain('oud/groot');
    expect(filesIn().length).toBeGreaterThan(1);
  });

  it('is compiled anew where its folder is none', () => {
    rmSync(kept, { recursive: true });
    writeFileSync(kept, 'geen map');
    expect(run).not.toThrow();
  });
});
