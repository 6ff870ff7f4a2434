import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of the project in a temporary folder, with these packages, to build or serve changed texts.
 * @param publication the folder whose texts it is a copy of
 */
export function copyProject(name: string, publication = '.'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  for (const part of ['content', 'slides']) cpSync(join(publication, part), join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
