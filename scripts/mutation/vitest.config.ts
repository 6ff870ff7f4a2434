import { defineConfig } from 'vitest/config';
import { FOLDERS, isFolder } from './folders.ts';

const folder = process.env['MUTATE_FOLDER'] ?? '';

/** The tests of the folder that is being mutated, and no others. */
export default defineConfig({
  test: {
    include: isFolder(folder) ? [...FOLDERS[folder]] : [],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 120_000,
  },
});
