import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { parse } from '../../src/document/parse.ts';
import { outline } from './outline.ts';

const HEAD = '---\ntitel: Een pagina\n---\n\n';
const read = (source: string) => parse(source, 'content/a.mdx', 'content');
const tree = (source: string) =>
  `${read(source)
    .root.children.map((node) => outline(node))
    .join('\n')}\n`;

const cases = z
  .array(z.strictObject({ name: z.string(), text: z.string(), tree: z.string() }))
  .parse(parseYaml(readFileSync('tests/document/trees.yaml', 'utf8')));

describe('a text becomes a tree', () => {
  it.each(cases.map(({ name, ...rest }) => [name, rest] as const))('%s', (_, { text, tree: expected }) => {
    expect(read(HEAD + text).problems).toEqual([]);
    expect(tree(HEAD + text)).toBe(expected);
  });
});

describe('line ends and marks of the file', () => {
  const text = `${HEAD}Praat *eerst*.\n\n<Tip>\n\nVraag\ndaarna.\n\n</Tip>\n`;

  it.each([
    ['Windows', text.replaceAll('\n', '\r\n')],
    ['old Mac', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
    ['no line end at the end', text.trimEnd()],
  ])('%s: the same tree', (_, source) => {
    expect(read(source).problems).toEqual([]);
    expect(tree(source)).toBe(tree(text));
    expect(read(source).frontmatter).toEqual({ text: 'titel: Een pagina', firstLine: 2 });
  });
});

describe('the head of a file', () => {
  it('is given as it is written, with its first line', () => {
    expect(read('---\ntitel: a\n\n# b\nc: d\n---\nx').frontmatter).toEqual({
      text: 'titel: a\n\n# b\nc: d',
      firstLine: 2,
    });
  });

  it('may be empty', () => {
    expect(read('---\n---\nx').frontmatter).toEqual({ text: '', firstLine: 2 });
  });

  it('is told once when it is not there, and the text is read all the same', () => {
    const { frontmatter, problems, root } = read('Praat eerst.');
    expect(frontmatter).toBeUndefined();
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([['kop', 1, 1]]);
    expect(root.children).toHaveLength(1);
  });
});

describe('a broken text', () => {
  it('keeps what could be read', () => {
    const { root, problems } = read(`${HEAD}Praat.\n\n<Tip>\n\n## Vraag\n\nLuister <5 keer.\n`);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [7, 1],
      [11, 9],
    ]);
    expect(root.children.map((node) => node.type)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('stops after 25 places, and says these', () => {
    expect(read(`${HEAD}${'a { b\n\n'.repeat(40)}`).problems).toHaveLength(25);
  });

  it('is read by the elements of its own folder', () => {
    const slide = `${HEAD}<Dia titel="Praat" minuten="2">\n\nPraat.\n\n</Dia>\n`;
    expect(parse(slide, 'slides/a.mdx', 'slides').problems).toEqual([]);
    expect(read(slide).problems.map(({ message }) => message)).toEqual(['<Dia> hoort alleen in slides/.']);
  });
});
