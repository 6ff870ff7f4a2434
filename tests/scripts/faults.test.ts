import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../scripts/faults.ts';

const START = resolve('scripts/start.mjs');
const root = process.getuid?.() === 0;
const temp = mkdtempSync(join(tmpdir(), 'gebreken-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

interface Run {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly words?: readonly string[];
  /** As a user without rights, where the test has them all. */
  readonly poor?: boolean;
}

/** Runs a script of ours as `npm run` does. @returns how it ended and all it said */
function run(script: string, { folder = process.cwd(), env = {}, flags = [], words = [], poor = false }: Run = {}) {
  const args = [...flags, '--import', START, resolve('scripts', script), ...words];
  const user = poor && root ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    ...user,
  });
  return { status, said: stdout + stderr };
}

/** One plain sentence or two, and no stack. */
function expectPlain({ status, said }: ReturnType<typeof run>, words: string | RegExp): void {
  expect(status).toBe(1);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/\n\s+at |node:internal|file:\/\/|Node\.js v/);
}

/** A project of its own, small and sound. */
function project(name: string): string {
  const folder = join(temp, name);
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
  mkdirSync(join(folder, 'slides'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  chmodSync(temp, 0o755);
  return folder;
}

/** What is thrown. */
function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('faults of the machine are told in plain Dutch', () => {
  it('a file that is not there, a folder in its place, a file in the place of a folder', () => {
    expect(wordsFor(thrownBy(() => readFileSync('content/weg.yaml')))).toMatch(/^content\/weg\.yaml ontbreekt\. Zet /);
    expect(wordsFor(thrownBy(() => readFileSync('content')))).toMatch(/is een map, en hoort een bestand te zijn/);
    expect(wordsFor(thrownBy(() => readFileSync('package.json/x')))).toMatch(/^package\.json\/x is geen map/);
  });

  it('what was made before and is damaged is to be thrown away, not put right', () => {
    const folder = project('oude-resten');
    writeFileSync(join(folder, '.cache'), 'geen map');
    expectPlain(
      run('build.ts', { folder }),
      /^\n\.cache klopt niet\. Gooi \.cache weg: .+\n\nEr is niets gebouwd\.\n$/,
    );
  });

  it.runIf(process.platform === 'linux')('a full disk', () => {
    const error = thrownBy(() => writeFileSync('/dev/full', 'x'));
    expect(wordsFor(error)).toMatch(/^De schijf is vol: .+ Maak ten minste 500 MB vrij\./);
    expect(wordsFor(new Error('Build failed', { cause: error }))).toMatch(/^De schijf is vol/);
  });

  it('a folder that another program holds', () => {
    const busy = Object.assign(new Error("EBUSY: resource busy or locked, rmdir 'dist'"), {
      code: 'EBUSY',
      path: 'dist',
    });
    expect(wordsFor(busy)).toMatch(/^dist is in gebruik\. Sluit de programma’s /);
    expect(wordsFor(thrownBy(() => rmdirSync('src')))).toMatch(/^src is in gebruik\./);
  });

  it('a package that is not there, fonts among them', async () => {
    const missing: unknown = await import(/* @vite-ignore */ ['geen', 'pakket'].join('-')).catch((error) => error);
    expect(wordsFor(missing)).toMatch(/^Het pakket geen-pakket ontbreekt\. Voer "npm ci" uit/);
    const fonts = new Error("Cannot find module '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/A.ttf'\nat");
    expect(wordsFor(fonts)).toMatch(/^Het pakket @expo-google-fonts\/atkinson-hyperlegible-next ontbreekt\./);
  });

  it('what it does not know, as it was said', () => {
    expect(wordsFor(new Error('Iets anders.'))).toBe('Iets anders.');
    expect(wordsFor('iets')).toBe('Er ging iets mis: iets');
  });
});

describe('a script says what the machine lacks', () => {
  it('when Node reads no TypeScript', () => {
    expectPlain(
      run('check.ts', { flags: ['--no-experimental-strip-types'] }),
      /kan de scripts niet lezen: er is 22\.18/,
    );
  });

  it('when the folder has a # in its name', () => {
    expectPlain(run('check.ts', { folder: project('a#b') }), /In de naam van de map staat een #/);
  });

  it('when a text or a folder is closed to it', () => {
    const folder = project('dicht');
    chmodSync(join(folder, 'content/proef.mdx'), 0);
    expectPlain(run('check.ts', { folder, poor: true }), /^\nGeen toegang tot content\/proef\.mdx\. Zorg dat je/);
    expectPlain(run('build.ts', { folder: project('vast'), poor: true }), /Geen toegang tot \.cache/);
  });

  it.each(['abc', '0', '70000', '-1', '4321x'])('when PORT is %s', (PORT) => {
    expectPlain(
      run('serve.ts', { env: { PORT } }),
      `PORT=${PORT} is geen poort. Kies een getal van 1 tot en met 65535`,
    );
  });

  it('when SITE_URL is no address, before anything is shown', () => {
    expectPlain(run('astro.mjs', { env: { SITE_URL: 'abc' } }), /^\nSITE_URL "abc" is geen adres/);
  });

  it.each(['publicaties/mijn-gids', '--mapp'])('when a check is given %s, which chooses no publication', (word) => {
    expectPlain(run('check.ts', { words: [word] }), `Wat ${word} hier doet, is niet bekend.`);
  });

  it('when there is no site to serve', () => {
    expectPlain(run('serve.ts', { folder: project('leeg') }), 'Er is nog geen site om te tonen. Bouw haar eerst');
  });
});
