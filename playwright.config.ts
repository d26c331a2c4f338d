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
});
