import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { faultOf } from '../src/addresses.ts';
import { publicationFolder } from '../src/folder.ts';

/**
 * The address that `content/huisstijl.yaml` of a folder gives the site; undefined where it gives none that will do: the
 * check tells what is wrong with it.
 */
export function addressOfHouse(folder: string = publicationFolder()): string | undefined {
  const file = join(folder, 'content/huisstijl.yaml');
  if (!existsSync(file)) return undefined;
  try {
    const house: unknown = parse(readFileSync(file, 'utf8'));
    const address: unknown = typeof house === 'object' && house !== null ? Reflect.get(house, 'adres') : undefined;
    return typeof address === 'string' && faultOf(address) === undefined ? address : undefined;
  } catch {
    return undefined;
  }
}
