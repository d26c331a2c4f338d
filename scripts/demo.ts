/**
 * `npm run demo [-- FOLDER]`: drives the real app through its main job and shows it.
 *
 * With an engine (the tests' own when it is up, else the user's): pull, run, logs, stop, remove.
 * Without one: the reference, and `docker version` with its honest failure. Writes a transcript and
 * pictures in both themes; `--pictures` also renews those of the README.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { runCard } from './demo/run-card.ts';
import {
  createStage,
  openChapter,
  picture,
  resize,
  type Stage,
  writeTranscript,
} from './demo/stage.ts';
import { runningEngine } from './engine/index.ts';
import { appLaunch, prepareApp, withDisplay } from './setup/app.mjs';
import { root } from './setup/paths.mjs';

const words = process.argv.slice(2);
const folder = resolve(
  words.find((word) => !word.startsWith('--')) ?? join(root, 'test-results/demo'),
);

/** Named so that it is nobody's; one that a demo left behind is said so by docker itself. */
const name = 'demo-redis';

process.exitCode = await withDisplay(async (display) => {
  const runtime = await prepareApp();
  const userData = mkdtempSync(join(tmpdir(), 'runsheet-demo-'));
  const env = { ...process.env, ...display, TERM: 'xterm-256color', ...(await engineOfTests()) };
  const app = await _electron.launch({
    ...appLaunch(runtime, [`--user-data-dir=${userData}`], env),
    colorScheme: null,
  });
  try {
    const stage = createStage(app, await app.firstWindow(), folder);
    await play(stage);
    writeTranscript(stage);
    if (words.includes('--pictures')) renewPictures();
    process.stdout.write(`\nWritten to ${folder}\n`);
    return 0;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
});

async function engineOfTests(): Promise<Readonly<Record<string, string>>> {
  const state = await runningEngine();
  if (!state) return {};
  return {
    DOCKER_HOST: state.host,
    DOCKER_CONFIG: state.dockerConfig,
    PATH: `${state.cliFolder}:${process.env['PATH'] ?? ''}`,
  };
}

async function play(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.waitForSelector('html[data-app-state="ready"]');
  await page
    .locator('html[data-engine-state="connected"], html[data-engine-state="unavailable"]')
    .waitFor({ state: 'attached' });
  const engine = await page.locator('html').getAttribute('data-engine-state');
  // What is copied would be the pictures of some earlier time.
  if (engine !== 'connected' && words.includes('--pictures')) {
    throw new Error(
      'No engine answers, so there is nothing to take the pictures of the README of.',
    );
  }
  await resize(stage, 1280, 800);
  await openChapter(stage, 'Commands');
  stage.tell(`The window is there; the engine is ${engine}.`);
  if (engine === 'connected') await withEngine(stage);
  else await withoutEngine(stage);
}

async function withEngine(stage: Stage): Promise<void> {
  const { page } = stage;
  await runCard(stage, 'commands/pull', { image: 'redis' });
  await runCard(stage, 'commands/run-publish', { name, 'host port': '3000', image: 'redis' });
  await page.locator('[data-command="commands/run-publish"]').scrollIntoViewIfNeeded();
  await picture(stage, 'first-run');
  await runCard(stage, 'commands/logs', { container: name });
  await picture(stage, 'logs');
  await runCard(stage, 'commands/stop', { container: name });
  await runCard(stage, 'commands/rm', { container: name });
  await resize(stage, 900, 700);
  await picture(stage, 'narrow');
}

async function withoutEngine(stage: Stage): Promise<void> {
  await picture(stage, 'reference');
  await stage.page
    .getByRole('banner')
    .getByRole('button', { name: /engine/i })
    .click();
  await picture(stage, 'no-engine');
  await stage.page.keyboard.press('Escape');
  stage.tell('\nWithout an engine a card that needs one cannot run, and says so:');
  const card = stage.page.locator('[data-command="commands/version"]');
  stage.tell((await card.textContent()) ?? '');
}

function renewPictures(): void {
  const target = join(root, 'docs/pictures');
  mkdirSync(target, { recursive: true });
  for (const theme of ['light', 'dark']) {
    copyFileSync(join(folder, `first-run-${theme}.png`), join(target, `first-run-${theme}.png`));
  }
}
