import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../theme/tokens.ts';
import { loadFonts } from './fonts.ts';
import { sealPdf } from './seal-pdf.ts';
import { settleNotes, writeHomes } from './settle-notes.ts';
import { renameFamily } from './typeface/rename.ts';

/** A document for Typst. */
export interface TypstDocument {
  readonly title: string;
  /** Date of the last review, as "2026-11-22": the only date in the file, so that the same text gives the same bytes. */
  readonly date: string;
  /** Who publishes it; left out where nobody is named. */
  readonly author?: string | undefined;
  /** What it is about, in a sentence. */
  readonly about?: string | undefined;
  /** Under which licence it may be copied. */
  readonly rights?: string | undefined;
  /** Typst markup; it may import the files below and those of the template folder, and read nothing else. */
  readonly source: string;
  /** Files that exist for this document alone: name → content (SVG of figures, Typst with tokens). */
  readonly files: ReadonlyMap<string, string>;
}

/** A PDF and how many pages it has, or what Typst has against the document, one entry a finding. */
export type Outcome =
  | { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number }
  | { readonly findings: readonly string[] };

/** The folder Typst may read: the templates of the writer, and nothing above them. */
const workspace = join(process.cwd(), 'src/writers/typst/template');

/** Typst would fetch a package over the network. A text cannot match this: in a string literal its quotes are escaped. */
const PACKAGE = /\b(?:import|include)\s*"@/;

let compiler: NodeCompiler | undefined;

/** The file in which a document says of itself what is written beside its text. */
const ABOUT = 'about.json';

/**
 * What every document begins with; here, not in a template, so that no document can do without.
 * Title and date come in as data: never as code. They do not come as inputs of the compiler, for those are part of all
 * that it lays out: then nothing that one document has in common with another is found again.
 */
const preamble = `
#let about-it = json("${ABOUT}")
#set document(title: about-it.title, author: about-it.author, description: about-it.about, date: datetime(..about-it.date))
#set text(lang: "nl", region: "NL", font: "${fonts.paperFamily}", fallback: false)
`;

function writeAbout({ title, date, author, about = '' }: TypstDocument): string {
  const [year, month, day] = date.split('-').map(Number);
  return JSON.stringify({ title, author: author ? [author] : [], about, date: { year, month, day } });
}

function messagesOf(diagnostics: readonly unknown[]): string[] {
  return diagnostics.map((found) => {
    const message: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'message') : found;
    return String(message);
  });
}

/** The messages in what the PDF export throws: a list of Rust structures written out as text. */
function thrownMessages(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replaceAll('\\"', '"'),
  );
  return found.length > 0 ? found : [text];
}

/** Our fonts under a name that is theirs alone: of two families of one name Typst takes the machine's. */
const paperFonts = () => loadFonts().map(({ data }) => renameFamily(data, fonts.paperFamily));

/** Typst loads the machine's fonts whatever it is told, so the finished bytes are asked. */
function foreignFonts(pdf: Buffer): string[] {
  const ours = fonts.family.replaceAll(/[^A-Za-z0-9]/g, '');
  const names = [...pdf.toString('latin1').matchAll(/\/BaseFont\s*\/([^\s/<>]+)/g)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !new RegExp(`^[A-Z]{6}\\+${ours}-`).test(name)))];
}

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-2a, Dutch) with the project's fonts alone. The same document gives the same bytes.
 * One compiler serves all documents: making it takes most of a second, a document takes milliseconds. What was laid out
 * is kept in memory until `forget` is called.
 * @returns findings where Typst refuses the document, warns about anything, or used another font
 */
export function compileAndKeep(document: TypstDocument): Outcome {
  if (PACKAGE.test(document.source))
    return { findings: ['a package: only files of the template folder can be imported'] };
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: paperFonts() }] });
  for (const [name, content] of [...document.files, [ABOUT, writeAbout(document)] as const])
    compiler.mapShadow(join(workspace, name), Buffer.from(content));
  try {
    const compiled = layOut(compiler, document);
    const against = compiled.takeError() ?? compiled.takeWarnings();
    if (against) return { findings: messagesOf(against.shortDiagnostics) };
    return compiled.result
      ? write(compiler, compiled.result, document.rights ?? '')
      : { findings: ['no document and no error'] };
  } finally {
    for (const name of [...document.files.keys(), ABOUT, HOMES]) compiler.unmapShadow(join(workspace, name));
  }
}

/**
 * Lets go of what was laid out and not used since. All threads of a process share what Typst keeps.
 * @param age how many calls ago it was last used, at the least: 0 for all that there is
 */
export const forget = (age: number): void => compiler?.evictCache(age);

/** What all documents share is used each time, so it stays when what is older than this is forgotten. */
const LEAST_AGE = 2;

/** The same as `compileAndKeep`, for who makes one document after another: what a book left behind would double the memory. */
export function compile(document: TypstDocument): Outcome {
  try {
    return compileAndKeep(document);
  } finally {
    forget(LEAST_AGE);
  }
}

/** The file in which a document finds where its notes stand, in place of the empty one beside the templates. */
const HOMES = 'homes.typ';
/** Each time notes find another home lines may move; after so many times they stay where they are. */
const ROUNDS = 6;

/** A document laid out until each page says once what stands below it. */
function layOut(by: NodeCompiler, document: TypstDocument) {
  const hasNotes = document.source.includes('#note(');
  const mainFileContent = `${preamble}${document.source}${hasNotes ? '\n#notes-told()' : ''}`;
  const compile = () => by.compile({ mainFileContent });
  let compiled = compile();
  let moved: ReadonlySet<string> = new Set();
  for (let round = 1; hasNotes && round < ROUNDS && compiled.result; round++) {
    const homes = settleNotes(by.query(compiled.result, { selector: '<notes>' }), moved, round > ROUNDS / 2);
    if (homes === undefined) break;
    moved = homes.moved;
    by.mapShadow(join(workspace, HOMES), Buffer.from(writeHomes(homes)));
    compiled = compile();
  }
  return compiled;
}

function write(by: NodeCompiler, result: NodeTypstDocument, rights: string): Outcome {
  try {
    const pdf = by.pdf(result, { pdfStandard: 'ua-1' });
    const foreign = foreignFonts(pdf);
    return foreign.length === 0
      ? { pdf: sealPdf(pdf, { rights }), pages: result.numOfPages }
      : { findings: foreign.map((name) => `font that is not ours: ${name}`) };
  } catch (error) {
    return { findings: thrownMessages(error) };
  }
}
