import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, elements, property } from './html.ts';

const ids = new Map(
  builtPages().map((page) => [
    page.path,
    new Set([...elements(page.tree)].map((node) => property(node, 'id')).filter((id) => id !== '')),
  ]),
);

/** What is wrong with a link from a page, or undefined. */
function wrong(from: string, href: string): string | undefined {
  if (/^(mailto:[^\s@]+@[^\s]+|tel:\+?\d+)$/.test(href)) return undefined;
  const url = new URL(href, `https://site.test${from}`);
  if (url.host !== 'site.test') return url.protocol === 'https:' ? undefined : `${href} is not https`;
  const path = decodeURIComponent(url.pathname);
  const file = path.endsWith('/') ? join('dist', path, 'index.html') : join('dist', path);
  if (!existsSync(file) || !statSync(file).isFile()) return `${href} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // A deck makes its own addresses below #/, and a question stands behind #q=.
  if (anchor !== '' && !/^(\/|q=)/.test(anchor) && ids.get(path)?.has(anchor) === false)
    return `${href} has no such anchor`;
  return undefined;
}

describe('every link leads somewhere', () => {
  it.each(builtPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
    const found = [...elements(page.tree)].flatMap((node) =>
      [property(node, 'href'), property(node, 'src'), property(node, 'action')].filter(
        (href) => href !== '' && href !== '#',
      ),
    );
    expect(found.map((href) => wrong(path, href)).filter((message) => message !== undefined)).toEqual([]);
  });
});
