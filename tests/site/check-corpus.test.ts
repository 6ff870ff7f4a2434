import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NEEDED = ['src', 'content', 'slides', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

describe('a build of broken content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  let status: number | null;
  let report = '';

  beforeAll(() => {
    for (const name of NEEDED) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    const code = `require('node:fs').writeFileSync('${join(folder, 'ran')}', '')`;
    appendFileSync(join(folder, 'content/over.mdx'), `\n<Tipp />\n\n{process.exit(0)}\n\nexport const run = ${code}\n`);
    const result = spawnSync(
      resolve('node_modules/.bin/node'),
      [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    status = result.status;
    report = result.stdout + result.stderr;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fails, and tells every mistake with its place', () => {
    expect(status).toBe(1);
    expect(report).toMatch(/content\/over\.mdx:\d+:1: Het element <Tipp> bestaat niet\. \[onbekend-element\]/);
    expect(report).toMatch(/content\/over\.mdx:\d+:1: Een uitdrukking tussen \{ \} mag niet in een tekst\. \[code\]/);
    expect(report).toMatch(/content\/over\.mdx:\d+:1: Code \(import of export\) mag niet in een tekst\. /);
    expect(report).toContain('3 problemen in 1 bestand.');
  });

  it('writes nothing, and runs nothing of the content', () => {
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(existsSync(join(folder, '.astro'))).toBe(false);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
