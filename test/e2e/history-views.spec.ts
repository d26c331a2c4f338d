import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordLine } from '../../core/history/fold.ts';
import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card, openChapter } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));
const offline = { DOCKER_HOST: 'unix:///nowhere/d.sock' };

/** A data folder whose history has so many runs, over some weeks. */
function dataWithRuns(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-e2e-'));
  mkdirSync(folder, { recursive: true });
  const now = Date.now();
  const lines = Array.from({ length: count }, (_, at) =>
    recordLine({
      type: 'entry',
      id: `r${at}`,
      at: now - (count - at) * 1_300_000,
      title: at % 4 === 0 ? 'A line of mine' : 'Say a word',
      line: `echo number ${at} ${'and more '.repeat(at % 9)}`,
      cwd: '/tmp',
      ...(at % 4 === 0
        ? { source: `echo number ${at}` }
        : { card: 'probes/say', values: { word: `number ${at}` } }),
      state: 'exited',
      exitCode: at % 11 === 0 ? 1 : 0,
      endedAt: now - (count - at) * 1_300_000 + 900,
    }),
  );
  writeFileSync(join(folder, 'history.jsonl'), lines.join(''));
  return folder;
}

for (const theme of ['light', 'dark'] as const) {
  test(`what comes after a run is free of what axe can find, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const engine = await testEngine();
    await docker(engine, 'rm', '-f', '-v', 'e2h-axe').catch(() => '');
    const { app, page } = await launch({ sheets, env: engineEnvironment(engine) });
    await setTheme(app, page, theme);
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByText('Nothing has been run yet')).toBeVisible();
    expect(await violations(page), 'the empty history').toEqual([]);

    await openChapter(page, 'Commands');
    const publish = card(page, 'commands/run-publish');
    await publish.fill('name', 'e2h-axe');
    await publish.fill('host port', '3479');
    const run = await publish.run();
    await run.ends(0);
    await publish.root.getByRole('button', { name: 'Pin', exact: true }).click();
    await expect(run.panel.locator('[data-changes]')).toBeVisible();
    expect(await violations(page), 'changes, a card that is done, a pin').toEqual([]);

    await run.panel.locator('[data-change="created"] button').first().click();
    const row = page.locator('[data-object="container:e2h-axe"]');
    await expect(row).toHaveAttribute('aria-selected', 'true');
    expect(await violations(page), 'the engine panel with what was made').toEqual([]);
    await page.keyboard.press('Escape');

    await (await publish.run()).ends(125);
    await expect(publish.root.locator('[data-explained]')).toBeVisible();
    expect(await violations(page), 'a run that failed, explained').toEqual([]);

    await page.getByRole('link', { name: 'History' }).click();
    await page.locator('[data-history-run]').first().click();
    await expect(page.getByRole('button', { name: 'Open card' })).toBeVisible();
    expect(await violations(page), 'the history with a run').toEqual([]);
    await page.getByRole('button', { name: 'Clear history…' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await violations(page), 'the question').toEqual([]);
    await page.keyboard.press('Escape');
    await docker(engine, 'rm', '-f', '-v', 'e2h-axe');
  });
}

test('two thousand runs are shown, searched and walked through without a stop', {
  tag: '@alone',
}, async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch({ sheets, env: offline, userData: dataWithRuns(2000) });
  await page.evaluate(() => {
    const long: number[] = [];
    (window as { long?: number[] }).long = long;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('2000 runs', { exact: true })).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search the history' });
  await search.pressSequentially('number 17');
  await expect(page.getByText(/^\d+ of 2000 runs$/)).toBeVisible();
  await expect(page.locator('[data-history]').first()).toHaveAttribute('data-history', 'r1917');
  await expect(page.locator('[data-history="r1999"]')).toHaveCount(0);
  await search.fill('');
  await expect(page.getByText('2000 runs', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  for (let at = 0; at < 90; at += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-history="r1909"] [data-history-run]')).toBeFocused();
  // Held against a loose bound: the machine of the tests is shared.
  const worst = await page.evaluate(() =>
    Math.max(0, ...((window as { long?: number[] }).long ?? [])),
  );
  expect(worst, 'the longest task, ms').toBeLessThan(400);
});

test('the address of a run shows it, its line is a card, and its values go into its card', async ({
  launch,
}) => {
  const { page } = await launch({ sheets, env: offline, userData: dataWithRuns(300) });
  await page.evaluate(() => {
    window.location.hash = '#/~history/r12';
  });
  const line = page.locator('[data-history="r12"]');
  await expect(line.locator('[data-history-run]')).toBeFocused();
  await expect(line.getByRole('article')).toHaveAttribute('data-command', 'line/past-r12');
  await (await card(page, 'line/past-r12').run()).ends(0);

  await page.evaluate(() => {
    window.location.hash = '#/~history/r13';
  });
  await page.locator('[data-history="r13"]').getByRole('button', { name: 'Open card' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Probes' })).toBeVisible();
  expect(await card(page, 'probes/say').line()).toBe("echo 'number 13'");

  await page.evaluate(() => {
    window.location.hash = '#/~history/r13';
  });
  await page
    .locator('[data-history="r13"]')
    .getByRole('button', { name: 'Remove from the history' })
    .click();
  await expect(page.locator('[data-history="r13"]')).toHaveCount(0);
});
