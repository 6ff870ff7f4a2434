import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFonts } from '../../../src/platform/fonts.ts';
import { renameFont } from '../../../src/platform/typeface/rename.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { fonts } from '../../../src/theme/tokens.ts';
import { withOwnFont } from '../../../src/writers/typst/figure.ts';

const home = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const drawing = withOwnFont(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text x="1" y="20" font-family="Iets">abc</text></svg>',
);
const document = {
  title: 'Een titel',
  date: '2026-11-22',
  source: '= Kop\nGewoon, *vet*, _schuin_ en #text(weight: 600)[half *vet*].\n#image("figuur.svg", alt: "letters")',
  files: new Map([['figuur.svg', drawing]]),
};
const asking = { ...document, source: `#set text(font: "${fonts.family}")\n= Kop` };
const digest = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');

beforeAll(() => {
  // What that machine calls by the name of our family has all weights, also those we have not: each is our heavy one.
  const heavy = loadFonts().find(({ weight, style }) => weight === 700 && style === 'normal')?.data ?? Buffer.alloc(0);
  mkdirSync(join(home, '.fonts'));
  for (const weight of [100, 200, 300, 400, 500, 600, 700, 800, 900])
    for (const style of ['normal', 'italic'] as const)
      writeFileSync(
        join(home, '.fonts', `${weight}-${style}.ttf`),
        renameFont(heavy, { family: fonts.family, weight, style }),
      );
  mkdirSync(join(home, 'none'));
});

/** What a document becomes on a machine with the letters of a folder in that home alone. */
function onMachine(
  folder: string,
  given: typeof document,
): { readonly findings?: readonly string[]; readonly digest?: string } {
  const script = `
    import { createHash } from 'node:crypto';
    import { compile } from './src/platform/typst-compiler.ts';
    const { files, ...rest } = JSON.parse(process.argv[1]);
    const made = compile({ ...rest, files: new Map(files) });
    const told = 'pdf' in made ? { digest: createHash('sha256').update(made.pdf).digest('hex') } : made;
    process.stdout.write(JSON.stringify(told));`;
  const args = ['--input-type=module', '--eval', script, JSON.stringify({ ...given, files: [...given.files] })];
  const settings = join(home, `${folder}.conf`);
  writeFileSync(settings, `<fontconfig><dir>${join(home, folder)}</dir></fontconfig>`);
  const env = { ...process.env, HOME: folder === '.fonts' ? home : join(home, folder), FONTCONFIG_FILE: settings };
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

it('a machine that has letters by the name of ours makes the same bytes', () => {
  const here = compile(document);
  if ('findings' in here) throw new Error(here.findings.join('; '));
  expect(onMachine('.fonts', document)).toEqual({ digest: digest(here.pdf) });
});

it('and Typst would find them by that name', () => {
  expect(onMachine('none', asking)).toEqual({ findings: [expect.stringMatching(/unknown font/)] });
  expect(onMachine('.fonts', asking)).toEqual({ digest: expect.any(String) });
});
