import { posix } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A reference from one part of a package to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "slideLayout". */
  readonly type: string;
  /** Path of the part it points at; an address where it leaves the package. */
  readonly target: string;
  readonly leaves: boolean;
}

/** A file of Office taken apart (Office Open XML: a ZIP of parts that refer to each other). */
export interface Package {
  /** Every file in the package, in order. */
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly text: (path: string) => string;
  /** The root of a part. @throws when it is not well-formed XML */
  readonly root: (path: string) => Element;
  readonly relations: (path: string) => readonly Relation[];
}

/** What XML 1.0 cannot hold. A parser that is kind would let it pass. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** Lets nothing pass but a character that stands for a lost one, which any text may hold. */
function stopAt(level: string, message: string): void {
  if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
}

/** The root of a text that is XML. @throws when it is not well-formed, with its path */
export function parseXml(text: string, path = 'XML'): Element {
  const found = FORBIDDEN.exec(text);
  if (found) throw new Error(`${path} holds a character XML cannot hold at ${found.index}`);
  const { documentElement } = new DOMParser({ onError: stopAt }).parseFromString(text, 'text/xml');
  if (documentElement === null) throw new Error(`${path} has no root`);
  return documentElement;
}

/** The elements below with this name ("a:t"), in document order. */
export function all(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}

/** The one element below with this name. @throws when there is none or more than one */
export function only(element: Element, name: string): Element {
  const [first, ...rest] = all(element, name);
  if (first === undefined || rest.length > 0)
    throw new Error(`${element.tagName} has ${rest.length + (first ? 1 : 0)} × ${name}`);
  return first;
}

/** The value of an attribute; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

/** The path of the file with the relations of a part; of the package itself for "". */
export function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** Takes a package apart. @throws when it is no ZIP file */
export function openPackage(written: Uint8Array): Package {
  const files = unzipSync(written);
  const roots = new Map<string, Element>();
  const bytes = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw new Error(`${path} is not in the package`);
    return found;
  };
  const text = (path: string): string => strFromU8(bytes(path));
  const root = (path: string): Element => {
    const made = roots.get(path) ?? parseXml(text(path), path);
    roots.set(path, made);
    return made;
  };
  const relations = (path: string): readonly Relation[] => {
    const place = path === '' ? '_rels/.rels' : relationsPath(path);
    if (files[place] === undefined) return [];
    return all(root(place), 'Relationship').map((relation) => {
      const target = attribute(relation, 'Target') ?? '';
      const leaves = attribute(relation, 'TargetMode') === 'External';
      return {
        id: attribute(relation, 'Id') ?? '',
        type: attribute(relation, 'Type')?.split('/').at(-1) ?? '',
        target: leaves ? target : posix.join(posix.dirname(path), target),
        leaves,
      };
    });
  };
  return { paths: Object.keys(files), bytes, text, root, relations };
}
