import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { violations } from './support/axe.ts';
import { card, newRun, openChapter } from './support/card.ts';
import { engineEnvironment, testEngine } from './support/engine.ts';

/** A folder of user data in which the settings ask before whatever changes something. */
function askingBeforeChanges(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-e2e-'));
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ confirm: 'changes' }));
  return folder;
}

test('with the level at changes a calm dialog asks, by keyboard alone', async ({ launch }) => {
  test.setTimeout(90_000);
  const engine = await testEngine();
  const { page } = await launch({
    userData: askingBeforeChanges(),
    env: engineEnvironment(engine),
  });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Commands');

  // What only looks is not asked about.
  await (await card(page, 'commands/ps').run()).ends(0);

  const stop = card(page, 'commands/stop');
  await stop.fill('container', 'effect-no-such-container');
  await stop.root.getByLabel('container', { exact: true }).first().press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Run this?' });
  await expect(dialog).toContainText('Stops effect-no-such-container.');
  await expect(dialog).toContainText('docker stop effect-no-such-container');
  expect(await violations(page)).toEqual([]);

  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(stop.root).not.toHaveAttribute('data-card-state', 'running');

  await stop.press();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
  const run = await newRun(page, () => page.keyboard.press('Enter'));
  await run.ends(1);
  expect(await run.text()).toMatch(/No such container/i);
});
