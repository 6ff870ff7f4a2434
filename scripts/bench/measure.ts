/** What a command costs: seconds of processor and clock, and the most memory it held. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLDER_VARIABLE } from '../../src/folder.ts';

/** The cost of one whole process. */
export interface Cost {
  /** Seconds of processor, of all threads together. */
  readonly cpu: number;
  /** Seconds by the clock: on a machine that does other work, only the processor's tell something. */
  readonly wall: number;
  /** The most memory it held at once, in bytes. */
  readonly memory: number;
  /** What it printed. */
  readonly printed: string;
}

/** Runs in the measured process and writes down what it used when it ends. */
const TELL = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;

/**
 * Runs a Node script and measures its process.
 * @throws when it fails, with all that it printed
 */
export async function measure(script: string, args: readonly string[], cwd: string): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'meting-'));
  const usage = join(folder, 'gebruik.json');
  // A copy stands by itself, whichever publication it is a copy of.
  const env = { ...process.env, [FOLDER_VARIABLE]: undefined, ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: usage };
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, script, ...args], { cwd, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += String(chunk);
    });
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${printed}`);
  const wall = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(folder, { recursive: true });
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall, memory: maxRSS * 1024, printed };
}

/** The cost in the middle, by processor time. @throws when there is none */
export function median(costs: readonly Cost[]): Cost {
  const middle = costs.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
