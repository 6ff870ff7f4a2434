import { builtPages } from '../site/html.ts';

/** Addresses of all built pages, the error page by a name that does not exist. */
export function allPaths(): string[] {
  return builtPages().map((page) => (page.path === '/404.html' ? '/bestaat-niet/' : page.path));
}
