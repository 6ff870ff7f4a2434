/**
 * Changes the code in small ways and looks whether a test notices (mutation testing, by Stryker):
 * `npm run mutate -- [folder…] [--deel 20] [--opnieuw]`. `--deel` takes a fixed sample of so many percent;
 * `--opnieuw` runs also what an earlier run has told and whose tests are as they were. What nobody noticed is printed
 * with its place.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS, type Folder, isFolder } from './mutation/folders.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { deel: { type: 'string', default: '100' }, opnieuw: { type: 'boolean', default: false } },
});
const share = Number(values.deel);
const unknown = positionals.filter((name) => !isFolder(name));
if (unknown.length > 0 || !(share > 0 && share <= 100)) {
  process.stderr.write(
    `Dit kan niet: ${[...unknown, `--deel ${values.deel}`].join(', ')}. Mappen: ${Object.keys(FOLDERS).join(', ')}; --deel is een percentage van 1 tot 100.\n`,
  );
  process.exit(1);
}

/** Mutates one folder of `src/`; what became of each mutant of the sample. */
async function mutate(folder: Folder): Promise<readonly MutantResult[]> {
  process.env['MUTATE_FOLDER'] = folder;
  process.env['MUTATE_SHARE'] = String(share);
  const results = await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample.ts'],
    checkers: ['sample'],
    mutate: [`src/${folder}/**/*.ts`],
    coverageAnalysis: 'perTest',
    // One process: a machine that is busy makes slow tests of good ones, and a late test counts as one that noticed.
    concurrency: 1,
    timeoutMS: 30_000,
    incremental: true,
    incrementalFile: `.cache/mutate/${folder}-${share}.json`,
    force: values.opnieuw,
    tempDirName: `.cache/mutate/${folder}`,
    ignorePatterns: ['/dist*', '/.astro', '/docs'],
    reporters: ['progress-append-only'],
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
  }).runMutationTest();
  return results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
}

/** The text a mutant took the place of, and what it put there, each on one line. */
function changeOf({ fileName, location: { start, end }, replacement }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, i) =>
    line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
  );
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 160);
  return `${short(cut.join('\n'))} → ${short(replacement)}`;
}

const byPlace = (a: MutantResult, b: MutantResult) =>
  a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;

for (const folder of Object.keys(FOLDERS).filter(isFolder)) {
  if (positionals.length > 0 && !positionals.includes(folder)) continue;
  const results = await mutate(folder);
  const unnoticed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const mutant of unnoticed.sort(byPlace)) {
    const { line, column } = mutant.location.start;
    const where = `${relative('.', mutant.fileName)}:${line}:${column}`;
    const reached = mutant.status === 'NoCoverage' ? ' (geen test komt hier)' : '';
    process.stdout.write(`${where} ${changeOf(mutant)}${reached}\n`);
  }
  const late = results.filter(({ status }) => status === 'Timeout').length;
  const noticed = results.length - unnoticed.length;
  const share = ((100 * noticed) / results.length).toFixed(1);
  process.stdout.write(
    `${folder}: ${noticed} van ${results.length} gemerkt (${share} %), ${late} na te lang wachten\n`,
  );
}
