import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SatoriNode, Size } from './rasterise.ts';
import type { Outcome, TypstDocument } from './typst-compiler.ts';

/** What a worker makes: a document as PDF, the first page of a PDF as a picture, or elements as a picture. */
export type Task =
  | TypstDocument
  | { readonly pdf: Uint8Array; readonly side: number }
  | { readonly node: SatoriNode; readonly size: Size };

/** What a worker gives back. */
export type Made = Outcome | Uint8Array<ArrayBuffer>;

/** What it says: what it made, or the error that kept it from that. */
export type Answer = { readonly made: Made } | { readonly failure: unknown };

/** By its own path: the build bundles this module to somewhere else, a process starts from a file. */
const WORKER = join(process.cwd(), 'src/platform/worker.ts');

/** Each holds the fonts and what Typst keeps, some hundreds of MB. */
const MOST = Math.min(availableParallelism(), 4);

interface Job {
  readonly task: Task;
  readonly settle: (made: Made) => void;
  readonly fail: (error: unknown) => void;
}

/** A system that has no memory left ends who asks for it, and says no more than this signal. */
const endedByItself = (why: unknown): Error =>
  Object.assign(new Error(`Een proces dat pdf’s en plaatjes maakt, stopte zelf: ${why}.`), {
    code: why === 'SIGKILL' ? 'ENOMEM' : undefined,
  });

type Give = (job: Job) => void;

const sizeOf = (task: Task): number => ('source' in task ? task.source.length : 0);

type InWorker = (task: Task) => Promise<Made>;

/**
 * Processes that each make one thing after another, as many as there are cores. They are no threads: what Typst keeps is one
 * memory for all threads of a process, in which they wait for each other.
 * @param file what each of them runs
 * @returns makes a thing in one of them; throws what the worker says of its failure, or that it ended by itself
 */
export function openWorkers(file: string): InWorker {
  /** Of each that waits for work, what gives it some. */
  const idle: Give[] = [];
  /** The shortest first: the longest is begun first, so that nobody is left alone with it at the end. */
  const waiting: Job[] = [];
  let workers = 0;

  function wait(job: Job): void {
    const at = waiting.findIndex(({ task }) => sizeOf(task) >= sizeOf(job.task));
    waiting.splice(at < 0 ? waiting.length : at, 0, job);
  }

  function start(): Give {
    const worker = fork(file, [], { execArgv: [], serialization: 'advanced' });
    workers += 1;
    let doing: Job | undefined;

    const give = (job: Job): void => {
      doing = job;
      worker.ref();
      worker.channel?.ref();
      worker.send(job.task);
    };
    /** Takes the next job, or rests: one that waits must not keep this process alive. */
    const goOn = (): void => {
      const next = waiting.pop();
      if (next) {
        give(next);
        return;
      }
      worker.unref();
      worker.channel?.unref();
      idle.push(give);
    };
    worker.on('message', (answer: Answer) => {
      const { settle, fail } = doing ?? {};
      doing = undefined;
      goOn();
      if ('made' in answer) settle?.(answer.made);
      else fail?.(answer.failure);
    });
    let ended = false;
    const end = (why: unknown): void => {
      if (ended) return;
      ended = true;
      workers -= 1;
      if (idle.includes(give)) idle.splice(idle.indexOf(give), 1);
      doing?.fail(endedByItself(why));
      const next = waiting.pop();
      if (next) start()(next);
    };
    worker.on('exit', (code, signal) => end(signal ?? code));
    worker.on('error', end);
    return give;
  }

  return (task) =>
    new Promise((settle, fail) => {
      const job = { task, settle, fail };
      const give = idle.pop() ?? (workers < MOST ? start() : undefined);
      if (give) give(job);
      else wait(job);
    });
}

/** Pages are bundled apart from the script that checks and builds: they share its workers, so these are kept by name. */
const OPEN: unique symbol = Symbol.for('blijven-werken.workers');
const holder: typeof globalThis & { [OPEN]?: InWorker } = globalThis;

/** Has a process beside this one make it: what is asked for at the same time is made side by side. */
export const inWorker: InWorker = (task) => {
  holder[OPEN] ??= openWorkers(WORKER);
  return holder[OPEN](task);
};
