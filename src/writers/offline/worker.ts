import { BASE, OFFLINE } from '../../addresses.ts';

/** A file of the built site, by its address and the SHA-256 of its bytes in hexadecimal. */
export interface CachedFile {
  readonly path: string;
  readonly digest: string;
}

/** A file that a reader may choose: what it is, also when another title gives it another address. */
export interface ChosenFile extends CachedFile {
  readonly identity: string;
}

/** The header under which a kept file says what it is. */
export const IDENTITY = 'X-Uitgave';

/** The name of every cache of ours begins with this, so that clearing finds them all and nothing else. */
export const CACHE_PREFIX = `kopie:${BASE}:`;

/** Where a copy says when it was made: an address that only the copy answers. */
export const STAMP = `${OFFLINE}kopie.json`;

/** What page and worker say to each other; a page that wants a file of its choice sends its address under `keep`. */
export const SAID = { takeOver: 'neem-over', fill: 'vul', full: 'vol', failed: 'mislukt', keep: 'bewaar' } as const;

const FETCHES_AT_ONCE = 6;

/** What a worker answers on the port of who asked it to keep a file: the name of the error, if it is not there. */
export interface Kept {
  readonly failed?: string;
}

/** What the copy says of itself at `STAMP`. */
export interface Stamp {
  /** When it was made, as ISO 8601. */
  readonly op?: string;
  /** How many files a reader chose in an earlier version that could not come along. */
  readonly mist?: number;
}

const entries = (files: readonly CachedFile[]) => JSON.stringify(files.map(({ path, digest }) => [path, digest]));
const names = (files: readonly ChosenFile[]) => JSON.stringify(files.map(({ path, identity }) => [path, identity]));

/**
 * The service worker of one build. Its version comes from the files, so a new build with the same files is the same
 * worker; when they differ the browser installs the new one beside the old, and it waits until the reader takes it.
 * A copy is whole or is not there: each file must have the bytes that were built, so that the page of a login or of a
 * hotel never takes the place of the site. What a reader chose to have with it goes over to the next version, by what it is.
 * @param files what is in every copy
 * @param choice what a reader may choose to have in it
 */
export function writeWorker(files: readonly CachedFile[], choice: readonly ChosenFile[], version: string): string {
  return `const CACHE = ${JSON.stringify(CACHE_PREFIX + version)};
const STAMP = ${JSON.stringify(STAMP)};
const FILES = new Map(${entries(files)});
const CHOICE = new Map(${entries(choice)});
const IDENTITY = new Map(${names(choice)});
const tell = async (message) => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(message);
};
const digest = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const keep = async (cache, path) => {
  const response = await fetch(path, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digest(bytes)) !== (FILES.get(path) ?? CHOICE.get(path))) throw new Error(path + ' is not what was built');
  // Made anew: a browser refuses to show the answer to a redirect.
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  if (IDENTITY.has(path)) headers.set('${IDENTITY}', IDENTITY.get(path));
  await cache.put(path, new Response(bytes, { headers }));
};
const others = async () =>
  (await caches.keys()).filter((name) => name.startsWith(${JSON.stringify(CACHE_PREFIX)}) && name !== CACHE);
// What the reader chose in an earlier version: where it stands in this one, and how much of it is no more. What was kept
// before files said what they are is known by its address.
const chosen = async () => {
  const kept = new Set();
  for (const name of await others()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (FILES.has(path)) continue;
      const identity = (await cache.match(request)).headers.get('${IDENTITY}') ?? IDENTITY.get(path);
      if (identity) kept.add(identity);
    }
  }
  const paths = [...IDENTITY].flatMap(([path, identity]) => (kept.has(identity) ? [path] : []));
  return { paths, gone: kept.size - paths.length };
};
const fill = async () => {
  const queue = [...FILES.keys(), ...(await chosen()).paths];
  const all = queue.length;
  const cache = await caches.open(CACHE);
  const take = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await keep(cache, path);
      await tell({ voortgang: 1 - queue.length / all });
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
const keepChoice = async (path, port) => {
  try {
    if (!(await find(STAMP))) throw new Error('There is no copy');
    const cache = await caches.open(CACHE);
    if (!(await cache.match(path))) await keep(cache, path);
    port.postMessage({});
  } catch (error) {
    port.postMessage({ failed: error.name });
  }
};
// What was chosen while this version waited is fetched now; of what does not come along the reader is told how much it is.
const takeOver = async () => {
  const cache = await caches.open(CACHE);
  const { paths, gone } = await chosen();
  let missing = gone;
  for (const path of paths) if (!(await cache.match(path))) await keep(cache, path).catch(() => missing++);
  const stamp = await cache.match(STAMP);
  if (stamp && missing > 0) await cache.put(STAMP, new Response(JSON.stringify({ ...(await stamp.json()), mist: missing })));
  for (const name of await others()) await caches.delete(name);
  await self.clients.claim();
};
self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === '${SAID.takeOver}') self.skipWaiting();
  // The reader took the copy away and wants it back, while this worker had not left yet.
  if (event.data === '${SAID.fill}') event.waitUntil(fill().then(() => tell('${SAID.full}'), () => tell('${SAID.failed}')));
  if (event.data?.${SAID.keep}) event.waitUntil(keepChoice(event.data.${SAID.keep}, event.ports[0]));
});
// Looks, and never opens: opening a copy that the reader took away would make it again.
const find = (path) => caches.match(path, { cacheName: CACHE });
const answer = async (request) => {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\\/{2,}/g, '/').replace(/\\/index\\.html$/, '/');
  const found = FILES.has(path) || CHOICE.has(path) ? await find(path) : undefined;
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
