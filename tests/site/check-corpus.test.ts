import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';

describe('a build of broken content', () => {
  const folder = copyProject('build-');
  let status: number | null;
  let report = '';

  beforeAll(() => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'de vorige site');
    const code = `require('node:fs').writeFileSync('${join(folder, 'ran')}', '')`;
    appendFileSync(join(folder, 'content/over.mdx'), `\n<Tipp />\n\n{process.exit(0)}\n\nexport const run = ${code}\n`);
    const result = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: folder, encoding: 'utf8' });
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
    expect(existsSync(join(folder, '.astro'))).toBe(false);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('leaves the site that was there', () => {
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('de vorige site');
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
    expect(report).toContain('De vorige site staat er nog.');
  });

  it('shows no stack, and nothing but the report', () => {
    expect(report).not.toMatch(/^ {4}at /m);
    expect(report).toMatch(/^\s*De teksten kloppen nog niet\./);
  });
});
