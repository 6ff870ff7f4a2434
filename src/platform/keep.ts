import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { TYPEFACE_VARIABLE } from '../theme/typeface/face.ts';

/** What was made, in one or more pieces. */
export type Pieces = readonly Uint8Array[];

/** What a result is made of besides code: it is the same only if all of these are. */
export type Inputs = readonly (string | Uint8Array)[];

/** The code whose results are kept, files and folders. It imports nothing of ours from elsewhere; a test holds that. */
export const CODE: readonly string[] = [
  'src/addresses.ts',
  'src/folder.ts',
  'src/place.ts',
  'src/platform',
  'src/strings',
  'src/theme',
  'src/writers/pdf',
  ...['inks', 'operations', 'rewrite', 'shop-pdf', 'streams', 'xmp'].map((file) => `src/writers/shop/${file}.ts`),
  'src/writers/typst/fields.ts',
  'src/writers/typst/template',
  'src/xml.ts',
];

/** What the folder may hold; what was used longest ago goes first. */
const ROOM = 400_000_000;
/** After this long, in ms, what a build left half done belongs to no build any more. */
const ABANDONED = 86_400_000;

interface Keep {
  readonly root: string;
  readonly code: string;
  /** What this build makes, until it is known that the code did not change meanwhile. */
  readonly made: string;
  readonly names: Set<string>;
}

/** Pages are bundled apart from the script that builds: what both use is kept by name. */
const OPEN: unique symbol = Symbol.for('blijven-werken.keep');
const holder: typeof globalThis & { [OPEN]?: Keep | undefined } = globalThis;

const folderOf = (root: string) => join(root, '.cache/gemaakt');
const sha256 = () => createHash('sha256');

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Digest of the code, the typeface, the packages as they are installed and what runs them; undefined where packages are not listed. */
function digestCode(root: string): string | undefined {
  const installed = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) => join(root, file));
  const packages = installed.find((file) => existsSync(file));
  if (packages === undefined) return undefined;
  const files = CODE.flatMap((part) => filesIn(join(root, part))).sort();
  const digest = sha256().update(
    [process.version, process.platform, process.arch, process.env[TYPEFACE_VARIABLE]].join(),
  );
  for (const file of [packages, ...files]) digest.update(sha256().update(readFileSync(file)).digest());
  return digest.update(files.map((file) => file.slice(root.length)).join('\0')).digest('hex');
}

/**
 * What `act` gives; undefined when the disk refuses it. A folder that may be thrown away at any time may be closed, full,
 * broken or gone at any time too, and stops no build: what is not kept is made again.
 */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * From here on results of slow work are kept in `.cache/`, which may be thrown away at any time. To be called before
 * the code is loaded that makes them: what is kept is filed under that code.
 * @param root the project's folder
 */
export function openKeep(root: string = process.cwd()): void {
  const code = digestCode(root);
  if (code === undefined) return;
  const made = join(folderOf(root), `nieuw-${process.pid}-${process.hrtime.bigint()}`);
  holder[OPEN] = attempt(() => {
    mkdirSync(made, { recursive: true });
    return { root, code, made, names: new Set<string>() };
  });
}

/** Throws away what was used longest ago, until the rest fits. */
function makeRoom(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: Date.now() };
    return [{ path, size, at: mtimeMs, whole: entry.isFile() }];
  });
  let used = 0;
  for (const { path, size, at, whole } of entries.sort((a, b) => b.at - a.at)) {
    used += size;
    const goes = whole ? used > ROOM : Date.now() - at > ABANDONED;
    if (goes) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Ends what `openKeep` began. What was made is kept when the code is still what it was when it was loaded.
 * @returns how many results were kept
 */
export function closeKeep(): number {
  const keep = holder[OPEN];
  if (keep === undefined) return 0;
  holder[OPEN] = undefined;
  const folder = folderOf(keep.root);
  const same = attempt(() => digestCode(keep.root)) === keep.code;
  // One rename each: another build finds a whole result or none.
  const move = (name: string): boolean =>
    attempt(() => {
      renameSync(join(keep.made, name), join(folder, name));
      return true;
    }) ?? false;
  const moved = same ? [...keep.names].filter(move).length : 0;
  attempt(() => rmSync(keep.made, { recursive: true, force: true }));
  attempt(() => makeRoom(folder));
  return moved;
}

/** Pieces as one file: the digest of all that follows, how many there are, how long each is, and the pieces. */
function pack(pieces: Pieces): Uint8Array {
  const lengths = new Uint32Array([pieces.length, ...pieces.map(({ length }) => length)]);
  const body = Buffer.concat([Buffer.from(lengths.buffer), ...pieces]);
  return Buffer.concat([sha256().update(body).digest(), body]);
}

/** The pieces in a file; undefined when it is not exactly what `pack` wrote. */
function unpack(file: Buffer): Pieces | undefined {
  const body = file.subarray(32);
  if (file.length < 36 || !sha256().update(body).digest().equals(file.subarray(0, 32))) return undefined;
  let at = 4 + 4 * body.readUInt32LE(0);
  return Array.from({ length: body.readUInt32LE(0) }, (_, i) => {
    const from = at;
    at += body.readUInt32LE(4 + 4 * i);
    return new Uint8Array(body.subarray(from, at));
  });
}

/** Where one result is kept. */
export interface Kept {
  /** What was kept; undefined when nothing was, or it is damaged. */
  readonly read: () => Pieces | undefined;
  readonly write: (pieces: Pieces) => void;
}

const NOTHING: Kept = { read: () => undefined, write: () => undefined };

/**
 * Where a result is kept that follows from its inputs and the code alone; nowhere when no build has opened the keep.
 * @param kind tells apart what different work makes of the same inputs
 */
export function keptAt(kind: string, inputs: Inputs): Kept {
  const keep = holder[OPEN];
  if (keep === undefined) return NOTHING;
  const digest = sha256().update(keep.code);
  for (const input of [kind, ...inputs]) digest.update(sha256().update(input).digest());
  const name = digest.digest('hex');
  const path = () => join(keep.names.has(name) ? keep.made : folderOf(keep.root), name);
  return {
    read: () => {
      const pieces = attempt(() => unpack(readFileSync(path())));
      const now = Date.now() / 1000;
      // Where it may not be written, it stays as old as it is.
      if (pieces) attempt(() => utimesSync(path(), now, now));
      return pieces;
    },
    write: (pieces) => {
      attempt(() => {
        writeFileSync(join(keep.made, name), pack(pieces));
        keep.names.add(name);
      });
    },
  };
}

/** What `make` gives, made only when it is not kept. */
export async function keepBytes(
  kind: string,
  inputs: Inputs,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptAt(kind, inputs);
  const [known] = kept.read() ?? [];
  if (known) return new Uint8Array(known);
  const made = await make();
  kept.write([made]);
  return made;
}
