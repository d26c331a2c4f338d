import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { devToolsAddress, evaluateInPage } from '../../scripts/package/devtools.ts';
import { appLaunch, windowEnvironment } from '../../scripts/setup/app.mjs';
import { root } from '../../scripts/setup/paths.mjs';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';
import { openWindow } from '../helpers/window/open-window.ts';
import type { Bench } from './bench.ts';

/** The window of the app, or the blank one. */
export type WindowKind = 'app' | 'blank';

/** Commands of the tests that need no engine: say, flood, cat. */
const probes = join(root, 'test/e2e/support/sheets/probes.md');

/**
 * Milliseconds from the start of the process to a window that is ready, without a debugger that
 * would hold the start up: the page tells the time at which it was ready by the common clock.
 */
export async function startTime(bench: Bench, kind: WindowKind): Promise<number> {
  return inFolder(async (data) => {
    const started = Date.now();
    const child = spawnWindow(bench, kind, data);
    try {
      const ready = await evaluateInPage(await devToolsAddress(child), whenReady);
      return Number(ready) - started;
    } finally {
      await end(child);
    }
  });
}

function spawnWindow({ runtime, env }: Bench, kind: WindowKind, data: string): ChildProcess {
  const folder = kind === 'app' ? root : join(root, 'test/bench/blank');
  const own = ['--remote-debugging-port=0', `--user-data-dir=${data}`];
  return spawn(runtime.executable, [...sandboxArguments(), folder, ...own], {
    env: windowEnvironment({ ...process.env, ...env, TERM: 'xterm-256color' }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/**
 * In the page: when it was ready, in epoch milliseconds.
 *
 * The app marks the moment; the blank page has nothing after its own load.
 */
const whenReady = `new Promise((resolve) => {
  const look = () => {
    if (document.documentElement?.dataset.appState !== 'ready') return setTimeout(look, 5);
    const [mark] = performance.getEntriesByName('runsheet.ready');
    const [load] = performance.getEntriesByType('navigation');
    resolve(performance.timeOrigin + (mark?.startTime ?? load?.domInteractive ?? performance.now()));
  };
  look();
})`;

export interface OpenApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Opens the app with the probes as a sheet of the user's, does something with it and ends it. */
export async function withApp<T>(
  { runtime, env }: Bench,
  more: Readonly<Record<string, string | undefined>>,
  action: (open: OpenApp) => Promise<T>,
): Promise<T> {
  return inFolder(async (data) => {
    mkdirSync(join(data, 'sheets'), { recursive: true });
    cpSync(probes, join(data, 'sheets/probes.md'));
    const all = { ...process.env, ...env, TERM: 'xterm-256color', ...more };
    const { app, page } = await openWindow({
      ...appLaunch(runtime, [`--user-data-dir=${data}`], all),
      colorScheme: null,
    });
    try {
      await page.waitForSelector('html[data-app-state="ready"]');
      return await action({ app, page });
    } finally {
      await end(app.process());
    }
  });
}

/** Opens a chapter by its address. */
export async function openChapter(page: Page, sheet: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${sheet}`);
  await page.waitForSelector('main h1');
}

/** Presses Run on a card. */
export async function pressRun(page: Page, command: string): Promise<void> {
  const card = page.locator(`[data-command="${command}"]`);
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('button', { name: 'Run', exact: true }).click();
}

export function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 4000).unref();
  });
}

async function inFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
