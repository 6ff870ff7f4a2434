import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITS } from '../../scripts/bench/edits.ts';
import { copyProject } from '../site/copy-project.ts';

const copy = copyProject('bewaard-');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Made {
  readonly digests: Readonly<Record<string, string>>;
  /** How many results were made anew and kept. */
  readonly kept: number;
  /** The same without what was kept, where that was asked for. */
  readonly cold?: Made['digests'];
}

const make = (...args: readonly string[]): Made =>
  JSON.parse(
    execFileSync(process.execPath, [resolve('tests/platform/make-some.ts'), ...args], { cwd: copy, encoding: 'utf8' }),
  );

/** Edits of three kinds, the file they are made in, and what they change. */
const CHANGES = [
  { kind: 'text', file: 'content/handreiking/in-gesprek.mdx', changed: 'page' },
  { kind: 'token', file: 'src/theme/tokens.ts', changed: 'image' },
  { kind: 'code', file: 'src/platform/rasterise.ts', changed: 'image' },
] as const;

describe('what was kept', () => {
  let before: Made;
  beforeAll(() => {
    before = make();
  });

  it('makes a second time nothing anew', () => {
    expect(before.kept).toBeGreaterThan(5);
    expect(make()).toEqual({ digests: before.digests, kept: 0 });
  });

  it.each(CHANGES)('after an edit of $kind gives what is made anew, byte for byte', ({ kind, file, changed }) => {
    const { at, becomes } = EDITS[kind];
    const text = readFileSync(join(copy, file), 'utf8');
    writeFileSync(
      join(copy, file),
      text.replace(at, (found) => becomes(found, 1)),
    );
    const warm = make('--koud');
    expect(warm.digests).toEqual(warm.cold);
    expect(warm.digests[changed]).not.toBe(before.digests[changed]);
    before = warm;
  });
});
