import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { recordLine } from '../../core/history/fold.ts';
import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card, openChapter } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));
const noEngine = { DOCKER_HOST: 'unix:///nowhere/d.sock' };

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search' });
/** The lines of the list; a page may have options of its own. */
const results = (page: Page): Locator => page.locator('[role="option"][data-target]');
const option = (page: Page, target: string): Locator =>
  page.locator(`[role="option"][data-target="${target}"]`);

/** Opens the search from the keyboard and types, as a person would. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

/** Goes down the list until the line that is meant is the chosen one, and opens it. */
async function open(page: Page, target: string): Promise<void> {
  await expect(option(page, target)).toBeVisible();
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await option(page, target).getAttribute('aria-selected')) === 'true') {
      const chosen = await option(page, target).getAttribute('id');
      await expect(field(page)).toHaveAttribute('aria-activedescendant', chosen ?? '');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listbox', { name: 'Results' })).toBeHidden();
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${target} was never the chosen one.`);
}

const line = (command: string): string => `[data-command="${command}"] [data-preview]`;

test('a card is found by keyboard alone, has the focus, and is offered first the next time', async ({
  launch,
}) => {
  const { page } = await launch({ env: noEngine });
  await search(page, 'delete image');
  await expect(results(page).first()).toHaveAttribute('data-target', 'commands/rmi');
  await expect(results(page).first().locator('mark')).not.toHaveCount(0);
  await open(page, 'commands/rmi');
  await expect(page.locator(line('commands/rmi'))).toBeFocused();
  await expect(page.locator(line('commands/rmi'))).toBeInViewport();

  await search(page, 'docker run --pub');
  await open(page, 'cli:docker run --publish');
  await expect(page.locator('[data-option="--publish"] th')).toBeFocused();
  await expect(page.locator('[data-option="--publish"] th')).toBeInViewport();

  await search(page, '');
  await expect(results(page).nth(0)).toHaveAttribute('data-target', 'cli:docker run --publish');
  await expect(results(page).nth(1)).toHaveAttribute('data-target', 'commands/rmi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(line('commands/rmi'))).toBeFocused();
});

test('a container that was just made is found, and its row is chosen', async ({ launch }) => {
  const engine = await testEngine();
  const name = `palette-${process.pid}-box`;
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  try {
    await search(page, `palette-${process.pid}`);
    await expect(option(page, `container:${name}`)).toHaveCount(0);
    await docker(engine, 'create', '--name', name, 'busybox', 'true');
    await open(page, `container:${name}`);
    const row = page.locator(`[data-object="container:${name}"]`);
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('listbox', { name: 'Containers' })).toBeFocused();
    await expect(row).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(row).toHaveCount(0);
  } finally {
    await docker(engine, 'rm', '--force', name);
  }
  await search(page, `palette-${process.pid}`);
  await expect(option(page, `container:${name}`)).toHaveCount(0);
});

test('an action is found by other words, done, and the keyboard is back', async ({ launch }) => {
  const { app, page } = await launch({ env: noEngine });
  await setTheme(app, page, 'light');
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').first().focus();
  await search(page, 'night mode');
  await open(page, 'action:theme-dark');
  await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect(
    page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').first(),
  ).toBeFocused();
  // What would change nothing is not offered.
  await search(page, 'dark theme');
  await expect(option(page, 'action:theme-light')).toBeVisible();
  await expect(option(page, 'action:theme-dark')).toHaveCount(0);
});

test('from the terminal and back: Escape leaves nothing behind', async ({ launch }) => {
  const { page } = await launch({ sheets, env: noEngine });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/say').run();
  await run.ends(0);
  await page.keyboard.press('F6');
  const terminal = run.panel.locator('textarea').first();
  await expect(terminal).toBeFocused();
  await search(page, 'close the runs');
  await page.keyboard.press('Escape');
  await expect(terminal).toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeHidden();
  await expect(field(page)).toHaveValue('');
  await search(page, 'close ended');
  await open(page, 'action:close-ended-runs');
  await expect(page.getByRole('tab')).toHaveCount(0);
});

test('the list is walked by all its keys, told in a sentence, and no trap', async ({ launch }) => {
  const { page } = await launch({ env: noEngine });
  await search(page, 'volume');
  const options = results(page);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const told = page.getByRole('status').filter({ hasText: /\d+ results/ });
  await expect(told).toBeAttached();
  // The rows below the edge follow those in sight, and are as many as was said.
  await expect(options).toHaveCount(Number(/\d+/.exec((await told.textContent()) ?? '')));
  const chosen = async (): Promise<number> =>
    options.evaluateAll((all) => all.findIndex((each) => each.ariaSelected === 'true'));
  const last = (await options.count()) - 1;
  for (const [key, at] of [
    ['End', last],
    ['ArrowDown', 0],
    ['ArrowUp', last],
    ['Home', 0],
    ['PageDown', 7],
    ['PageUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen(), key).toBe(at);
    await expect(options.nth(at)).toBeInViewport();
  }
  await page.keyboard.press('Tab');
  await expect(field(page)).not.toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeHidden();
});

test('sheets of the user are found, and words that nobody wrote say so', async ({ launch }) => {
  const { page } = await launch({ sheets, env: noEngine });
  await search(page, 'probes say');
  await open(page, 'probes/say');
  await expect(page.locator(line('probes/say'))).toBeFocused();
  await search(page, 'qqqqzzzz');
  await expect(page.getByText('Nothing is found for “qqqqzzzz”')).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the open list is free of what axe can find, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch({ env: noEngine });
    await setTheme(app, page, theme);
    for (const words of ['', 'run', 'qqqqzzzz']) {
      await search(page, words);
      await expect(page.getByText('closes')).toBeVisible();
      expect(await violations(page), words).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('a line and a message are explained from where they were pasted', async ({ launch }) => {
  const { app, page } = await launch({ env: noEngine });
  const paste = async (text: string): Promise<void> => {
    await app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
    await search(page, '');
    await page.keyboard.press('Control+v');
  };
  const first = results(page).first();

  await paste('docker run -d -p 3000:6379 redis');
  await expect(first).toContainText('Explain this line');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/~explain\/docker%20run/);
  await expect(page.locator('main h1')).toBeFocused();

  // The field has one line; what is explained has them all.
  await paste('docker ps\ndocker images');
  await expect(field(page)).toHaveValue('docker ps docker images');
  await expect(first).toContainText('2 lines');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/~explain\/docker%20ps%0Adocker%20images/);
  // The page takes the focus once it is drawn, and would take it from a search opened before.
  await expect(page.locator('main h1')).toBeFocused();

  // Beside the best result, for what may as well be looked for.
  await search(page, 'docker ps');
  await expect(results(page).nth(1)).toHaveAttribute('data-target', 'explain:docker ps');
  await page.keyboard.press('Escape');

  await paste('Bind for 0.0.0.0:3000 failed: port is already allocated');
  await expect(first).toHaveAttribute('data-target', 'error:port-taken');
  await expect(results(page).nth(1)).toContainText('Explain this text');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/~help\/port-taken/);
  await expect(page.locator('main h1')).toBeFocused();
});

test('a line that was run before is found, and its run is shown', async ({ launch }) => {
  const userData = mkdtempSync(join(tmpdir(), 'runsheet-e2e-'));
  const run = {
    at: Date.now() - 60_000,
    title: 'Say a word',
    cwd: '/tmp',
    state: 'exited',
  } as const;
  writeFileSync(
    join(userData, 'history.jsonl'),
    recordLine({ type: 'entry', id: 'past', line: 'docker run -d walrus-image', ...run }),
  );
  const { page } = await launch({ userData, sheets, env: noEngine });
  await search(page, 'walrus');
  await open(page, 'history:past');
  await expect(page.locator('[data-history="past"] [data-history-run]')).toBeFocused();

  // What is run now can be found at once.
  await openChapter(page, 'Probes');
  await card(page, 'probes/say').fill('word', 'narwhal');
  await (await card(page, 'probes/say').run()).ends(0);
  await search(page, 'narwhal');
  await expect(results(page).filter({ hasText: 'echo narwhal' })).toBeVisible();
});
