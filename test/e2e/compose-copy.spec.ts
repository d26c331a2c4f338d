import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card, openChapter } from './support/card.ts';

const offline = { DOCKER_HOST: 'unix:///nowhere/d.sock' };

for (const theme of ['light', 'dark'] as const) {
  test(`a run becomes a Compose service, and a service a run, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch({ env: offline });
    await setTheme(app, page, theme);
    await openChapter(page, 'Commands');
    const run = card(page, 'commands/run-publish');
    await run.root.scrollIntoViewIfNeeded();
    await run.root.getByRole('button', { name: 'Other shells' }).click();
    await page.getByRole('menuitem', { name: /As a Compose service/ }).click();
    const dialog = page.getByRole('dialog', { name: 'As a Compose service' });
    await expect(dialog.locator('[data-converted]')).toContainText('ports:');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('services:');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await openChapter(page, 'Compose');
    await page.getByRole('button', { name: 'As docker run' }).first().click();
    const back = page.getByRole('dialog', { name: 'As docker run' });
    await expect(back.locator('[data-converted]').first()).toContainText('docker run \\');
    await expect(back.locator('[data-lost]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'As docker run' }).first()).toBeFocused();
  });
}
