/** Keeps what Node compiles of all modules that a build loads: the next one need not compile them again. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** In bytes. Node adds what is new and takes nothing away, so past this all of it goes: one build is about a tenth. */
const ROOM = 150_000_000;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/**
 * To be called before the modules are loaded that are to be kept. What is kept is filed under the text of each module and
 * the version of Node; it may be thrown away at any time.
 * @param folder of the publication at work
 */
export function keepCompiled(folder: string): void {
  const kept = join(folder, '.cache/vertaald');
  try {
    if (existsSync(kept) && sizeOf(kept) > ROOM) rmSync(kept, { recursive: true, force: true });
  } catch {
    // No folder, or closed: Node compiles all anew, and says nothing.
  }
  enableCompileCache(kept);
}
