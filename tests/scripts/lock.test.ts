import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdFolder } from '../../scripts/lock.ts';

describe('one build at a time in a folder', () => {
  let folder: string;
  const build = () => spawnSync(process.execPath, [resolve('scripts/build.ts')], { cwd: folder, encoding: 'utf8' });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slot-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses a second build with one sentence, and leaves what the first is making', () => {
    const letGo = holdFolder(folder);
    mkdirSync(join(folder, 'dist.nieuw'));
    writeFileSync(join(folder, 'dist.nieuw/half.html'), 'half');
    const { status, stderr, stdout } = build();
    expect(status).toBe(1);
    expect(stderr).toContain(`In deze map wordt de site al gebouwd (proces ${process.pid}). Wacht tot dat klaar is`);
    expect(stdout + stderr).not.toMatch(/Complete|\n\s+at /);
    expect(existsSync(join(folder, 'dist.nieuw/half.html'))).toBe(true);
    letGo();
    expect(build().stderr).not.toContain('al gebouwd');
  });

  it('is held again by the next, once it was let go or its build was killed', () => {
    holdFolder(folder)();
    expect(existsSync(join(folder, '.cache/bouwt'))).toBe(false);
    const child = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], {
      encoding: 'utf8',
    });
    writeFileSync(join(folder, '.cache/bouwt'), child.stdout);
    const letGo = holdFolder(folder);
    expect(() => holdFolder(folder)).toThrow('al gebouwd');
    letGo();
  });

  it('is held by who made it this moment and has not said so yet, and not by who was cut off then', () => {
    mkdirSync(join(folder, '.cache'));
    const lock = join(folder, '.cache/bouwt');
    writeFileSync(lock, '');
    expect(() => holdFolder(folder)).toThrow('al gebouwd');
    utimesSync(lock, 1000, 1000);
    const letGo = holdFolder(folder);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    letGo();
  });
});
