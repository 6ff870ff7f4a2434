import { BASE, OFFLINE } from '../../addresses.ts';

/** A file of the built site, by its address and the SHA-256 of its bytes in hexadecimal. */
export interface CachedFile {
  readonly path: string;
  readonly digest: string;
}

/** The name of every cache of ours begins with this, so that clearing finds them all and nothing else. */
export const CACHE_PREFIX = `kopie:${BASE}:`;

/** Where a copy says when it was made: an address that only the copy answers. */
export const STAMP = `${OFFLINE}kopie.json`;

/** What page and worker say to each other. */
export const SAID = { takeOver: 'neem-over', fill: 'vul', full: 'vol', failed: 'mislukt' } as const;

const FETCHES_AT_ONCE = 6;

/**
 * The service worker of one build. Its version comes from the files, so a new build with the same files is the same
 * worker; when they differ the browser installs the new one beside the old, and it waits until the reader takes it.
 * A copy is whole or is not there: each file must have the bytes that were built, so that the page of a login or of a
 * hotel never takes the place of the site.
 */
export function writeWorker(files: readonly CachedFile[], version: string): string {
  const list = files.map(({ path, digest }) => [path, digest]);
  return `const CACHE = ${JSON.stringify(CACHE_PREFIX + version)};
const STAMP = ${JSON.stringify(STAMP)};
const FILES = new Map(${JSON.stringify(list)});
const tell = async (message) => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(message);
};
const digest = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const keep = async (cache, path) => {
  const response = await fetch(path, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digest(bytes)) !== FILES.get(path)) throw new Error(path + ' is not what was built');
  // Made anew: a browser refuses to show the answer to a redirect.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  await cache.put(path, new Response(bytes, { headers }));
};
const fill = async () => {
  const cache = await caches.open(CACHE);
  const queue = [...FILES.keys()];
  const take = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await keep(cache, path);
      await tell({ voortgang: 1 - queue.length / FILES.size });
    }
  };
  try {
    await Promise.all(Array.from({ length: ${FETCHES_AT_ONCE} }, take));
    await cache.put(STAMP, new Response(JSON.stringify({ op: new Date().toISOString() })));
  } catch (error) {
    queue.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
};
self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith(${JSON.stringify(CACHE_PREFIX)}) && name !== CACHE);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  if (event.data === '${SAID.takeOver}') self.skipWaiting();
  // The reader took the copy away and wants it back, while this worker had not left yet.
  if (event.data === '${SAID.fill}') event.waitUntil(fill().then(() => tell('${SAID.full}'), () => tell('${SAID.failed}')));
});
// Looks, and never opens: opening a copy that the reader took away would make it again.
const find = (path) => caches.match(path, { cacheName: CACHE });
const answer = async (request) => {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\\/{2,}/g, '/').replace(/\\/index\\.html$/, '/');
  const found = FILES.has(path) ? await find(path) : undefined;
  if (found) return found;
  if (request.mode === 'navigate' && FILES.has(path + '/')) return Response.redirect(path + '/' + search);
  try {
    return await fetch(request);
  } catch {
    const lost = request.mode === 'navigate' ? await find('${OFFLINE}') : undefined;
    return lost ?? Response.error();
  }
};
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === self.location.origin) event.respondWith(answer(event.request));
});
`;
}
