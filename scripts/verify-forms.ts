/**
 * Types six hundred letters into each text field of every form to fill in, as far as the field takes them, and looks
 * whether two readers show them all inside the field: poppler (pdftotext) and pdfium (pypdfium2). Not part of
 * `npm test`, since neither is on every machine. `node scripts/verify-forms.ts [folder]`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFTextField } from '../src/writers/pdf/library.ts';

const FOLDER = process.argv[2] ?? 'dist/afdrukken';
const TYPED = 'Dit is een zin zoals iemand hem typt, over het werk van Şükrü en Łukasz in week 12. '
  .repeat(8)
  .slice(0, 600);
/** How far a letter may reach over the edge of its field, in pt: its side bearing. */
const SLACK = 2;

/** Reads a list of filled forms with their fields, and says for each reader which fields do not show all. */
const PYTHON = `
import html, io, json, re, subprocess, sys
import pypdfium2, pypdfium2.raw as raw
bare = lambda text: re.sub(r'[\\s\\ufffe\\x02]', '', text)
word = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
slack = float(sys.argv[1])
for path in sys.argv[2:]:
    fields = json.load(open(path + '.json'))
    pages = subprocess.run(['pdftotext', '-bbox', path, '-'], capture_output=True, text=True, check=True).stdout.split('<page ')[1:]
    form = pypdfium2.PdfDocument(path)
    form.init_forms()
    for page in form: raw.FPDFPage_Flatten(page, 0)
    flat = io.BytesIO()
    form.save(flat)
    flat = pypdfium2.PdfDocument(flat.getvalue())
    for field in fields:
        left, right = field['x'] - slack, field['x'] + field['width'] + slack
        low, high = field['y'] - slack, field['y'] + field['height'] + slack
        words = [(*map(float, found[:4]), html.unescape(found[4])) for found in word.findall(pages[field['page']])]
        seen = ''.join(t for x0, y0, x1, y1, t in words if x0 >= left and x1 <= right and low <= field['paper'] - (y0 + y1) / 2 <= high)
        drawn = flat[field['page']].get_textpage().get_text_bounded(left, low, right, high)
        for reader, text in (('poppler', seen), ('pdfium', drawn)):
            if bare(field['value']) not in bare(text): print(f"{reader}: {field['name']} hides {len(bare(field['value'])) - len(bare(text))} letters or more")
`;

const works = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
const tell = (line: string) => process.stdout.write(`${line}\n`);

/** A form with all it takes typed into it, which its reader must draw, and where each field stands. */
async function fill(path: string, to: string): Promise<number> {
  const doc = await PDFDocument.load(readFileSync(path));
  const pages = doc.getPages();
  const typed = doc
    .getForm()
    .getFields()
    .flatMap((field) => {
      if (!(field instanceof PDFTextField)) return [];
      const value = TYPED.slice(0, field.getMaxLength() ?? TYPED.length);
      field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(value));
      return field.acroField.getWidgets().map((widget) => {
        widget.dict.delete(PDFName.of('AP'));
        const holds = (page: (typeof pages)[number]) =>
          page.node
            .Annots()
            ?.asArray()
            .some((one) => doc.context.lookup(one) === widget.dict) ?? false;
        const page = pages.findIndex(holds);
        return {
          name: `${basename(path)} ${field.getName()}`,
          value,
          page,
          paper: pages[page]?.getHeight(),
          ...widget.getRectangle(),
        };
      });
    });
  doc.catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('NeedAppearances'), doc.context.obj(true));
  writeFileSync(to, await doc.save({ updateFieldAppearances: false }));
  writeFileSync(`${to}.json`, JSON.stringify(typed));
  return typed.length;
}

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('-invulbaar.pdf'))
  : [];
if (files.length === 0) throw new Error(`There is no form to fill in under ${FOLDER}: run "npm run build" first.`);
if (!works('pdftotext', ['-v']) || spawnSync('python3', ['-c', 'import pypdfium2']).status !== 0)
  throw new Error('pdftotext (poppler) and pypdfium2 (pip) are needed to read what is typed.');

const folder = mkdtempSync(join(tmpdir(), 'formulieren-'));
const filled = files.map((name) => join(folder, name.replaceAll('/', '-')));
let fields = 0;
for (const [i, name] of files.entries()) fields += await fill(join(FOLDER, name), filled[i] ?? '');
const hidden = execFileSync('python3', ['-c', PYTHON, String(SLACK), ...filled], { encoding: 'utf8' }).trim();
rmSync(folder, { recursive: true });
if (hidden !== '') tell(hidden);
tell(
  `${fields} fields of ${files.length} forms, read by poppler and pdfium: ${hidden === '' ? 'all shown' : 'not all shown'}.`,
);
process.exitCode = hidden === '' ? 0 : 1;
