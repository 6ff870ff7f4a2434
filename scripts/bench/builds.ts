/** Our whole build beside Starlight's of the same texts: anew, and after one sentence was changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGuide } from '../../src/guide.ts';
import { edit } from './edits.ts';
import { compareFirstSight, type FirstSight } from './first-sight.ts';
import { type Cost, measure, median } from './measure.ts';
import { fillStarlight, installStarlight, STARLIGHT_BUILD } from './starlight.ts';
import { table } from './table.ts';

/** What the builds cost. */
interface Costs {
  readonly cold: Cost;
  readonly warm: Cost;
  readonly starlight: Cost;
}

/** What the builds cost, and how soon a reader sees pages of them. */
export interface Builds extends Costs {
  readonly seen: readonly FirstSight[];
}

/**
 * Builds a project anew and warm, and Starlight, in turn.
 * @param folder a copy of the project: its texts are changed, and what it kept is thrown away
 * @param times how often; the median counts
 */
export async function compareBuilds(folder: string, times: number): Promise<Builds> {
  const other = mkdtempSync(join(tmpdir(), 'starlight-'));
  try {
    installStarlight(other);
    const runs: Costs[] = [];
    const ids = [...readGuide(folder).corpus.pages.keys()];
    for (let run = 0; run < times; run++) {
      fillStarlight(other, readGuide(folder).corpus);
      const starlight = await measure(STARLIGHT_BUILD.script, STARLIGHT_BUILD.args, other);
      rmSync(join(folder, '.cache'), { recursive: true, force: true });
      const cold = await measure('scripts/build.ts', [], folder);
      edit(folder, 'text', () => 0, run);
      const warm = await measure('scripts/build.ts', [], folder);
      runs.push({ cold, warm, starlight });
    }
    return {
      cold: median(runs.map(({ cold }) => cold)),
      warm: median(runs.map(({ warm }) => warm)),
      starlight: median(runs.map(({ starlight }) => starlight)),
      seen: await compareFirstSight(join(folder, 'dist'), join(other, 'dist'), ids),
    };
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}

/** A table of what the builds cost, and how many times as much as Starlight. */
export function buildsTable({ cold, warm, starlight }: Costs): string {
  const row = (name: string, cost: Cost) => [
    name,
    `${cost.cpu.toFixed(1)} s`,
    `${(cost.cpu / starlight.cpu).toFixed(2)} ×`,
    `${cost.wall.toFixed(1)} s`,
    `${(cost.wall / starlight.wall).toFixed(2)} ×`,
    `${(cost.memory / 1e9).toFixed(2)} GB`,
  ];
  return table([
    ['bouwen', 'rekentijd', '', 'klok', '', 'geheugen'],
    row('Starlight, de site alleen', starlight),
    row('alles, van voren af aan', cold),
    row('alles, na één zin', warm),
  ]);
}
