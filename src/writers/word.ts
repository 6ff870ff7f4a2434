import type { Page } from '../corpus/corpus.ts';
import { type WordInputs, wordFiles } from './docx/document.ts';
import type { PackageFile } from './office/package-file.ts';

/** Packs the files of a document as one. */
export type Pack = (files: readonly PackageFile[]) => Promise<Uint8Array<ArrayBuffer>>;

const made = new WeakMap<Page, Promise<Uint8Array<ArrayBuffer>>>();

/** The Word file of a page, made once: its own address serves it, and pages that link it tell its size. */
export function makeWord(inputs: WordInputs, page: Page, pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  const ready = made.get(page) ?? pack(wordFiles(inputs, page));
  made.set(page, ready);
  return ready;
}
