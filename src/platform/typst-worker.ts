/** A thread of the pool: makes one PDF after another. */
import { parentPort } from 'node:worker_threads';
import { compile, type TypstDocument } from './typst-compiler.ts';

parentPort?.on('message', (document: TypstDocument) => {
  const outcome = compile(document);
  parentPort?.postMessage(outcome, 'pdf' in outcome ? [outcome.pdf.buffer] : []);
});
