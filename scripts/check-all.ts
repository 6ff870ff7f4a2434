/**
 * Checks texts and code, one after another, and stops at the first that finds something: `npm run check`. With
 * `--map folder` the texts are those of the publication there; the code is the same for all.
 */
import { spawnSync } from 'node:child_process';
import { FOLDER_VARIABLE } from '../src/folder.ts';

const node = (...args: string[]) => [process.execPath, '--import', './scripts/start.mjs', ...args];

const { [FOLDER_VARIABLE]: _, ...engine } = process.env;
const steps = [
  { command: node('scripts/check.ts'), env: process.env },
  { command: node('scripts/astro.mjs', 'check', '--minimumSeverity', 'hint'), env: engine },
  { command: ['npm', 'run', 'lint', '--silent'], env: engine },
  { command: node('scripts/check-imports.ts'), env: engine },
];
for (const { command, env } of steps) {
  const [program = '', ...args] = command;
  // On Windows npm is a script of the shell.
  const { status } = spawnSync(program, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
