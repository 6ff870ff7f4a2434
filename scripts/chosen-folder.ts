import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Whether a folder stands within the project: what builds it finds its packages there alone. */
export function isWithinProject(folder: string): boolean {
  const way = relative('.', resolve(folder));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/**
 * Takes `--map <folder>` out of the arguments of a script.
 * @returns the folder of the publication that is meant, as a whole path, and the other arguments; no folder where none is
 *   asked for
 * @throws an error in one Dutch sentence, where no publication stands there
 */
export function chosenFolder(args: readonly string[]): {
  readonly folder: string | undefined;
  readonly rest: string[];
} {
  const at = args.findIndex((arg) => arg === '--map' || arg.startsWith('--map='));
  const given = args[at];
  if (given === undefined) return { folder: undefined, rest: [...args] };
  const apart = given === '--map';
  const named = apart ? args[at + 1] : given.slice('--map='.length);
  if (named === undefined || named === '' || named.startsWith('-'))
    throw new Error('Achter --map hoort de map van een publicatie, als --map publicaties/mijn-gids.');
  const folder = resolve(named);
  if (!isWithinProject(folder))
    throw new Error(
      `De map ${named} staat niet binnen deze map. Zet hem erin, als publicaties/mijn-gids: alleen daar vindt het bouwen zijn pakketten.`,
    );
  if (!existsSync(join(folder, 'content/publicatie.yaml')))
    throw new Error(
      `In ${named} staat geen content/publicatie.yaml. Maak daar een publicatie met "npm run new -- ${named}", of kies een andere map.`,
    );
  return { folder, rest: args.filter((_, i) => i !== at && !(apart && i === at + 1)) };
}
