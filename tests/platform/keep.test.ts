import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE, closeKeep, keepBytes, keptAt, openKeep } from '../../src/platform/keep.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
let root = '';
let folder = '';

/** One build that asks for one result. @returns the result, and whether it had to be made */
async function build(kind: string, inputs: readonly string[], result = 'gemaakt') {
  let made = 0;
  openKeep(root);
  const given = await keepBytes(kind, inputs, async () => {
    made += 1;
    return bytes(result);
  });
  closeKeep();
  return { made, given: Buffer.from(given).toString() };
}

const entries = () => readdirSync(folder).map((name) => join(folder, name));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bewaar-'));
  folder = join(root, '.cache/gemaakt');
  for (const part of CODE) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"lockfileVersion":3}');
});
afterEach(() => {
  closeKeep();
  rmSync(root, { recursive: true, force: true });
});

describe('what was made before', () => {
  it('is not made again, and is the same', async () => {
    expect(await build('pdf', ['a', 'b'])).toEqual({ made: 1, given: 'gemaakt' });
    expect(await build('pdf', ['a', 'b'], 'iets anders')).toEqual({ made: 0, given: 'gemaakt' });
  });

  it('is made again for other inputs, other work, or inputs cut otherwise', async () => {
    await build('pdf', ['a', 'b']);
    for (const [kind, inputs] of [
      ['pdf', ['a', 'c']],
      ['pdf', ['ab']],
      ['pdf', ['ab', '']],
      ['pdf', ['b', 'a']],
      ['png', ['a', 'b']],
    ] as const)
      expect(await build(kind, inputs), `${kind} ${inputs}`).toHaveProperty('made', 1);
  });

  const changes: Readonly<Record<string, () => void>> = {
    'a file of the code': () => writeFileSync(join(root, 'src/theme/tokens.ts'), '// anders'),
    'a template': () => writeFileSync(join(root, 'src/writers/typst/template/book.typ'), '// anders'),
    'a new file': () => writeFileSync(join(root, 'src/platform/nieuw.ts'), ''),
    'a file gone': () => rmSync(join(root, 'src/platform/pixels.ts')),
    'another version of a package': () =>
      writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"lockfileVersion":3,"packages":{}}'),
  };
  for (const [name, change] of Object.entries(changes))
    it(`is made again after ${name}`, async () => {
      await build('pdf', ['a']);
      change();
      expect(await build('pdf', ['a'], 'nieuw')).toEqual({ made: 1, given: 'nieuw' });
    });

  it('is not kept where it cannot be told which packages are installed', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    await build('pdf', ['a']);
    expect(await build('pdf', ['a'])).toHaveProperty('made', 1);
  });

  it('is not kept when the code changed while it was made, nor when the build ended halfway', async () => {
    openKeep(root);
    keptAt('pdf', ['a']).write([bytes('met oude code')]);
    writeFileSync(join(root, 'src/theme/tokens.ts'), '// anders');
    expect(closeKeep()).toBe(0);
    expect(await build('pdf', ['a'], 'nieuw')).toEqual({ made: 1, given: 'nieuw' });
    openKeep(root);
    keptAt('pdf', ['b']).write([bytes('half')]);
    openKeep(root);
    expect(keptAt('pdf', ['b']).read()).toBeUndefined();
  });

  it('is read back in this build too, piece by piece', () => {
    openKeep(root);
    keptAt('pdf', ['a']).write([bytes('een'), bytes(''), bytes('drie')]);
    expect(keptAt('pdf', ['a']).read()).toEqual([bytes('een'), bytes(''), bytes('drie')]);
  });

  it('is not used when it is damaged in any place, cut short or empty', async () => {
    await build('pdf', ['a'], 'een heel stuk');
    const [path = ''] = entries();
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      openKeep(root);
      expect(keptAt('pdf', ['a']).read(), `byte ${at}`).toBeUndefined();
      closeKeep();
    }
    for (const length of [0, 10, 32, 36, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length));
      openKeep(root);
      expect(keptAt('pdf', ['a']).read(), `${length} bytes`).toBeUndefined();
      closeKeep();
    }
    expect(await build('pdf', ['a'], 'heel')).toEqual({ made: 1, given: 'heel' });
  });

  it('is made where nothing can be kept: a file in the place of the folder, a folder in the place of a file', async () => {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'geen map');
    expect(await build('pdf', ['a'])).toEqual({ made: 1, given: 'gemaakt' });
    rmSync(folder);
    await build('pdf', ['a']);
    const [path = ''] = entries();
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'iets'), '');
    expect(await build('pdf', ['a'])).toEqual({ made: 1, given: 'gemaakt' });
  });

  it('is made again when the folder is thrown away while a build is at work', async () => {
    openKeep(root);
    keptAt('pdf', ['a']).write([bytes('een')]);
    rmSync(join(root, '.cache'), { recursive: true });
    expect(keptAt('pdf', ['a']).read()).toBeUndefined();
    keptAt('pdf', ['b']).write([bytes('twee')]);
    expect(closeKeep()).toBe(0);
    expect(await build('pdf', ['a'])).toEqual({ made: 1, given: 'gemaakt' });
    expect(await build('pdf', ['a'])).toHaveProperty('made', 0);
  });

  it('stops no build when the code is gone at its end', () => {
    openKeep(root);
    keptAt('pdf', ['a']).write([bytes('een')]);
    rmSync(join(root, 'src'), { recursive: true });
    expect(closeKeep()).toBe(0);
  });

  it('goes when there is no room, what was used longest ago first', async () => {
    await build('pdf', ['a']);
    const [old = ''] = entries();
    utimesSync(old, 1, 1);
    for (const n of [1, 2, 3]) {
      const large = join(folder, `groot-${n}`);
      writeFileSync(large, '');
      // Large by its length alone: nothing is written on the disk.
      truncateSync(large, 150_000_000);
      utimesSync(large, 1000 + n, 1000 + n);
    }
    await build('pdf', ['b']);
    expect(
      entries()
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => name.startsWith('groot')),
    ).toEqual(['groot-2', 'groot-3']);
    expect(entries()).not.toContain(old);
    expect(entries().reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(400_000_000);
  });
});

describe('the code that is part of the key', () => {
  it('imports nothing of ours from elsewhere', () => {
    const within = (file: string) => CODE.some((part) => file === part || file.startsWith(`${part}/`));
    const files = CODE.flatMap((part) =>
      statSync(part).isFile()
        ? [part]
        : readdirSync(part, { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)),
    ).filter((file) => file.endsWith('.ts'));
    const outside = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/^import type [^;]+;$/gm, '');
      return [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)]
        .map(([, a, b]) => normalize(join(dirname(file), a ?? b ?? '')).replaceAll('\\', '/'))
        .filter((target) => !within(target))
        .map((target) => `${file} → ${target}`);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(outside).toEqual([]);
  });
});
