/**
 * Opens every built Word file, and each that a browser makes of it, in LibreOffice and in python-docx and compares what they
 * read with the file's own paragraphs; openxml-audit holds it to the schemas of Office. Not part of `npm test`, since these
 * are not on every machine. `node scripts/verify-docx.ts [folder]`
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { sendersIn } from '../src/corpus/letters.ts';
import { guide } from '../src/guide.ts';
import { openDocx, paragraphsOf, piecesOf, styleOf } from '../tests/writers/docx/read-docx.ts';
import { lettersOf, readPdf } from '../tests/writers/typst/read-pdf.ts';
import { fillPlaces, makeReports } from './filled-word.ts';
import { convert, findOffice } from './libre-office.ts';
import { auditAll, missingInPython } from './office-schemas.ts';

const FOLDER = process.argv[2] ?? 'dist/afdrukken';
/** Headings, tables and text as python-docx reads them, a line of JSON a file. */
const PYTHON = `
import json, sys, docx
for path in sys.argv[1:]:
    read = docx.Document(path)
    heads = [p.text for p in read.paragraphs if p.style.name.startswith('Heading')]
    words = [t.text or '' for t in read.element.body.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t')]
    print(json.dumps({'title': read.core_properties.title, 'heads': heads, 'tables': len(read.tables), 'text': ''.join(words)}))
`;

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** What LibreOffice makes of files, as another kind. @returns the bytes of each; undefined where it made none */
function converted(office: string, paths: readonly string[], kind: 'txt' | 'pdf', folder: string) {
  convert(office, paths, kind, folder);
  return paths.map((path) => {
    const file = join(folder, basename(path).replace(/docx$/, kind));
    return existsSync(file) ? readFileSync(file) : undefined;
  });
}

interface Read {
  readonly title: string;
  readonly heads: readonly string[];
  readonly tables: number;
  readonly text: string;
}

/** What python-docx reads in each file. */
function readInPython(paths: readonly string[]): readonly Read[] {
  const said = execFileSync('python3', ['-c', PYTHON, ...paths], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return said
    .trim()
    .split('\n')
    .map((line): Read => JSON.parse(line));
}

/** The letters and notes of one role that do not fit on one page in LibreOffice. */
async function findLong(office: string, folder: string): Promise<readonly string[]> {
  const [role = ''] = sendersIn(guide().corpus);
  const letters = files.filter((name) => name.startsWith(join('brieven', role)));
  const made = converted(
    office,
    letters.map((name) => join(FOLDER, name)),
    'pdf',
    folder,
  );
  const long = await Promise.all(
    made.map(async (pdf, i) => (pdf && (await readPdf(pdf)).sizes.length === 1 ? [] : [letters[i] ?? ''])),
  );
  return long.flat();
}

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'))
  : [];
const folder = mkdtempSync(join(tmpdir(), 'word-'));

/** Puts a file beside all others: each role has a letter of the same name. */
function copyTo(to: string, name: string): string {
  const path = join(to, name.split(sep).join('+'));
  copyFileSync(join(FOLDER, name), path);
  return path;
}

try {
  if (files.length === 0) throw new Error(`In ${FOLDER} staat geen Word-bestand. Bouw eerst de site: npm run build`);
  const missing = missingInPython(['docx', 'openxml_audit']);
  if (missing !== undefined)
    throw new Error(`Niet alles wat deze controle nodig heeft, staat op deze computer. ${missing}`);
  const program = findOffice();
  if (program === undefined) throw new Error('LibreOffice staat niet op deze computer, dus er is niets vergeleken.');
  const built = files.map((name) => copyTo(folder, name));
  const paths = [...built, ...fillPlaces(built, folder), ...makeReports(join(FOLDER, '..'), folder)];
  const office = converted(program, paths, 'txt', folder).map((text) => text?.toString() ?? '');
  const python = readInPython(paths);
  const audited = await auditAll(paths);
  for (const [i, path] of paths.entries()) {
    const own = paragraphsOf(openDocx(readFileSync(path)));
    const heads = own.filter((paragraph) => styleOf(paragraph).startsWith('Heading')).length;
    const paragraphs = own.flatMap((paragraph) => piecesOf(paragraph).map(lettersOf)).filter((text) => text !== '');
    const lost = (where: string, text = '') =>
      paragraphs.filter((one) => !lettersOf(text).includes(one)).map((one) => `${where} mist: “${one}”`);
    const wrong = [...lost('LibreOffice', office[i]), ...lost('python-docx', python[i]?.text), ...(audited[i] ?? [])];
    if (python[i]?.heads.length !== heads) wrong.push(`python-docx vindt niet alle ${heads} koppen`);
    tell(wrong.length === 0 ? `${basename(path)}: gelijk` : `${basename(path)}:\n  ${wrong.join('\n  ')}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
  for (const name of await findLong(program, folder)) {
    tell(`${name}: past niet op één bladzijde`);
    process.exitCode = 1;
  }
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
