import { faultOf } from '../src/place.ts';
import { saidByHouse } from './house-file.ts';

/**
 * The address that `content/huisstijl.yaml` of a folder gives the site; undefined where it gives none that will do: the
 * check tells what is wrong with it.
 */
export function addressOfHouse(folder?: string): string | undefined {
  const address = saidByHouse('adres', folder);
  return address !== undefined && faultOf(address) === undefined ? address : undefined;
}
