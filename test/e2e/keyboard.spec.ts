import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { newRun, shows } from './support/card.ts';
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

test('a removal by keyboard alone: a completed blank, the dialog, Cancel first', async ({
  launch,
}) => {
  const engine = await testEngine();
  const name = 'e2e-keyboard';
  await docker(engine, 'rm', '-f', name).catch(() => '');
  await docker(engine, 'create', '--name', name, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: 'Commands' })
    .press('Enter');
  await page.locator(line('commands/rm')).focus();
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
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeFocused();
  const run = await newRun(page, () => page.keyboard.press('Enter'));
  await run.ends(0);
  expect(await containers(engine)).not.toContain(name);
});
