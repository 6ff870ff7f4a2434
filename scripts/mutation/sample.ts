import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Checker, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const SHARE = Number(process.env['MUTATE_SHARE'] ?? 100);

/**
 * Whether a mutant is in a share of all, in percent. Chosen by what it changes, not by where it stands: the same mutants
 * come back after an edit elsewhere in the file, and a larger share holds the smaller.
 */
function isInSample({ fileName, location, mutatorName, replacement }: Mutant, lines: readonly string[]): boolean {
  const line = lines[location.start.line]?.trim();
  const key = [relative(process.cwd(), fileName).split(/[\\/]/).at(-1), line, mutatorName, replacement].join('\n');
  return createHash('sha256').update(key).digest().readUInt32BE() % 100 < SHARE;
}

/** Passes on the mutants of the sample; Stryker does not run, nor count, the others. */
const sample: Checker = {
  async init() {},
  async check(mutants) {
    const chosen = mutants.map((mutant) => {
      const lines = readFileSync(mutant.fileName, 'utf8').split('\n');
      return [
        mutant.id,
        isInSample(mutant, lines)
          ? { status: CheckStatus.Passed as const }
          : { status: CheckStatus.CompileError as const, reason: 'not in the sample' },
      ] as const;
    });
    return Object.fromEntries(chosen);
  },
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  },
};

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', () => sample)];
