import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import { builtPages, elements, property } from './html.ts';

/** Bytes over the line: text compressed, fonts as they are. */
function transferred(path: string): number {
  const bytes = readFileSync(join('dist', path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 6 }).length;
}

/** The files a page needs to be read: itself, its stylesheets, its scripts, and the fonts these name that it preloads. */
function needs(html: string, tree: Parameters<typeof elements>[0]) {
  const all = [...elements(tree)].flatMap((node) => (node.type === 'element' ? [node] : []));
  const css = all
    .filter((node) => node.tagName === 'link' && property(node, 'rel') === 'stylesheet')
    .map((node) => property(node, 'href'));
  const scripts = all
    .filter((node) => node.tagName === 'script' && property(node, 'src') !== '')
    .map((node) => property(node, 'src'));
  const fonts = all
    .filter((node) => node.tagName === 'link' && property(node, 'as') === 'font')
    .map((node) => property(node, 'href'));
  return { html: gzipSync(html, { level: 6 }).length, css, scripts, fonts };
}

/** Pages that are a tool too: they bring their own script and styles. */
const { traject, meting, rekenhulp, leren } = guide().corpus.publication;
const practised = [...guide().corpus.pages.values()].filter(({ root }) =>
  [...walk(root)].some(({ type }) => type === 'oefengesprek'),
);
const chosen = [...guide().corpus.pages.values()].filter(({ root }) =>
  [...walk(root)].some((node) => node.type === 'tabel' && node.attributes.kies !== undefined),
);
const TOOLS = [
  ...[traject?.pagina, meting?.formulier, meting?.uitkomsten, rekenhulp?.pagina, leren?.formulier],
  ...[...practised, ...chosen].map(({ id }) => id),
].flatMap((id) => (id === undefined ? [] : [`/${id}/`]));

describe('a page is light', () => {
  const articles = builtPages().filter(
    (page) =>
      guide().corpus.pages.has(page.path.slice(1, -1)) && !['/bronnen/', '/begrippen/', ...TOOLS].includes(page.path),
  );
  it.each(articles.map((page) => [page.path, page] as const))(
    '%s: at most 30 kB without fonts, 50 kB with, 6 requests',
    (_, page) => {
      const { html, css, scripts, fonts } = needs(page.html, page.tree);
      const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + transferred(path), 0);
      const bare = html + sum(css) + sum(scripts);
      expect(bare).toBeLessThanOrEqual(30_000);
      expect(bare + sum(fonts)).toBeLessThanOrEqual(50_000);
      expect(1 + css.length + scripts.length + fonts.length).toBeLessThanOrEqual(6);
    },
  );

  it.each(TOOLS)('%s, a tool: at most 60 kB without fonts, 8 requests', (tool) => {
    const page = builtPages().find(({ path }) => path === tool);
    if (page === undefined) throw new Error(`${tool} was not built`);
    const { html, css, scripts, fonts } = needs(page.html, page.tree);
    const bare = [...css, ...scripts].reduce((total, path) => total + transferred(path), html);
    expect(bare).toBeLessThanOrEqual(60_000);
    expect(1 + css.length + scripts.length + fonts.length).toBeLessThanOrEqual(8);
  });
});
