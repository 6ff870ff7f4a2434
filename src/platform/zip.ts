import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { keepBytes } from './keep.ts';

/** A file to pack. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is packed already, or is a picture: to compress it again only takes time. */
  readonly stored: boolean;
}

/** Adds a file, made small by what comes with Node: much quicker than a script can. */
function addFile(zip: Zip, { path: filename, bytes, stored }: ZipFile): void {
  const file: ZipInputFile = {
    filename,
    size: bytes.length,
    crc: crc32(bytes),
    compression: stored ? 0 : 8,
    // ZIP keeps no time zone, so the time is a local one; this is the earliest it can tell.
    mtime: new Date(1980, 0, 1),
  };
  zip.add(file);
  file.ondata?.(null, new Uint8Array(stored ? bytes : deflateRawSync(bytes)), true);
}

/** Files as a ZIP, in their order. The same files give the same bytes, in every time zone. */
export function packZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const file of files) addFile(zip, file);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** What `packZip` gives, packed only when an earlier build did not. */
export const keepZip = (files: readonly ZipFile[]): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes(
    'zip',
    [JSON.stringify(files.map(({ path, stored }) => [path, stored])), ...files.map(({ bytes }) => bytes)],
    async () => packZip(files),
  );
