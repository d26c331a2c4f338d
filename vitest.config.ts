import { defineConfig } from 'vitest/config';

/** What has no state of its own beside caches; core/ is kept so by the checks. */
const pure = ['core', 'sheets', 'cli-data'].map((folder) => `test/unit/${folder}/**/*.spec.ts`);

export default defineConfig({
  test: {
    // A test file that finds no test, or a filter that matches none, is a mistake.
    passWithNoTests: false,
    allowOnly: false,
    // One more than by itself: the process that hands the files out has next to nothing to do.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.spec.{ts,tsx}'],
          exclude: pure,
          environment: 'node',
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'unit-pure',
          include: pure,
          environment: 'node',
          restoreMocks: true,
          // Files share the modules they load, which takes half of the time off.
          isolate: false,
        },
      },
      {
        test: {
          name: 'engine',
          include: ['test/engine/**/*.spec.ts'],
          environment: 'node',
          // One engine serves them all: what one file removes must not be another's.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
