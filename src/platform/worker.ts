/** A thread: makes one PDF or picture after another. */
import { parentPort } from 'node:worker_threads';
import { drawFirstPage } from './first-page.ts';
import { holdNative } from './native-memory.ts';
import { rasterise } from './rasterise.ts';
import type { Made, Order } from './threads.ts';
import { compileAndKeep, forget } from './typst-compiler.ts';

/** What a laid-out page holds, in bytes. */
const PAGE = 1_500_000;

function post(made: Made, bytes: Uint8Array<ArrayBuffer> | undefined): void {
  parentPort?.postMessage(made, bytes ? [bytes.buffer] : []);
}

parentPort?.on('message', async ({ task, age }: Order) => {
  if (age !== undefined) forget(age);
  if (!('source' in task)) {
    const picture = await ('pdf' in task ? drawFirstPage(task.pdf, task.side) : rasterise(task.node, task.size));
    post(picture, picture);
    return;
  }
  const outcome = compileAndKeep(task);
  post(outcome, 'pdf' in outcome ? outcome.pdf : undefined);
  holdNative(PAGE * ('pdf' in outcome ? outcome.pages : 1));
});
