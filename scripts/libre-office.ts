import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontPaths } from '../src/platform/fonts.ts';

const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The command that starts LibreOffice; undefined where it is not on this machine. */
export function findOffice(): string | undefined {
  return PROGRAMS.find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0);
}

/**
 * The surroundings in which LibreOffice finds our typeface beside those of the machine: without it, another one runs wider.
 * @param folder where its settings come
 */
export function withOurLetters(folder: string): NodeJS.ProcessEnv {
  const path = join(folder, 'fonts.conf');
  const ours = [...new Set(fontPaths().map(dirname))].map((name) => `<dir>${name}</dir>`).join('');
  const usual = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${ours}<cachedir>${folder}</cachedir>${usual}</fontconfig>`);
  return { ...process.env, FONTCONFIG_FILE: path };
}

/** The kinds of files that LibreOffice is asked for, as it calls them. */
const KINDS = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8' } as const;

/**
 * Has LibreOffice make files of another kind.
 * @param folder where they come; each has the name of its file
 * @param env the surroundings it runs in
 */
export function convert(
  office: string,
  paths: readonly string[],
  kind: keyof typeof KINDS,
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  const to = ['--convert-to', KINDS[kind], '--outdir', folder];
  execFileSync(office, [profile, '--headless', ...to, ...paths], { stdio: 'ignore', env });
}
