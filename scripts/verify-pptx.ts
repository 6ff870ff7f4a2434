/**
 * Opens every built PowerPoint file in three other readers. LibreOffice, with our typeface, turns it into a PDF, whose pages
 * and text are compared with the slides, and no text may stand past an edge. python-pptx adds a slide from each layout.
 * openxml-audit holds the file, before and after that, to the schemas of Office. Not part of `npm test`, since these are not
 * on every machine. `node scripts/verify-pptx.ts [folder]`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontPaths } from '../src/platform/fonts.ts';
import { openPptx, paragraphsOf, shapesOf } from '../tests/writers/pptx/read-pptx.ts';
import { lettersOf } from '../tests/writers/typst/read-pdf.ts';
import { auditAll, missingInPython } from './office-schemas.ts';

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

/** Adds a slide from each layout of a presentation, and writes it to another file. */
const ADD = `
import sys, pptx
read = pptx.Presentation(sys.argv[1])
for layout in read.slide_layouts:
    read.slides.add_slide(layout)
read.save(sys.argv[2])
`;

/** A presentation with slides of each layout added by another program, in a folder; why not where that fails. */
function addSlides(path: string, folder: string): { readonly added: string; readonly failed?: string } {
  const added = join(folder, `erbij-${basename(path)}`);
  const { status, stderr } = spawnSync('python3', ['-c', ADD, path, added], { encoding: 'utf8' });
  return status === 0 ? { added } : { added, failed: stderr.trim().split('\n').at(-1) ?? '' };
}

/** What is wrong with files by the schemas, as they are and with a slide of each layout added by another program. */
async function auditBoth(paths: readonly string[], folder: string): Promise<readonly (readonly string[])[]> {
  const more = paths.map((path) => addSlides(path, folder));
  const own = await auditAll(paths);
  const after = await auditAll(more.map(({ added }) => added));
  return more.map(({ failed }, i) => [
    ...(own[i] ?? []),
    ...(failed === undefined
      ? (after[i] ?? []).map((what) => `met dia’s erbij: ${what}`)
      : [`python-pptx kan er geen dia’s bij zetten: ${failed}`]),
  ]);
}

/** Settings by which LibreOffice finds our typeface beside those of the machine: without it, another one runs wider. */
function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const ours = [...new Set(fontPaths().map(dirname))].map((name) => `<dir>${name}</dir>`).join('');
  const usual = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${ours}<cachedir>${folder}</cachedir>${usual}</fontconfig>`);
  return path;
}

/** What stands between two pieces of text of a page. */
const BETWEEN = '\u0000';

interface PdfPage {
  /** The letters of its pieces of text, with `BETWEEN` around each. */
  readonly letters: string;
  /** The pieces that stand past an edge of the page. */
  readonly past: readonly string[];
}

/** The text of each page of a PDF. */
async function pagesOf(path: string): Promise<readonly PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && lettersOf(item.str) !== '' ? [item] : []));
    const isPast = ({ transform: [, , , , x, y], width, height }: (typeof texts)[number]) =>
      x < 0 || y < 0 || x + width > right || y + height > top;
    pages.push({
      letters: [BETWEEN, ...texts.map(({ str }) => lettersOf(str) + BETWEEN)].join(''),
      past: texts.filter(isPast).map(({ str }) => str),
    });
  }
  await loading.destroy();
  return pages;
}

/** What of a slide is not on its page, and what is on the page that no paragraph says: only numbers and letters of a list may. */
function compare(paragraphs: readonly string[], { letters: page, past }: PdfPage): readonly string[] {
  const missing = past.map((text) => `staat buiten de dia: “${text}”`);
  let rest = page;
  for (const text of [...paragraphs].sort((a, b) => b.length - a.length)) {
    const letters = lettersOf(text);
    if (letters === '') continue;
    // A number is a piece by itself before it is part of others.
    const [whole, parts] = [BETWEEN + letters + BETWEEN, [...letters].map(RegExp.escape).join(`${BETWEEN}?`)];
    const at = rest.indexOf(whole);
    const found = at >= 0 ? { index: at, 0: whole } : new RegExp(parts).exec(rest);
    if (found === null) missing.push(`ontbreekt: “${text}”`);
    else rest = `${rest.slice(0, found.index)}${BETWEEN}${rest.slice(found.index + found[0].length)}`;
  }
  const left = rest.replaceAll(BETWEEN, '');
  return /^[\dA-D]*$/.test(left) ? missing : [...missing, `staat er te veel: “${left}”`];
}

/** Compares one file with the PDF LibreOffice made of it; returns what differs. */
async function verify(path: string, pdf: string): Promise<readonly string[]> {
  if (!existsSync(pdf)) return ['LibreOffice kon dit bestand niet openen'];
  const pptx = openPptx(readFileSync(path));
  const pages = await pagesOf(pdf);
  if (pages.length !== pptx.slides.length)
    return [`${pptx.slides.length} dia’s, maar ${pages.length} bladzijden in de PDF`];
  return pptx.slides.flatMap((slide, i) =>
    compare(shapesOf(pptx.root(slide)).flatMap(paragraphsOf), pages[i] ?? { letters: '', past: [] }).map(
      (what) => `dia ${i + 1} ${what}`,
    ),
  );
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.pptx')) : [];
const office = findOffice();
const missing = missingInPython(['pptx', 'openxml_audit']);
if (missing !== undefined) {
  process.stdout.write(`Niet alles wat deze controle nodig heeft, staat op deze computer. ${missing}\n`);
  process.exitCode = 1;
} else if (office === undefined) {
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
      env: { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) },
    });
    const audited = await auditBoth(paths, folder);
    for (const [i, name] of files.entries()) {
      const read = await verify(join(FOLDER, name), join(folder, name.replace(/pptx$/, 'pdf')));
      const wrong = [...read, ...(audited[i] ?? [])];
      process.stdout.write(
        wrong.length === 0 ? `${name}: gelijk\n` : `${name}:\n${wrong.map((line) => `  ${line}\n`).join('')}`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
