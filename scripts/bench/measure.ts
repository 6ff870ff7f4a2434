/** What a command costs: seconds of processor and clock, and the most memory it held. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLDER_VARIABLE } from '../../src/folder.ts';

/** The cost of a script, with the processes that it starts. */
export interface Cost {
  /** Seconds of processor, of all threads and processes together. */
  readonly cpu: number;
  /** Seconds by the clock: on a machine that does other work, only the processor's tell something. */
  readonly wall: number;
  /** The most memory that each process held at once, added up, in bytes: at no moment was it more. */
  readonly memory: number;
  /** What it printed. */
  readonly printed: string;
}

/** Runs in each measured process and writes down what it used when it ends. */
const TELL = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;

/**
 * Runs a Node script and measures it and the processes that it starts.
 * @throws when it fails, with all that it printed
 */
export async function measure(script: string, args: readonly string[], cwd: string): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'meting-'));
  // A copy stands by itself, whichever publication it is a copy of.
  const env = {
    ...process.env,
    [FOLDER_VARIABLE]: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import=${TELL}`,
    USAGE_FOLDER: folder,
  };
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { cwd, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += String(chunk);
    });
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${printed}`);
  const wall = (performance.now() - start) / 1000;
  const used: readonly NodeJS.ResourceUsage[] = readdirSync(folder).map((file) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  );
  rmSync(folder, { recursive: true });
  const sum = (of: (usage: NodeJS.ResourceUsage) => number) => used.reduce((all, usage) => all + of(usage), 0);
  return {
    cpu: sum(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime) / 1e6,
    wall,
    memory: sum(({ maxRSS }) => maxRSS) * 1024,
    printed,
  };
}

/** The cost in the middle, by processor time. @throws when there is none */
export function median(costs: readonly Cost[]): Cost {
  const middle = costs.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
