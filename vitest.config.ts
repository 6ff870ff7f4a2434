import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take a minute and more. Begun last, as Vitest does with short files, they would leave cores idle. */
const LONG = ['outputs/outputs', 'site/reproducible', 'browser/every-page'].map((name) => `/tests/${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((end) => moduleId.endsWith(end));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * How long one test may take, in ms: it ends what hangs, and measures nothing. The longest takes half a minute on idle cores,
 * and some five times as long on those of a machine that others use too.
 */
const PATIENCE = 480_000;

/**
 * `unit` needs nothing; `site` and `browser` prove the built site in `dist/`, which `npm test` builds first. No file leaves
 * anything behind in the modules, so a worker reads them once (`isolate`): again for each file costs more than the tests.
 */
export default defineConfig({
  test: {
    // One more than there are cores: tests in a browser wait half of their time. By itself Vitest leaves a core idle.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/!(site|browser)/**/*.test.ts'],
          setupFiles: ['tests/fixed-seed.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
});
