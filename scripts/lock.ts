import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a build says that it is at work; what it holds is the number of its process. */
const LOCK = join('.cache', 'bouwt');

/** In ms: longer than a process needs to write its number. */
const MOMENT = 10_000;

/** Whether a process runs, also one that is not ours. */
function runs(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Holds the project's folder for this process, until it ends or lets go: two builds in one folder write through each
 * other. What a build that was killed left behind is taken over.
 * @param folder the folder of the publication
 * @returns what lets go
 * @throws when another process is building there, or the folder cannot be written
 */
export function holdFolder(folder: string): () => void {
  const lock = join(folder, LOCK);
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      // On a full disk the file comes, and its number does not.
      if (!taken) rmSync(lock, { force: true });
      if (!taken || tries > 2) throw error;
      const other = Number(readFileSync(lock, 'utf8'));
      // Empty: another process made it this very moment, or one was cut off before it wrote its number.
      const busy = other === 0 ? Date.now() - statSync(lock).mtimeMs < MOMENT : runs(other);
      if (busy)
        throw new Error(
          `In deze map wordt de site al gebouwd (proces ${other || 'onbekend'}). Wacht tot dat klaar is en probeer het dan opnieuw. Bouwt er niets? Gooi dan ${LOCK} weg.`,
        );
      rmSync(lock, { force: true });
    }
  }
  const letGo = () => rmSync(lock, { force: true });
  process.once('exit', letGo);
  return () => {
    process.off('exit', letGo);
    letGo();
  };
}
