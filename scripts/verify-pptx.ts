/**
 * Opens every built PowerPoint file in LibreOffice, turns it into a PDF and compares pages and text with the slides.
 * Not part of `npm test`, since LibreOffice is not on every machine. `node scripts/verify-pptx.ts [folder]`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPptx, paragraphsOf, shapesOf } from '../tests/writers/pptx/read-pptx.ts';
import { lettersOf } from '../tests/writers/typst/read-pdf.ts';

const FOLDER = process.argv[2] ?? 'dist/presenteren';
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The command that starts LibreOffice; undefined where it is not on this machine. */
function findOffice(): string | undefined {
  return PROGRAMS.find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** The letters of each page of a PDF. */
async function pagesOf(path: string): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(lettersOf(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await loading.destroy();
  return pages;
}

/** What of a slide is not on its page, and what is on the page that no paragraph says: only numbers and letters of a list may. */
function compare(paragraphs: readonly string[], page: string): readonly string[] {
  const missing: string[] = [];
  let rest = page;
  for (const text of [...paragraphs].sort((a, b) => b.length - a.length)) {
    const letters = lettersOf(text);
    const at = rest.indexOf(letters);
    if (at < 0) missing.push(`ontbreekt: “${text}”`);
    else rest = rest.slice(0, at) + rest.slice(at + letters.length);
  }
  return /^[\dA-D]*$/.test(rest) ? missing : [...missing, `staat er te veel: “${rest}”`];
}

/** Compares one file with the PDF LibreOffice made of it; returns what differs. */
async function verify(path: string, pdf: string): Promise<readonly string[]> {
  if (!existsSync(pdf)) return ['LibreOffice kon dit bestand niet openen'];
  const pptx = openPptx(readFileSync(path));
  const pages = await pagesOf(pdf);
  if (pages.length !== pptx.slides.length)
    return [`${pptx.slides.length} dia’s, maar ${pages.length} bladzijden in de PDF`];
  return pptx.slides.flatMap((slide, i) =>
    compare(shapesOf(pptx.root(slide)).flatMap(paragraphsOf), pages[i] ?? '').map((what) => `dia ${i + 1} ${what}`),
  );
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.pptx')) : [];
const office = findOffice();
if (office === undefined) {
  process.stdout.write(
    'LibreOffice staat niet op deze computer, dus er is niets vergeleken. Zet LibreOffice erop en probeer het opnieuw.\n',
  );
  process.exitCode = 1;
} else if (files.length === 0) {
  process.stdout.write(`In ${FOLDER} staat geen PowerPoint-bestand. Bouw eerst de site: npm run build\n`);
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'powerpoint-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
    const paths = files.map((name) => join(FOLDER, name));
    execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    for (const name of files) {
      const wrong = await verify(join(FOLDER, name), join(folder, name.replace(/pptx$/, 'pdf')));
      process.stdout.write(
        wrong.length === 0 ? `${name}: gelijk\n` : `${name}:\n${wrong.map((line) => `  ${line}\n`).join('')}`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
