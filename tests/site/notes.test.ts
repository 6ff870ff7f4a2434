import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { builtPages, elements, property, textOf } from './html.ts';

/** What holds a line of text. */
const LINES = new Set(['p', 'li', 'td', 'th', 'dd', 'h2', 'h3', 'h4']);
const isLine = (node: HastNode) => node.type === 'element' && LINES.has(node.tagName);
const isMark = (node: HastNode) => property(node, 'className').split(' ').includes('noot');

/** The marks in a line itself, not in a line within it. */
function marksOf(line: HastNode): string[] {
  return [...elements(line, (node) => node !== line && isLine(node))].filter(isMark).map((mark) => textOf(mark));
}

const lines = builtPages().flatMap(({ path, tree }) =>
  [...elements(tree)].filter(isLine).flatMap((line) => {
    const marks = marksOf(line);
    return marks.length > 0 ? [{ path, marks, text: textOf(line).trim() }] : [];
  }),
);

describe('the marks of notes on the site', () => {
  it('stand on many pages', () => {
    expect(new Set(lines.map(({ path }) => path)).size).toBeGreaterThan(25);
  });

  it('are two a paragraph at most', () => {
    expect(lines.filter(({ marks }) => marks.length > 2)).toEqual([]);
  });

  it('are one a sentence at most', () => {
    const between = lines.map(({ path, marks, text }) => ({
      path,
      parts: text.split(/\[\d+\]/).slice(1, marks.length),
    }));
    expect(between.filter(({ parts }) => parts.some((part) => !/[.!?…]['’”)]*(\s|$)/.test(part)))).toEqual([]);
  });

  it('stand in brackets, so that one that is copied after a number stays apart from it', () => {
    expect(lines.flatMap(({ marks }) => marks.filter((mark) => !/^\[\d+\]$/.test(mark)))).toEqual([]);
  });
});
