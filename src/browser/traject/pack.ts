import { zipSync } from 'fflate';
import { fillWord } from '../../traject/fill-word.ts';

export { fillWord };

/** Files in one folder. @param files by their path in it */
export function packFolder(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }));
}
