import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addressOfHouse } from '../../scripts/house-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'huis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a house style says where the site will stand, where what it says will do', () => {
  expect(addressOfHouse(folder)).toBeUndefined();
  mkdirSync(join(folder, 'content'));
  const says = (text: string) => {
    writeFileSync(join(folder, 'content/huisstijl.yaml'), text);
    return addressOfHouse(folder);
  };
  expect(says('adres: https://voorbeeld.nl/kit/\n')).toBe('https://voorbeeld.nl/kit/');
  for (const text of ['naam: Wij\n', 'adres: voorbeeld.nl\n', 'adres: 12\n', 'adres: "x\n', '', '- lijst\n'])
    expect(says(text), text).toBeUndefined();
});

it.each(['', 'kit', 'ftp://voorbeeld.nl/', 'https://voorbeeld.nl/?a=1'])(
  'an address that will not do ends every command with one sentence: "%s"',
  (address) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', './scripts/start.mjs', 'scripts/serve.ts'],
      { env: { ...process.env, SITE_URL: address }, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(/^SITE_URL .*, of laat SITE_URL weg\.$/);
  },
);

it('is the address that every module gets, for those that ask as soon as they are loaded', () => {
  writeFileSync(join(folder, 'content/huisstijl.yaml'), 'adres: https://voorbeeld.nl/kit/\n');
  const script = 'import { BASE, SITE } from "./src/addresses.ts"; process.stdout.write(BASE + " " + SITE?.href);';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/start.mjs', '--input-type=module', '--eval', script],
    { env: { ...process.env, SITE_URL: undefined, PUBLICATIE: folder }, encoding: 'utf8' },
  );
  expect(stdout + stderr).toBe('/kit/ https://voorbeeld.nl/kit/');
});
