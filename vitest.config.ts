import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test file that finds no test, or a filter that matches none, is a mistake.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.spec.{ts,tsx}'],
          environment: 'node',
          restoreMocks: true,
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
