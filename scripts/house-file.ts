import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { publicationFolder } from '../src/folder.ts';

/**
 * What `content/huisstijl.yaml` of a folder says by a name, read before all else; undefined where it says nothing that
 * can be read: the check tells what is wrong with it.
 */
export function saidByHouse(key: string, folder: string = publicationFolder()): string | undefined {
  const file = join(folder, 'content/huisstijl.yaml');
  if (!existsSync(file)) return undefined;
  try {
    const house: unknown = parse(readFileSync(file, 'utf8'));
    const value: unknown = typeof house === 'object' && house !== null ? Reflect.get(house, key) : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
