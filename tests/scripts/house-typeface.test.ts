import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'huis-'));
mkdirSync(join(folder, 'content'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a script says and does with a house style. */
function runWith(house: string, ...args: readonly string[]): string {
  writeFileSync(join(folder, 'content/huisstijl.yaml'), house);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', './scripts/start.mjs', ...args], {
    env: { ...process.env, PUBLICATIE: folder },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

it('a typeface is known before any module asks for it', () => {
  const script = 'import { fonts } from "./src/theme/tokens.ts"; process.stdout.write(fonts.family);';
  const family = (house: string) => runWith(house, '--input-type=module', '--eval', script);
  expect(family('lettertype: "@fontsource-variable/source-sans-3"\n')).toBe('Source Sans 3');
  // What will not do changes nothing: the check tells of it.
  for (const house of ['naam: Wij\n', 'lettertype: Wij en zij\n', 'lettertype: "@fontsource/is-er-niet"\n'])
    expect(family(house), house).toBe('Atkinson Hyperlegible Next');
});

it('the check says on which line a package cannot be used, and what to do', () => {
  expect(runWith('naam: Wij\nlettertype: "@fontsource/is-er-niet"\n', 'scripts/check.ts')).toMatch(
    /content\/huisstijl\.yaml:2:13: Het pakket @fontsource\/is-er-niet is niet geïnstalleerd\. \[lettertype\]\s+→ Voer uit: npm install --save-exact @fontsource\/is-er-niet\n/,
  );
});
