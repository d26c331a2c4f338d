import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { _electron } from '@playwright/test';
import { windowEnvironment } from '../setup/app.mjs';
import { sandboxArguments } from '../setup/sandbox.mjs';
import { devToolsAddress, evaluateInPage } from './devtools.ts';

/** How long a packaged app may take from its start to being ready. */
const readyLimitMs = 30_000;

/** What the stand-in for `docker` prints; nothing else would. */
const greeting = 'Runsheet package probe';

/**
 * Runs a command in the packaged app as a user would: the chapter of the commands is opened and
 * the card of `docker version` run; `docker` is a stand-in, as the machine may have none. What
 * comes back has gone through the archive, the preload, the contract and node-pty.
 *
 * @throws when the window, the card or the run is not as it should be
 */
export async function probeRun(executable: string, display: NodeJS.ProcessEnv): Promise<void> {
  await inFolder(async (folder) => {
    const env = windowEnvironment({ ...(await environment(folder)), ...display });
    const args = [...sandboxArguments(), `--user-data-dir=${join(folder, 'data')}`];
    const app = await _electron.launch({ executablePath: executable, args, env });
    try {
      const window = await app.firstWindow();
      await window.locator('html[data-app-state="ready"]').waitFor({ timeout: readyLimitMs });
      const chapters = window.getByRole('navigation', { name: 'Chapters' });
      await chapters.getByRole('link', { name: /^Commands\b/ }).click();
      const card = window.getByRole('article').filter({
        has: window.locator('[data-preview="docker version"]'),
      });
      await card.getByRole('button', { name: 'Run', exact: true }).click();
      await window.locator('[role="tab"][data-exit-code="0"]').waitFor({ timeout: readyLimitMs });
      await window.getByText(greeting).first().waitFor({ timeout: readyLimitMs });
    } finally {
      // Not by closing the window, which may ask about what still runs.
      await end(app.process());
      await untilWritable(executable);
    }
  });
}

/**
 * Starts the package exactly as it is shipped and waits for its window to be ready.
 *
 * @throws when it does not get there
 */
export async function probeWindow(executable: string, display: NodeJS.ProcessEnv): Promise<void> {
  await inFolder(async (folder) => {
    const args = ['--remote-debugging-port=0', `--user-data-dir=${join(folder, 'data')}`];
    const child = spawn(executable, [...sandboxArguments(), ...args], {
      env: windowEnvironment({ ...process.env, ...display }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), readyLimitMs);
    try {
      await evaluateInPage(await devToolsAddress(child), untilReady);
    } finally {
      clearTimeout(timer);
      await end(child);
    }
  });
}

/** In the page: resolves once the app says that it is ready for input. */
const untilReady = `new Promise((resolve) => {
  const look = () => document.documentElement?.dataset.appState === 'ready' && resolve(true);
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
  look();
})`;

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Waits for the helpers of an ended Electron: Linux keeps a program from being changed meanwhile. */
async function untilWritable(executable: string): Promise<void> {
  const deadline = Date.now() + readyLimitMs;
  for (;;) {
    try {
      await (await open(executable, 'r+')).close();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** An environment as a terminal has it, in which `docker` is the stand-in. */
async function environment(folder: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  if (process.platform === 'win32') {
    await writeFile(join(bin, 'docker.cmd'), `@echo ${greeting}\r\n`);
  } else {
    await writeFile(join(bin, 'docker'), `#!/bin/sh\necho '${greeting}'\n`);
    await chmod(join(bin, 'docker'), 0o755);
  }
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, TERM: 'xterm-256color' };
}

async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-package-'));
  try {
    await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
