import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../scripts/faults.ts';
import { openWorkers, type Task } from '../../src/platform/workers.ts';

const open = () => openWorkers(join(import.meta.dirname, 'worker-that-ends.ts'));
const task = (source: string): Task => ({ title: 'Proef', date: '2026-11-22', source, files: new Map() });
/** By which process something was made. */
const maker = async (made: Promise<unknown>) => JSON.parse(new TextDecoder().decode((await made) as Uint8Array))[0];
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('workers', () => {
  it('are no more than there are cores, however much is asked for, and are used again', async () => {
    const inWorker = open();
    const makers = await Promise.all(Array.from({ length: 30 }, (_, i) => maker(inWorker(task(`${i}`)))));
    expect(new Set(makers).size).toBeLessThanOrEqual(Math.min(availableParallelism(), 4));
    expect(makers).toContain(await maker(inWorker(task('nog een'))));
    expect(makers).not.toContain(process.pid);
  });

  it('that end by themselves fail what they made, and nothing that waits', async () => {
    const inWorker = open();
    const asked = Array.from({ length: 12 }, (_, i) => inWorker(task(i % 2 === 0 ? 'einde' : `${i}`)));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(
      outcomes.map((_, i) => (i % 2 === 0 ? 'rejected' : 'fulfilled')),
    );
    expect(outcomes[0]).toMatchObject({ reason: { message: expect.stringContaining('stopte zelf: 3') } });
  });

  it('that the system ended for want of memory say so', async () => {
    const outcome = await open()(task('gedood')).catch((error: unknown) => error);
    expect(wordsFor(outcome)).toContain('te weinig geheugen');
  });

  it('that end while they have nothing to make are not given anything', async () => {
    const inWorker = open();
    const ended = await maker(inWorker(task('slot')));
    await expect.poll(() => isThere(ended), { timeout: 10_000 }).toBe(false);
    expect(await maker(inWorker(task('verder')))).not.toBe(ended);
  });
});
