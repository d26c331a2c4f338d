import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));

for (const theme of ['light', 'dark'] as const) {
  test(`every chapter is free of what axe can find, ${theme}`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { app, page } = await launch({ sheets, env: { DOCKER_HOST: 'unix:///nowhere/d.sock' } });
    await setTheme(app, page, theme);
    const links = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
    const count = await links.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      const title = (await links.nth(index).textContent()) ?? '';
      await links.nth(index).click();
      await expect(links.nth(index)).toHaveAttribute('aria-current', 'page');
      expect(await violations(page), title).toEqual([]);
    }
  });

  test(`runs, suggestions, the dialog and the engine panel are too, ${theme}`, async ({
    launch,
  }) => {
    test.setTimeout(120_000);
    const engine = await testEngine();
    // For an image to be suggested, one has to be there.
    await docker(engine, 'pull', '-q', 'redis');
    const { app, page } = await launch({ sheets, env: engineEnvironment(engine) });
    await setTheme(app, page, theme);
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await page
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('link', { name: 'Commands' })
      .click();
    await (await card(page, 'commands/ps').run()).ends(0);
    expect(await violations(page), 'a run').toEqual([]);

    await card(page, 'commands/run').root.getByLabel('image', { exact: true }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await violations(page), 'suggestions').toEqual([]);
    await page.keyboard.press('Escape');

    await card(page, 'commands/rm').fill('container', 'there-is-no-such-container');
    await card(page, 'commands/rm').press();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await violations(page), 'the dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeHidden();

    await page
      .getByRole('banner')
      .getByRole('button', { name: /engine/i })
      .click();
    expect(await violations(page), 'the engine panel').toEqual([]);
  });
}
