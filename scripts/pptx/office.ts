import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontPaths } from '../../src/platform/fonts.ts';

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

/** Settings by which LibreOffice finds our typeface beside those of the machine: without it, another one runs wider. */
function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const ours = [...new Set(fontPaths().map(dirname))].map((name) => `<dir>${name}</dir>`).join('');
  const usual = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${ours}<cachedir>${folder}</cachedir>${usual}</fontconfig>`);
  return path;
}

/**
 * Has LibreOffice make PDFs, with our typeface.
 * @param folder where they come; each has the name of its file
 */
export function convertToPdf(office: string, paths: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    stdio: 'ignore',
    env: { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) },
  });
}
