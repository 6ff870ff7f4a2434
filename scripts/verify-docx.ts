/**
 * Opens every built Word file in LibreOffice and in python-docx and compares what they read with the file's own
 * paragraphs. Not part of `npm test`, since neither is on every machine. `node scripts/verify-docx.ts [folder]`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDocx, paragraphsOf, piecesOf } from '../tests/writers/docx/read-docx.ts';
import { lettersOf } from '../tests/writers/typst/read-pdf.ts';

const FOLDER = process.argv[2] ?? 'dist/afdrukken';
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
/** Headings, tables and text as python-docx reads them, a line of JSON a file. */
const PYTHON = `
import json, sys, docx
for path in sys.argv[1:]:
    read = docx.Document(path)
    heads = [p.text for p in read.paragraphs if p.style.name.startswith('Heading')]
    words = [t.text or '' for t in read.element.body.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t')]
    print(json.dumps({'title': read.core_properties.title, 'heads': heads, 'tables': len(read.tables), 'text': ''.join(words)}))
`;

const works = (program: string, args: readonly string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const tell = (line: string) => process.stdout.write(`${line}\n`);

/** What LibreOffice reads in each file, as plain text; undefined where it is not on this machine. */
function readInOffice(paths: readonly string[], folder: string): readonly string[] | undefined {
  const office = PROGRAMS.find((program) => works(program, ['--version']));
  if (office === undefined) return undefined;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
  execFileSync(office, [profile, '--headless', ...to, ...paths], { stdio: 'ignore' });
  return paths.map((path) => {
    const file = join(folder, basename(path).replace(/docx$/, 'txt'));
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
}

interface Read {
  readonly title: string;
  readonly heads: readonly string[];
  readonly tables: number;
  readonly text: string;
}

/** What python-docx reads in each file; undefined where it is not on this machine. */
function readInPython(paths: readonly string[]): readonly Read[] | undefined {
  if (!works('python3', ['-c', 'import docx'])) return undefined;
  const said = execFileSync('python3', ['-c', PYTHON, ...paths], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return said
    .trim()
    .split('\n')
    .map((line): Read => JSON.parse(line));
}

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'))
  : [];
const paths = files.map((name) => join(FOLDER, name));
const folder = mkdtempSync(join(tmpdir(), 'word-'));
try {
  if (paths.length === 0) throw new Error(`In ${FOLDER} staat geen Word-bestand. Bouw eerst de site: npm run build`);
  const office = readInOffice(paths, folder);
  const python = readInPython(paths);
  if (office === undefined) tell('LibreOffice staat niet op deze computer: daarin is niets vergeleken.');
  if (python === undefined) tell('python-docx staat niet op deze computer: daarin is niets vergeleken.');
  if (office === undefined || python === undefined) process.exitCode = 1;
  for (const [i, path] of paths.entries()) {
    const paragraphs = paragraphsOf(openDocx(readFileSync(path)))
      .flatMap((paragraph) => piecesOf(paragraph).map(lettersOf))
      .filter((text) => text !== '');
    const inOffice = office && lettersOf(office[i] ?? '');
    const inPython = python && lettersOf(python[i]?.text ?? '');
    const lost = (where: string, text: string | undefined) =>
      text === undefined ? [] : paragraphs.filter((one) => !text.includes(one)).map((one) => `${where} mist: “${one}”`);
    const wrong = [...lost('LibreOffice', inOffice), ...lost('python-docx', inPython)];
    if (python && (python[i]?.heads.length ?? 0) < 2) wrong.push('python-docx vindt geen koppen');
    tell(wrong.length === 0 ? `${files[i]}: gelijk` : `${files[i]}:\n  ${wrong.join('\n  ')}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
