/** A thread of the pool: makes one PDF after another. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { compile, type TypstDocument } from './typst-compiler.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** After so many pages what they were laid out in is let go. */
const PAGES = 30;
let pages = 0;

parentPort?.on('message', (document: TypstDocument) => {
  const outcome = compile(document);
  parentPort?.postMessage(outcome, 'pdf' in outcome ? [outcome.pdf.buffer] : []);
  // JavaScript does not know that a document holds megabytes of Typst's memory, and so would not look for old ones.
  pages += 'pdf' in outcome ? outcome.pages : 1;
  if (pages < PAGES) return;
  pages = 0;
  setImmediate(collect);
});
