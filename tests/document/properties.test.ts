import fc from 'fast-check';
import { type MdastNode, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { FEATURES, type Parsed, parse } from '../../src/document/parse.ts';
import { childrenOf, walk } from '../../src/document/text.ts';
import { isElementName } from '../../src/document/vocabulary.ts';
import { checkAll } from '../../src/rules/registry.ts';
import { soundFiles } from '../rules/broken.ts';

const HEAD = '---\ntitel: Een pagina\n---\n\n';

/** Pieces that MDX gives a meaning, and pieces that come near. */
const PIECE = fc.constantFrom(
  '<Tip>', '</Tip>', '<Tip titel="x">', '<Kern>', '</Kern>', '<Begrip id="x">', '</Begrip>', '<Feit id="x" />',
  '<Tipp/>', '<b>', '</b>', '<br/>', '<>', '</>', '<', '>', '{', '}', '{x}', '{/* x */}', '<!-- x -->', '<!--',
  '<Tip {...x}>', '<Tip a={b}>', '<Tip titel="', '/>', '\n', '\n\n', '\n\n', '  ', '\t', '- ', '1. ', '> ', '## ',
  '# ', '##### ', '*', '**', '_', '`', '```\n', '~~', '---\n', '***\n', '===\n', '| a | b |\n|---|---|\n| c |\n',
  '[a](b)', '[', '](', ')', '![a](b)', '[a][b]', '[b]: c\n', '[^1]', '[^1]: x\n', '- [ ] ', 'import x from "y"\n',
  'export const x = 1\n', '\\', '&amp;', '&#x', '"', "'", '...', '--', 'woord', 'twee woorden', '😀', 'é', '\r\n',
  '\r', '\uFEFF', '\0', '\u2028',
); // biome-ignore format: a table
const SOUP = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
const ANY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  SOUP,
  SOUP.map((text) => HEAD + text),
);

const REAL = [...readFiles('.')].filter(([file]) => file.endsWith('.mdx'));
/** A real text with one slip: a piece put in, taken away or put in the place of another. */
const SLIP = fc
  .record({
    text: fc.constantFrom(...REAL.map(([, text]) => text)),
    at: fc.nat(),
    gone: fc.integer({ min: 0, max: 12 }),
    piece: fc.oneof(PIECE, fc.constant('')),
  })
  .map(({ text, at, gone, piece }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + text.slice(from + gone);
  });

const read = (source: string): Parsed => parse(source, 'content/a.mdx', 'content');
/** A text as the parser gets it: without a mark at its start, and with a line end at its end. */
const plain = (source: string) => `${source}\n`.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
const linesOf = (source: string) => plain(source).split('\n');

/** Whether content may hold this node of the parser as it is; text of our own is judged by other tests. */
function isForbidden(node: MdastNode): boolean {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return (
        !isElementName(node.name ?? '') ||
        node.attributes.some(
          (attribute) =>
            attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'),
        )
      );
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'code':
    case 'inlineCode':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'delete':
    case 'thematicBreak':
    case 'html':
      return true;
    default:
      return false;
  }
}

function* all(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

/** The places of all that the parser itself sees and content may not hold; undefined where it cannot read the text. */
function forbiddenPlaces(source: string): string[] | undefined {
  try {
    const tree = mdxToMdast(plain(source), { features: FEATURES });
    return [...all(tree)]
      .filter(isForbidden)
      .map(({ position }) => `${position?.start.line}:${position?.start.column}`);
  } catch {
    return undefined;
  }
}

describe('any text', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(ANY, SLIP), (source) => void read(source)),
      { numRuns: 2_000 },
    );
  });

  it('has its problems and its nodes at places inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(ANY, SLIP), (source) => {
        const lines = linesOf(source);
        const { root, problems } = read(source);
        const places = [...problems, ...[...walk(root)].flatMap(({ position }) => [position.start, position.end])];
        const outside = places.filter(
          ({ line, column }) => line < 1 || column < 1 || column > (lines[line - 1]?.length ?? -1) + 1,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has nodes that stand inside their parents, in order', () => {
    fc.assert(
      fc.property(fc.oneof(ANY, SLIP), (source) => {
        for (const node of walk(read(source).root)) {
          let from = node.type === 'root' ? 0 : node.position.start.offset;
          for (const { type, position } of childrenOf(node)) {
            if (position.start.offset < from || position.end.offset < position.start.offset)
              expect.fail(`${type} at ${position.start.line}:${position.start.column} stands outside ${node.type}`);
            from = position.end.offset;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('has a problem at the place of everything that content may not hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          SOUP.map((text) => HEAD + text),
          SLIP,
        ),
        (source) => {
          const { problems } = read(source);
          const places = forbiddenPlaces(source);
          if (places === undefined) expect(problems).not.toEqual([]);
          else if (!problems.some((problem) => problem.rule === 'kop' || problem.rule === 'omvang'))
            for (const place of places)
              expect(problems.map(({ line, column }) => `${line}:${column}`)).toContain(place);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('has a message and a hint with every problem, and no word of the parser in it', () => {
    fc.assert(
      fc.property(SOUP, (source) => {
        for (const { message, hint } of read(HEAD + source).problems) {
          expect(message).toMatch(/\S.*\.$/su);
          expect(hint).toMatch(/\S.*[.?]$/su);
          expect(message + hint).not.toMatch(/\b(expected|unexpected|undefined|parse|oxc)\b/i);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Checks a corpus with a slip in one of its files: no exception, and every problem on a line of its file. */
function checkSlips(files: ReadonlyMap<string, string>, numRuns: number): void {
  const names = fc.constantFrom(...files.keys());
  fc.assert(
    fc.property(names, fc.nat(), fc.integer({ min: 0, max: 30 }), PIECE, (file, at, gone, piece) => {
      const text = files.get(file) ?? '';
      const from = at % (text.length + 1);
      const broken = new Map([...files, [file, text.slice(0, from) + piece + text.slice(from + gone)]]);
      const outside = checkAll(buildCorpus(broken)).filter(
        (problem) => problem.line > linesOf(broken.get(problem.file) ?? '').length,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns },
  );
}

describe('a corpus with a slip in any of its files', () => {
  it('is checked without an exception, a small one', () => {
    checkSlips(soundFiles(), 400);
  });

  it('is checked without an exception, the real one', () => {
    checkSlips(readFiles('.'), 5);
  });
});
