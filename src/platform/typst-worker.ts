/** A thread of the pool: makes one PDF after another. */
import { parentPort } from 'node:worker_threads';
import { holdNative } from './native-memory.ts';
import { compile, type TypstDocument } from './typst-compiler.ts';

/** What a laid-out page holds, in bytes. */
const PAGE = 1_500_000;

parentPort?.on('message', (document: TypstDocument) => {
  const outcome = compile(document);
  parentPort?.postMessage(outcome, 'pdf' in outcome ? [outcome.pdf.buffer] : []);
  holdNative(PAGE * ('pdf' in outcome ? outcome.pages : 1));
});
