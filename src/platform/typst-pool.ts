import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { keepBytes, keptAt } from './keep.ts';
import type { Outcome, TypstDocument } from './typst-compiler.ts';
import { forgetting } from './typst-memory.ts';

/** What a thread makes: a document as PDF, or the first page of a PDF as a picture with a longer side of so many px. */
type Task = TypstDocument | { readonly pdf: Uint8Array; readonly side: number };

/** What a thread is told. */
export interface Order {
  readonly task: Task;
  /** What Typst should forget before it begins, in calls ago; undefined for nothing. */
  readonly age: number | undefined;
}

/** What a thread gives back. */
export type Made = Outcome | Uint8Array<ArrayBuffer>;

/** By its own path: the build bundles this module to somewhere else, a thread starts from a file. */
const WORKER = join(process.cwd(), 'src/platform/typst-worker.ts');

/** Each thread holds the fonts and Typst's cache, a few hundred MB; Typst itself uses idle cores too. */
const MOST = Math.min(availableParallelism(), 4);

interface Job {
  readonly task: Task;
  readonly settle: (made: Made) => void;
  readonly fail: (error: unknown) => void;
}

const memory = forgetting<Worker>();
const idle: Worker[] = [];
/** The shortest first: the longest is begun first, so that no thread is left alone with it at the end. */
const waiting: Job[] = [];
let threads = 0;

const sizeOf = (task: Task): number => ('source' in task ? task.source.length : 0);

function wait(job: Job): void {
  const at = waiting.findIndex(({ task }) => sizeOf(task) >= sizeOf(job.task));
  waiting.splice(at < 0 ? waiting.length : at, 0, job);
}

/** Takes the next job, or rests: a thread that waits must not keep the process alive. */
function rest(worker: Worker): void {
  const next = waiting.pop();
  if (next) {
    give(worker, next);
    return;
  }
  worker.unref();
  idle.push(worker);
}

function give(worker: Worker, { task, settle, fail }: Job): void {
  const stopped = (error: unknown): void => {
    threads -= 1;
    memory.end(worker);
    fail(error);
    const next = waiting.pop();
    if (next) start(next);
  };
  worker.once('error', stopped);
  worker.once('message', (made: Made) => {
    worker.off('error', stopped);
    memory.end(worker);
    rest(worker);
    settle(made);
  });
  worker.ref();
  const order: Order = { task, age: memory.begin(worker, sizeOf(task)) };
  worker.postMessage(order);
}

function start(job: Job): void {
  threads += 1;
  give(new Worker(WORKER, { execArgv: [] }), job);
}

function makeInThread(task: Task): Promise<Made> {
  return new Promise((settle, fail) => {
    const job = { task, settle, fail };
    const worker = idle.pop();
    if (worker) give(worker, job);
    else if (threads < MOST) start(job);
    else wait(job);
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
  const outcome = await makeInThread(document);
  if (outcome instanceof Uint8Array) throw new Error('A thread gave a picture for a document.');
  if ('pdf' in outcome) kept.write([outcome.pdf, Buffer.from(String(outcome.pages))]);
  return outcome;
}

/** What `drawFirstPage` does, in a thread and not twice. */
export const drawFirstPageAside = (pdf: Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes('first-page', [pdf, String(side)], async () => {
    const picture = await makeInThread({ pdf, side });
    if (picture instanceof Uint8Array) return picture;
    throw new Error('A thread gave a document for a picture.');
  });
