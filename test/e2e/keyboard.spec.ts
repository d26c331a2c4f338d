import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newRun, type RunTab, shows } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));

/** Presses Tab until the focus is where the selector says, as a person without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`120 presses of Tab did not lead to ${selector}`);
}

const line = (command: string): string => `[data-command="${command}"] [data-preview]`;

test('a tour by keyboard alone: a chapter, a blank, a run, the terminal and back', async ({
  launch,
}) => {
  const { page } = await launch({ sheets });
  await tabTo(page, 'nav[aria-label="Chapters"] a');
  const probes = page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: 'Probes', exact: true });
  while (!(await probes.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Probes' })).toBeVisible();

  await tabTo(page, line('probes/say'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('word', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('by keyboard');
  const run = await newRun(page, () => page.keyboard.press('Control+Enter'));
  await run.ends(0);
  await shows(run.panel, /by keyboard/);
  await expect(page.getByLabel('word', { exact: true })).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(page.locator(line('probes/say'))).toHaveAttribute('data-preview', 'echo hello');

  await page.keyboard.press('F6');
  await expect(run.panel.locator('textarea').first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByLabel('word', { exact: true })).toBeFocused();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator(line('probes/say'))).toBeFocused();
});

/** Opens the first thing that the search finds for words. */
async function findAndOpen(page: Page, words: string, target: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  const first = page.locator('[role="option"][data-target]').first();
  await expect(first).toHaveAttribute('data-target', target);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeHidden();
}

test('a removal by keyboard alone: a completed blank, the dialog, the output searched, run again', async ({
  launch,
}) => {
  const engine = await testEngine();
  const name = 'e2e-keyboard';
  await docker(engine, 'rm', '-f', name).catch(() => '');
  await docker(engine, 'create', '--name', name, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await findAndOpen(page, 'remove container', 'commands/rm');
  await expect(page.locator(line('commands/rm'))).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('e2e-k');
  await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(line('commands/rm'))).toHaveAttribute(
    'data-preview',
    `docker rm ${name}`,
  );
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await containers(engine)).toContain(name);

  await page.keyboard.press('Control+Enter');
  const run = await confirmRemoval(page);
  await run.ends(0);
  expect(await containers(engine)).not.toContain(name);

  await page.keyboard.press('F6');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('keyboard');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/1 of 1/);
  await page.keyboard.press('Escape');

  await docker(engine, 'create', '--name', name, 'redis');
  await findAndOpen(page, 'runs', 'action:show-history');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await tabTo(page, 'main [type="search"]');
  await page.keyboard.type(`rm ${name}`);
  await expect(page.locator('[data-history-run]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Run again: / })).toBeFocused();
  await page.keyboard.press('Enter');
  const again = await confirmRemoval(page);
  await again.ends(0);
  expect(await containers(engine)).not.toContain(name);
});

/** In the dialog, whose first button is Cancel. */
async function confirmRemoval(page: Page): Promise<RunTab> {
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeFocused();
  return newRun(page, () => page.keyboard.press('Enter'));
}
