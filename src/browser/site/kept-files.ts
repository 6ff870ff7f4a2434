import { IDENTITY, type Kept, SAID } from '../../writers/offline/worker.ts';
import { ours, type Progress } from './copy.ts';

/** Says that files were not kept, by the name of the error: "QuotaExceededError" for want of space, "TypeError" of a connection. */
export class NotKept extends Error {}

/** Has the worker keep one file; a message each, because a browser ends a worker that is long at one. */
async function keepFile(path: string): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Kept>((done) => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => done(data);
  });
  active?.postMessage({ [SAID.keep]: path }, [port2]);
  const { failed } = await answer;
  port1.close();
  if (failed !== undefined) throw new NotKept(failed);
}

/**
 * Adds files that the reader chose to the copy of the site.
 * @throws NotKept when one does not come; those before it are kept
 */
export async function keepFiles(paths: readonly string[], progress: Progress): Promise<void> {
  for (const [done, path] of paths.entries()) {
    await keepFile(path);
    progress((done + 1) / paths.length);
  }
}

/** The addresses of all files in the copy. */
export async function keptFiles(): Promise<ReadonlySet<string>> {
  const caught = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).keys()));
  return new Set(caught.flat().map(({ url }) => new URL(url).pathname));
}

/** Takes files out of the copy, and of a newer one that waits, where they may have another address. */
export async function dropFiles(paths: readonly string[]): Promise<void> {
  const kept = await Promise.all(paths.map((path) => caches.match(path)));
  const identities = new Set(kept.flatMap((response) => response?.headers.get(IDENTITY) ?? []));
  for (const name of await ours()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const isMeant = async () => identities.has((await cache.match(request))?.headers.get(IDENTITY) ?? '');
      if (paths.includes(new URL(request.url).pathname) || (await isMeant())) await cache.delete(request);
    }
  }
}
