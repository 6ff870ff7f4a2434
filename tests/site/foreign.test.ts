import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { builtPages, property } from './html.ts';

const titles = [...guide().corpus.sources.values()].flatMap(({ titel, taal }) => (taal === 'en' ? [titel] : []));

/** The English titles below a node, each with the language it is said in. */
function* said(node: HastNode, lang: string): Generator<{ title: string; lang: string }> {
  if (node.type === 'text')
    for (const title of titles) if (node.value.replaceAll('\u00ad', '').includes(title)) yield { title, lang };
  const own = property(node, 'lang') || lang;
  if ('children' in node) for (const child of node.children) yield* said(child as HastNode, own);
}

const found = builtPages().flatMap(({ path, tree }) => [...said(tree, '')].map((title) => ({ path, ...title })));

describe('a title in English', () => {
  it('stands on the site, many a time', () => {
    expect(new Set(found.map(({ title }) => title)).size).toBeGreaterThan(12);
  });

  it('says so wherever it stands', () => {
    expect(found.filter(({ lang }) => lang !== 'en')).toEqual([]);
  });
});
