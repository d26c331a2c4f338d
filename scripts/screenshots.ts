/**
 * `node scripts/run.mjs scripts/screenshots.ts [FOLDER]`: a picture of every chapter from top to
 * bottom, in both themes, at both sizes that the design names, to be looked at.
 *
 * Reads without an engine, so that what a learner without Docker sees is what is shown.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { appLaunch, prepareApp, withDisplay } from './setup/app.mjs';
import { root } from './setup/paths.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'test-results/chapters'));
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
] as const;

process.exitCode = await withDisplay(async (display) => {
  const runtime = await prepareApp();
  const userData = mkdtempSync(join(tmpdir(), 'runsheet-pictures-'));
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, ...display, TERM: 'xterm', DOCKER_HOST: 'unix:///nowhere/d.sock' };
  const app = await _electron.launch({
    ...appLaunch(runtime, [`--user-data-dir=${userData}`], env),
    colorScheme: null,
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('html[data-app-state="ready"]');
    for (const theme of ['light', 'dark'] as const) await chapters(app, page, theme);
    process.stdout.write(`Written to ${folder}\n`);
    return 0;
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
});

async function chapters(app: ElectronApplication, page: Page, theme: 'light' | 'dark') {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  const links = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
  for (const { width, height } of sizes) {
    for (let index = 0; index < (await links.count()); index += 1) {
      await page.setViewportSize({ width, height });
      await links.nth(index).click();
      await settled(page);
      const whole = await page.evaluate(() => {
        const scroller = document.querySelector('main > div');
        return Math.min(scroller?.scrollHeight ?? 0, 15_000);
      });
      // As tall as the chapter, so that one picture shows all of it, with the bar and the dock.
      await page.setViewportSize({ width, height: Math.max(height, whole + 90) });
      await settled(page);
      const number = String(index + 1).padStart(2, '0');
      await page.screenshot({ path: join(folder, `${number}-${theme}-${width}.png`) });
    }
  }
}

/** Waits until nothing moves and no more of the chapter comes. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0, before = -1; quiet < 6; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
      const parts = document.querySelectorAll('main *').length;
      const still = document.getAnimations().length === 0;
      quiet = parts === before && still ? quiet + 1 : 0;
      before = parts;
    }
  });
}
