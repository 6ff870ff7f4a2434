import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` and `browser` prove the built site in `dist/`, which `npm test` builds first. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/!(site|browser)/**/*.test.ts'],
          setupFiles: ['tests/fixed-seed.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After all others: a browser that shares its core is late, and a person would not have waited so long.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
