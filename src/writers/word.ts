import type { Page } from '../corpus/corpus.ts';
import { type WordInputs, writeWord } from './docx/document.ts';

const made = new WeakMap<Page, Promise<Uint8Array<ArrayBuffer>>>();

/** The Word file of a page, made once: its own address serves it, and pages that link it tell its size. */
export function makeWord(inputs: WordInputs, page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const ready = made.get(page) ?? writeWord(inputs, page);
  made.set(page, ready);
  return ready;
}
