import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldLicence } from '../../src/platform/licences.ts';
import { engineVersion, SHIPPED_NAMES, shippedWorks } from '../../src/platform/notices.ts';
import { fonts } from '../../src/theme/tokens.ts';

const NEEDED = ['SIL OPEN FONT LICENSE Version 1.1', 'Atkinson Hyperlegible Next Project Authors', 'Hakim El Hattab'];

describe('the licences of the work of others', () => {
  it('are listed on a page, each with its package and version', () => {
    const page = readFileSync('dist/over/licenties/index.html', 'utf8');
    for (const { name, version } of shippedWorks()) expect(page).toContain(`<strong>${name}</strong> ${version}`);
  });

  it('stand beside a page that says which version this is and what may be copied; the old address leads to both', () => {
    const page = readFileSync('dist/over/deze-kit/index.html', 'utf8');
    expect(page).toContain(`versie ${engineVersion()}.`);
    expect(page).toMatch(/De nieuwste tekst is nagekeken op \d+ [a-z]+ 20\d\d\./);
    expect(page).toContain('Wat je mag overnemen');
    expect(page).toMatch(/<nav class="kruimels".*<li><a href="\/over\/">Over<\/a><\/li>/s);
    const old = readFileSync('dist/licenties/index.html', 'utf8');
    for (const path of ['/over/deze-kit/', '/over/licenties/']) {
      expect(old).toContain(`<a href="${path}">`);
      expect(readFileSync('dist/index.html', 'utf8')).toContain(`<a href="${path}">`);
    }
  });

  it.each([undefined, '', 'GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND AGPL-3.0', 'MPL-2.0'])(
    'are refused where we do not know them or they ask for our own work: %s',
    (said) => {
      expect(() => heldLicence('pakket', said)).toThrow(/Het pakket pakket heeft als licentie/);
      expect(heldLicence('pakket', '(MIT AND OFL-1.1)')).toBe('(MIT AND OFL-1.1)');
    },
  );

  it('are published with the site, package by package', () => {
    const text = readFileSync('dist/licenties.txt', 'utf8');
    for (const words of [...SHIPPED_NAMES, ...NEEDED]) expect(text).toContain(words);
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/node_modules|undefined/);
  });

  it('go along with each deck in one file', () => {
    const decks = readdirSync('dist/presenteren').filter((name) => name.endsWith('-los.html'));
    expect(decks.length).toBeGreaterThan(0);
    for (const deck of decks)
      for (const words of NEEDED) expect(readFileSync(`dist/presenteren/${deck}`, 'utf8'), deck).toContain(words);
  });

  it('name the letters of PowerPoint files as their package does', () => {
    const letters = shippedWorks().find(({ name }) => name.startsWith('@expo-google-fonts/'));
    expect([letters?.licence, fonts.licence]).toEqual([
      expect.stringContaining('OFL-1.1'),
      'SIL Open Font License 1.1',
    ]);
  });

  it('are of packages whose bytes are all named in the lockfile', () => {
    const { packages }: { packages: Record<string, { integrity?: string; hasInstallScript?: boolean }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
    // esbuild's script only makes its start a little faster; nothing else wants to run at install.
    const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(running).toEqual(['node_modules/esbuild']);
  });
});
