import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/server/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    address: string;
  }
}

function newestIn(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Serves the built site to the tests; they prove that site, so an older one than its sources is refused. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist: run "npm run build" first ("npm test" does).');
  const built = statSync('dist/index.html').mtimeMs;
  const changed = ['src', 'content', 'slides', 'public'].find((folder) => newestIn(folder) > built);
  if (changed !== undefined)
    throw new Error(`${changed}/ has changed since dist was built: run "npm run build" first.`);
  const server = await serveFolder('dist');
  project.provide('address', server.address);
  return () => server.close();
}
