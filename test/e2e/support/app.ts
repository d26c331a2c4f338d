import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { appLaunch } from '../../../scripts/setup/app.mjs';
import { ensureElectron } from '../../../scripts/setup/electron-runtime.mjs';
import { openWindow } from '../../helpers/window/open-window.ts';

export { expect };

export interface LaunchOptions {
  /** Added to the environment of the app; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A folder of sheets that the user would have. */
  readonly sheets?: string;
  /** Used again for a second start; made anew otherwise. */
  readonly userData?: string;
  /** Words of the app's command line. */
  readonly args?: readonly string[];
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Ends the app as a user would, and by force when that takes too long. */
  readonly close: () => Promise<void>;
}

interface Fixtures {
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

/** Starts the real app, one at a time or several, each with its own data, and ends them all. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find what a fixture needs
  launch: async ({}, use, info) => {
    const running: RunningApp[] = [];
    const folders: string[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'runsheet-e2e-'));
      folders.push(userData);
      const started = await start(options, userData);
      running.push(started);
      return started;
    });
    for (const each of running) {
      const violations = await violationsOf(each.page);
      const failed = info.status !== info.expectedStatus;
      if (failed && !each.page.isClosed()) {
        await each.page.screenshot({ path: info.outputPath('last.png') }).catch(() => undefined);
      }
      await each.close();
      expect(violations, 'content security policy').toEqual([]);
    }
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  },
});

async function start(options: LaunchOptions, userData: string): Promise<RunningApp> {
  if (options.sheets) {
    mkdirSync(join(userData, 'sheets'), { recursive: true });
    cpSync(options.sheets, join(userData, 'sheets'), { recursive: true });
  }
  const runtime = await ensureElectron();
  const env = { ...process.env, TERM: 'xterm-256color', ...options.env };
  const { app, page } = await openWindow({
    ...appLaunch(runtime, [`--user-data-dir=${userData}`, ...(options.args ?? [])], env),
    // Playwright would otherwise show every window as light, whatever its own theme says.
    colorScheme: null,
  });
  await watchViolations(page);
  await ready(page);
  const child = app.process();
  return { app, page, userData, close: () => end(app, child) };
}

/** The page says by itself when it is ready for input. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready', {
    timeout: 20_000,
  });
}

interface Watched {
  violations?: string[];
}

/** The page may have loaded before it could be watched, so it is loaded once more. */
async function watchViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as Watched;
    watched.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.violations?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await ready(page);
  await page.reload();
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  if (page.isClosed()) return [];
  return page
    .evaluate(() => (window as Watched).violations ?? ['the page was not watched'])
    .catch(() => []);
}

/** A hung app must not hang the tests; nothing but its own process is ended. */
async function end(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const force = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await app
    .evaluate(({ app: electronApp, BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
      electronApp.quit();
    })
    .catch(() => undefined);
  await exited;
  clearTimeout(force);
}
