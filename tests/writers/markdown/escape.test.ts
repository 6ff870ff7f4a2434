import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/document/parse.ts';
import { plainText, walk } from '../../../src/document/text.ts';
import { guide } from '../../../src/guide.ts';
import { escapeLineStarts, escapeMarkdown } from '../../../src/writers/markdown/escape.ts';
import { textOf, typesOf } from './read.ts';

const written = (text: string) => escapeLineStarts(escapeMarkdown(text));

/** Pieces that mean something in Markdown, in any order; a text of the tree has no spaces around it and no lines. */
const PIECE = fc.constantFrom(
  ...['*', '**', '_', '`', '~', '~~', '[', ']', '(', ')', '!', '<', '>', '{', '}', '|', '\\', '#', '## ', '- ', '+ '],
  ...['1. ', '12) ', '= ', '===', '---', '***', '&', '&amp;', '&#60;', '<b>', '<!--', '[a](b)', '![a](b)', '[^1]'],
  ...['[x]', ':', ' ', ' ', 'woord', 'a', '1', '.', '"', "'", '…', '😀', 'é'],
);
const TEXT = fc
  .oneof(
    fc.array(PIECE, { maxLength: 15 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  // An address is a link of its own in the tree, never text.
  .filter((text) => text !== '' && !/www\.|:\/\/|@/i.test(text));

describe('text that is escaped', () => {
  it('is shown by any reader of Markdown as it was', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(textOf(written(text))).toBe(`${text}\n`);
        expect(typesOf(written(text)).filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual(
          [],
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('comes back from our own parser, for every text that our pages hold', () => {
    const texts = new Set<string>();
    for (const { root } of guide().corpus.pages.values())
      for (const node of walk(root)) if (node.type === 'text' && node.value.trim() !== '') texts.add(node.value.trim());
    expect(texts.size).toBeGreaterThan(1_000);
    for (const text of texts) {
      const { root, problems } = parse(`---\n---\n\n${written(text)}\n`, 'content/a.mdx', 'content');
      expect(problems).toEqual([]);
      expect(plainText(root)).toBe(text);
    }
  });

  it.each([
    ['1. januari', '1\\. januari'],
    ['12) punten', '12\\) punten'],
    ['- punt', '\\- punt'],
    ['-', '\\-'],
    ['## kop', '#\\# kop'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['#hashtag', '#hashtag'],
    ['1.5 uur', '1.5 uur'],
    ['-5 graden', '-5 graden'],
    ['foto’s & meer', 'foto’s & meer'],
    ['R&D; ja', 'R\\&D; ja'],
    ['snake_case', 'snake\\_case'],
  ])('%j at the start of a line: %j', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });
});
