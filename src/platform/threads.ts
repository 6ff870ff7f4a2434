import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SatoriNode, Size } from './rasterise.ts';
import type { Outcome, TypstDocument } from './typst-compiler.ts';
import { forgetting } from './typst-memory.ts';

/** What a thread makes: a document as PDF, the first page of a PDF as a picture, or elements as a picture. */
type Task =
  | TypstDocument
  | { readonly pdf: Uint8Array; readonly side: number }
  | { readonly node: SatoriNode; readonly size: Size };

/** What a thread is told. */
export interface Order {
  readonly task: Task;
  /** What Typst should forget before it begins, in calls ago; undefined for nothing. */
  readonly age: number | undefined;
}

/** What a thread gives back. */
export type Made = Outcome | Uint8Array<ArrayBuffer>;

/** By its own path: the build bundles this module to somewhere else, a thread starts from a file. */
const WORKER = join(process.cwd(), 'src/platform/worker.ts');

/** Each thread holds the fonts and Typst's cache, a few hundred MB; Typst itself uses idle cores too. */
const MOST = Math.min(availableParallelism(), 4);

interface Job {
  readonly task: Task;
  readonly settle: (made: Made) => void;
  readonly fail: (error: unknown) => void;
}

const sizeOf = (task: Task): number => ('source' in task ? task.source.length : 0);

type InThread = (task: Task) => Promise<Made>;

/** Threads that each make one thing after another, as many as there are cores. */
function openThreads(): InThread {
  const memory = forgetting<Worker>();
  const idle: Worker[] = [];
  /** The shortest first: the longest is begun first, so that no thread is left alone with it at the end. */
  const waiting: Job[] = [];
  let threads = 0;

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

  return (task) =>
    new Promise((settle, fail) => {
      const job = { task, settle, fail };
      const worker = idle.pop();
      if (worker) give(worker, job);
      else if (threads < MOST) start(job);
      else wait(job);
    });
}

/** Pages are bundled apart from the script that checks and builds: they share its threads, so these are kept by name. */
const OPEN: unique symbol = Symbol.for('blijven-werken.threads');
const holder: typeof globalThis & { [OPEN]?: InThread } = globalThis;

/** Has a thread make it: what is asked for at the same time is made side by side. */
export const inThread: InThread = (task) => {
  holder[OPEN] ??= openThreads();
  return holder[OPEN](task);
};
