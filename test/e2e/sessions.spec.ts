import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './support/app.ts';
import { card, openChapter, selectedRun, shows } from './support/card.ts';
import { answerDialogs, askedOf } from './support/dialogs.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));

test('a value reaches the program as one argument, and the exit is shown', async ({ launch }) => {
  const { page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  const say = card(page, 'probes/say');
  await say.fill('word', 'a; touch pwned $(id) "x"');
  expect(await say.line()).toBe(`echo 'a; touch pwned $(id) "x"'`);
  const run = await say.run();
  await run.ends(0);
  await shows(run.panel, /a; touch pwned \$\(id\) "x"/);
  await expect(run.tab).toHaveAttribute('data-run-state', 'exited');
});

test('a program that fails is told by its code, one that is missing by a sentence', async ({
  launch,
}) => {
  const { page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  await (await card(page, 'probes/fail').run()).ends(3);
  await expect(card(page, 'probes/fail').root).toHaveAttribute('data-card-state', 'failed');
  await card(page, 'probes/absent').press();
  await expect(card(page, 'probes/absent').root).toContainText('was not found');
  await expect(page.getByRole('tab')).toHaveCount(1);
});

test('a reload in the middle of a run changes nothing for the run', async ({ launch }) => {
  const { page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  await shows((await card(page, 'probes/count').run()).panel, /tick 5$/m);
  await page.reload();
  await ready(page);
  const run = selectedRun(page);
  await expect(run.tab).toHaveAttribute('data-run-state', 'running');
  await shows(run.panel, /tick 15$/m);
  const ticks = [...(await run.text()).matchAll(/^tick (\d+)$/gm)].map((match) => Number(match[1]));
  expect(ticks).toEqual(ticks.map((_, index) => (ticks[0] ?? 0) + index));
  await page.getByRole('button', { name: 'Stop', exact: true }).first().click();
  await run.ends(130);
  await expect(run.tab).toHaveAttribute('data-run-state', 'killed');
});

test('the page’s process is killed, and the window and its runs come back', async ({ launch }) => {
  const { app, page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  await shows((await card(page, 'probes/count').run()).panel, /tick 5$/m);
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const crashed = page.waitForEvent('crash');
  process.kill(pid ?? 0, 'SIGKILL');
  await crashed;
  // The page that Playwright knows is gone for good, so main is asked what its window shows now.
  const inWindow = <T>(script: string): Promise<T> =>
    app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<T>,
      script,
    );
  await expect
    .poll(() => inWindow('document.documentElement.dataset.appState').catch(() => 'gone'), {
      timeout: 20_000,
    })
    .toBe('ready');
  await expect
    .poll(() => inWindow<string>('document.querySelector(".xterm-rows")?.textContent ?? ""'), {
      timeout: 20_000,
    })
    .toMatch(/tick 2\d/);
  expect(await inWindow('document.querySelector("[role=tab]")?.dataset.runState')).toBe('running');
});

test('what a program asked the terminal before a reload is not answered twice', async ({
  launch,
}) => {
  const { page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/query').run();
  await shows(run.panel, /asked/);
  // cat shows the answers: they were typed into it once, when the question was new.
  await shows(run.panel, /\^\[\[\d+;\d+R/);
  const answers = (text: string): number => (text.match(/\^\[\[\d+;\d+R/g) ?? []).length;
  const before = answers(await run.text());
  await page.reload();
  await ready(page);
  await shows(selectedRun(page).panel, /asked/);
  await selectedRun(page).panel.locator('textarea').first().focus();
  await page.keyboard.type('done');
  await shows(selectedRun(page).panel, /done/);
  expect(answers(await selectedRun(page).text())).toBe(before);
});

test('typing into a run reaches it, and Stop ends one that refuses', async ({ launch }) => {
  const { page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/cat').run();
  await run.panel.locator('textarea').first().focus();
  await page.keyboard.type('what I type');
  await page.keyboard.press('Enter');
  await shows(run.panel, /what I type\nwhat I type/);
  await page.keyboard.press('Control+d');
  await run.ends(0);

  const stubborn = await card(page, 'probes/stubborn').run();
  await shows(stubborn.panel, /armed/);
  await page.getByRole('button', { name: 'Stop', exact: true }).first().click();
  await stubborn.ends(137);
  await expect(stubborn.tab).toHaveAttribute('data-run-state', 'killed');
});

test('a click that only a script made starts nothing by itself', async ({ launch }) => {
  const { app, page } = await launch({ sheets });
  await answerDialogs(app, 1);
  await openChapter(page, 'Probes');
  // Longer than a click counts, so that the one on the chapter cannot stand in for the script's.
  await page.waitForFunction((start) => performance.now() - start > 1100, await now(page));
  await page
    .locator('[data-command="probes/say"]')
    .getByRole('button', { name: 'Run', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  expect((await askedOf(app))[0]).toContain('echo hello');
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(card(page, 'probes/say').root).toContainText('was not started');

  await answerDialogs(app, 0);
  await page
    .locator('[data-command="probes/say"]')
    .getByRole('button', { name: 'Run', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await selectedRun(page).ends(0);
});

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

test('closing the window with a live run names it and asks', async ({ launch }) => {
  const { app, page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  await shows((await card(page, 'probes/count').run()).panel, /tick \d+$/m);
  await answerDialogs(app, 1);
  const close = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  expect((await askedOf(app))[0]).toContain('tick $i');
  await expect(selectedRun(page).tab).toHaveAttribute('data-run-state', 'running');

  await answerDialogs(app, 0);
  const gone = app.waitForEvent('close');
  await close();
  await gone;
});

test('100 MB of output: the window answers, memory stays bounded, Ctrl-C stops a flood', {
  tag: '@alone',
}, async ({ launch }) => {
  test.setTimeout(120_000);
  const { app, page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  const heap = (): Promise<number> =>
    page.evaluate(
      () =>
        (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
  const mainMemory = (): Promise<number> => app.evaluate(() => process.memoryUsage().rss);
  await (await card(page, 'probes/say').run()).ends(0);
  const before = { heap: await heap(), main: await mainMemory() };

  const run = await card(page, 'probes/flood').run();
  await shows(run.panel, /again and again/);
  // While it floods, the window must still do what it is told within a person's patience.
  const started = Date.now();
  await page.getByRole('button', { name: 'Collapse the terminal' }).click();
  await page.getByRole('button', { name: 'Open the terminal' }).click();
  const answered = Date.now() - started;
  await expect(run.tab).not.toHaveAttribute('data-run-state', 'running', { timeout: 90_000 });
  await expect(run.tab).toHaveAttribute('data-exit-code', '0');
  expect(answered).toBeLessThan(3_000);
  expect((await heap()) - before.heap).toBeLessThan(64 * 1024 * 1024);
  expect((await mainMemory()) - before.main).toBeLessThan(150 * 1024 * 1024);

  const endless = await card(page, 'probes/endless').run();
  await shows(endless.panel, /runsheet/);
  await endless.panel.locator('textarea').first().focus();
  await page.keyboard.press('Control+c');
  await endless.ends(130);
  await expect(endless.tab).toHaveAttribute('data-run-state', 'exited');
});
