/** Shows that a build on what was kept gives the same bytes as one anew, after one edit and another. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chance, EDITS, type EditKind, edit } from './edits.ts';
import { measure } from './measure.ts';

const SEED = 20_261_126;

/** Every file below a folder with the digest of its bytes. */
function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/**
 * Edits a project, builds it warm and anew, and compares, again and again.
 * @param folder a copy of the project
 * @param tell is given a line for each edit
 * @returns how many edits gave other bytes
 */
export async function compareWarmWithCold(
  folder: string,
  edits: number,
  tell: (line: string) => void,
): Promise<number> {
  const random = chance(SEED);
  const kinds = Object.keys(EDITS) as EditKind[];
  const kept = join(folder, '.cache');
  let wrong = 0;
  await measure('scripts/build.ts', [], folder);
  for (let count = 0; count < edits; count++) {
    // Each kind comes by in turn, so that twenty edits hold at least three of each.
    const kind = kinds[count % kinds.length] ?? 'text';
    const file = edit(folder, kind, random, count);
    const warm = await measure('scripts/build.ts', ['--outDir', 'warm'], folder);
    renameSync(kept, `${kept}-warm`);
    await measure('scripts/build.ts', ['--outDir', 'koud'], folder);
    rmSync(kept, { recursive: true, force: true });
    renameSync(`${kept}-warm`, kept);
    const [one, other] = [digests(join(folder, 'warm')), digests(join(folder, 'koud'))];
    const names = new Set([...one.keys(), ...other.keys()]);
    const differ = [...names].filter((name) => one.get(name) !== other.get(name));
    if (differ.length > 0) wrong += 1;
    const found = differ.length === 0 ? `${one.size} bestanden gelijk` : `ANDERS: ${differ.slice(0, 5).join(', ')}`;
    tell(`${count + 1} ${kind} in ${file}: ${found}, ${warm.cpu.toFixed(1)} s rekentijd`);
  }
  return wrong;
}
