import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // One engine and one display serve all tests, and a second try would hide what only fails sometimes.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'e2e', grepInvert: /@alone/ },
    // What measures time, for which the machine must do nothing else.
    { name: 'e2e-alone', grep: /@alone/, outputDir: 'test-results/e2e-alone' },
  ],
});
