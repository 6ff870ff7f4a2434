/** A file of the built site, by its address and the digest of its bytes. */
export interface CachedFile {
  readonly path: string;
  readonly digest: string;
}

/** The name of every cache of ours begins with this, so that clearing finds them all and nothing else. */
export const CACHE_PREFIX = 'blijven-werken-';

/**
 * What is left out of the copy for reading offline: large files one downloads by choice, images only other sites show,
 * and Pagefind's many small files, which only add to what the search list answers.
 */
export function isReadOffline(path: string): boolean {
  return !/^\/(og|pagefind)\/|^\/presenteren\/op-maat\/powerpoint\/|\.(pdf|pptx|zip|xml|txt|md)$|-los\.html$|^\/sw\.js$/.test(
    path,
  );
}

/**
 * The service worker of one build. Its version comes from the files, so a new build with the same files is the same
 * worker; when they differ the browser installs the new one beside the old, and it waits until the reader takes it.
 */
export function writeWorker(files: readonly CachedFile[], version: string): string {
  const list = files.map(({ path }) => path);
  return `const CACHE = ${JSON.stringify(CACHE_PREFIX + version)};
const FILES = ${JSON.stringify(list)};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))));
});
self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith(${JSON.stringify(CACHE_PREFIX)}) && name !== CACHE);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});
// Looks, and never opens: opening a copy that the reader took away would make it again.
const find = (request) => caches.match(request, { cacheName: CACHE, ignoreSearch: true });
const answer = async (request) => {
  const found = await find(request);
  if (found) return found;
  try {
    return await fetch(request);
  } catch {
    const lost = request.mode === 'navigate' ? await find('/offline/') : undefined;
    return lost ?? Response.error();
  }
};
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === self.location.origin) event.respondWith(answer(event.request));
});
`;
}
