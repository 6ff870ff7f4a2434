import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const VOCABULARY = 'src/document/vocabulary.ts';
const TREE = 'src/document/tree.ts';
const COMPONENTS = 'src/components/tree/components.ts';

/** Every file with a table of handlers for all types of nodes: one for each writer, and who comes next is here too. */
const TABLES = ['src/writers', 'src/slides']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  )
  .filter((file) => file.endsWith('.ts') && /satisfies Handlers(<|Of<Block)/.test(readFileSync(file, 'utf8')));

/** A new element in the table of the vocabulary. */
const withElement = (source: string) =>
  source.replace(
    '  Kern: {',
    "  Nieuw: { place: 'block', inside: 'nothing', home: 'both', attributes: nothing },\n  Kern: {",
  );

/** Its node in the tree. */
const withNode = (source: string) =>
  source.replace(
    /^export type Block =\n/m,
    "export interface Nieuw extends Element<'nieuw', 'Nieuw'> {}\nexport type Block =\n  | Nieuw\n",
  );

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
const types = resolve('node_modules/astro/client.d.ts');

/** Files as the compiler reads them, kept for all programs of this test. */
const sources = new Map<string, ts.SourceFile>();

/** What the compiler says of files, with some files changed: "file: message". */
function complaints(files: readonly string[], changes: Readonly<Record<string, (source: string) => string>>): string[] {
  const changed = new Map(Object.entries(changes).map(([file, change]) => [resolve(file), change]));
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) => {
    const change = changed.get(resolve(name));
    if (change) {
      const source = readFileSync(name, 'utf8');
      if (change(source) === source) throw new Error(`${name} does not look as this test expects.`);
      return ts.createSourceFile(name, change(source), version, true);
    }
    const source = sources.get(name) ?? read(name, version, ...rest);
    if (source) sources.set(name, source);
    return source;
  };
  const program = ts.createProgram([...files.map((file) => resolve(file)), types], options, host);
  return (
    files
      .flatMap((file) =>
        program
          .getSemanticDiagnostics(program.getSourceFile(resolve(file)))
          .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
      )
      // Components of Astro have a compiler of their own, which `astro check` runs.
      .filter((complaint) => !/Cannot find module '.*\.astro'/.test(complaint))
  );
}

describe('a new element of the vocabulary', () => {
  it('is asked of every writer of texts', () => {
    const writers = TABLES.map((file) => file.split('/').at(-2));
    expect(new Set(writers)).toEqual(new Set(['deck', 'docx', 'markdown', 'slides', 'typst']));
  });

  it('is not there yet, and everything compiles', () => {
    expect(complaints([...TABLES, COMPONENTS], {})).toEqual([]);
  });

  it('does not compile without a component of the site', () => {
    const said = complaints([COMPONENTS], { [VOCABULARY]: withElement, [TREE]: withNode });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^src\/components\/tree\/components\.ts: .*'nieuw' is missing/s);
  });

  it('does not compile without a handler in any of the writers', () => {
    const said = complaints(TABLES, { [VOCABULARY]: withElement, [TREE]: withNode });
    for (const file of TABLES)
      expect(said.filter((one) => one.startsWith(`${file}: `)).join('\n')).toMatch(/'nieuw' is missing/);
  });
});

describe('a writer', () => {
  it.each(TABLES)(
    '%s does not compile when one of its handlers is gone',
    (file) => {
      const gone = (source: string) => source.replace(/^ {2}kern(:|\b)/m, '  anders$1');
      const said = complaints([file], { [file]: gone });
      expect(said.join('\n')).toMatch(/kern|anders/);
    },
    120_000,
  );
});
