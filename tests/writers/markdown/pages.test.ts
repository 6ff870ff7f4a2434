import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/corpus/corpus.ts';
import { readableText } from '../../../src/corpus/words.ts';
import type { Block } from '../../../src/document/tree.ts';
import { guide } from '../../../src/guide.ts';
import { escapeMarkdown } from '../../../src/writers/markdown/escape.ts';
import { writeLlms } from '../../../src/writers/markdown/llms.ts';
import { writeMarkdown } from '../../../src/writers/markdown/markdown.ts';
import { textOf, typesOf } from './read.ts';

const SITE = new URL('https://www.example.nl');
const { corpus } = guide();
const pages = [...corpus.pages.values()].map((page) => [page.id, page] as const);

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a page that its readers see: all but what is for the presenter. */
function wordsOf(page: Page): string[] {
  const shown = (blocks: readonly Block[]) => blocks.filter((block) => block.type !== 'notitie');
  return shown(page.root.children).flatMap((block) => wordsIn(readableText(corpus, block)));
}

/** The first word of `part` that does not follow, in order, in `whole`. */
function missing(part: readonly string[], whole: readonly string[]): string | undefined {
  let at = 0;
  return part.find((word, i) => {
    at = whole.indexOf(word, at) + 1;
    return at === 0 ? `${part.slice(Math.max(0, i - 5), i + 1).join(' ')}` : false;
  });
}

describe('the Markdown copy of every page holds its words, in order', () => {
  it.each(pages)('%s', (_, page) => {
    const copy = writeMarkdown(corpus, page, SITE);
    expect(missing(wordsOf(page), wordsIn(textOf(copy)))).toBeUndefined();
  });
});

describe('the Markdown copy of every page is Markdown without code or loose ends, and HTML for a language alone', () => {
  it.each(pages)('%s', (_, page) => {
    const copy = writeMarkdown(corpus, page, SITE);
    const types = typesOf(copy.replace(/<span lang="en">([^<]+)<\/span>/g, '$1'));
    for (const type of [
      'html',
      'code',
      'inlineCode',
      'image',
      'linkReference',
      'definition',
      'delete',
      'thematicBreak',
    ])
      expect(types).not.toContain(type);
    expect(copy).not.toMatch(/undefined|\[object|NaN/);
    expect(copy).toMatch(/^# .+\n\n.+\n/);
    expect(copy.endsWith(`${SITE.origin}/${page.id}/\n`)).toBe(true);
    expect(copy).not.toMatch(/\n{3}|[ \t]\n/);
  });

  it.each(pages)('%s: each note has its text, and each text its note', (_, page) => {
    const copy = writeMarkdown(corpus, page, SITE);
    const texts = [...copy.matchAll(/^\[\^(\d+)\]: /gm)].map((match) => Number(match[1]));
    const marks = new Set([...copy.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map((match) => Number(match[1])));
    expect(texts).toEqual(texts.map((_number, i) => i + 1));
    expect([...marks].sort((a, b) => a - b)).toEqual(texts);
  });
});

describe('a title in English', () => {
  const titles = [...corpus.sources.values()].flatMap(({ titel, taal }) => (taal === 'en' ? [titel] : []));
  const copies = pages.map(([id, page]) => [id, writeMarkdown(corpus, page, SITE)] as const);

  it('says so in every Markdown copy', () => {
    const plain = copies.map(([id, copy]) => [id, copy.replace(/<span lang="en">[^<]+<\/span>/g, '')] as const);
    expect(copies.filter(([, copy]) => copy.includes('<span lang="en">')).length).toBeGreaterThan(5);
    const left = titles
      .map(escapeMarkdown)
      .flatMap((title) => plain.filter(([, copy]) => copy.includes(title)).map(([id]) => `${id}: ${title}`));
    expect(left).toEqual([]);
  });
});

describe('llms.txt', () => {
  const list = writeLlms(corpus, SITE);

  it('names every page once, by its Markdown copy, in reading order', () => {
    const addresses = [...list.matchAll(/^- \[.+\]\((\S+)\): .+$/gm)].map((match) => match[1]);
    expect(addresses).toEqual([...corpus.pages.keys()].map((id) => `${SITE.origin}/${id}.md`));
  });

  it('begins with the name of the site and what it is', () => {
    expect(list).toMatch(/^# .+\n\n> .+\n\n## .+\n/);
  });
});
