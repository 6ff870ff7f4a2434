import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { keptAt } from './keep.ts';
import type { Outcome, TypstDocument } from './typst-compiler.ts';

/** By its own path: the build bundles this module to somewhere else, a thread starts from a file. */
const WORKER = join(process.cwd(), 'src/platform/typst-worker.ts');

/** Each thread holds the fonts and Typst's cache, a few hundred MB; Typst itself uses idle cores too. */
const MOST = Math.min(availableParallelism(), 4);

interface Job {
  readonly document: TypstDocument;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

const idle: Worker[] = [];
const waiting: Job[] = [];
let threads = 0;

/** Takes the next job, or rests: a thread that waits must not keep the process alive. */
function rest(worker: Worker): void {
  const next = waiting.shift();
  if (next) {
    give(worker, next);
    return;
  }
  worker.unref();
  idle.push(worker);
}

function give(worker: Worker, { document, settle, fail }: Job): void {
  const stopped = (error: unknown): void => {
    threads -= 1;
    fail(error);
    const next = waiting.shift();
    if (next) start(next);
  };
  worker.once('error', stopped);
  worker.once('message', (outcome: Outcome) => {
    worker.off('error', stopped);
    rest(worker);
    settle(outcome);
  });
  worker.ref();
  worker.postMessage(document);
}

function start(job: Job): void {
  threads += 1;
  give(new Worker(WORKER, { execArgv: [] }), job);
}

function compileInThread(document: TypstDocument): Promise<Outcome> {
  return new Promise((settle, fail) => {
    const job = { document, settle, fail };
    const worker = idle.pop();
    if (worker) give(worker, job);
    else if (threads < MOST) start(job);
    else waiting.push(job);
  });
}

/**
 * What `compile` does, on as many cores as there are: documents asked for at the same time are made side by side.
 * The order in which they are made does not change their bytes. What an earlier build made is not made again.
 */
export async function compileAside(document: TypstDocument): Promise<Outcome> {
  const { files, ...rest } = document;
  const kept = keptAt('typst', [JSON.stringify([Object.entries(rest).sort(), [...(files ?? [])]])]);
  const [pdf, pages] = kept.read() ?? [];
  if (pdf && pages) return { pdf: new Uint8Array(pdf), pages: Number(Buffer.from(pages).toString()) };
  const outcome = await compileInThread(document);
  if ('pdf' in outcome) kept.write([outcome.pdf, Buffer.from(String(outcome.pages))]);
  return outcome;
}
