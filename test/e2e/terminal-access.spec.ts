import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { shows } from './support/card.ts';
import { putOnClipboard } from './support/dialogs.ts';
import { settingsOf } from './support/settings.ts';
import { openShell, plainShell, type } from './support/shell.ts';

const env = { ...plainShell, DOCKER_HOST: 'unix:///nowhere/d.sock' };

for (const theme of ['light', 'dark'] as const) {
  test(`terminal, search, menu, dialogs and settings are free of what axe can find, ${theme}`, async ({
    launch,
  }) => {
    test.setTimeout(120_000);
    const { app, page } = await launch({ env });
    await setTheme(app, page, theme);
    const shell = await openShell(page);
    await type(page, 'echo "see http://localhost:3000"; printf "\\033]9;4;1;42\\007"');
    await expect(shell.tab).toHaveAttribute('data-progress', '42');
    expect(await violations(page), 'a shell with progress').toEqual([]);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('see');
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/of/);
    expect(await violations(page), 'search').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await violations(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await putOnClipboard(app, 'one\ntwo\x1b');
    await page.keyboard.press('Control+Shift+V');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await violations(page), 'paste').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page), 'addresses').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Shell', exact: true }).fill('/nowhere');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page), 'settings').toEqual([]);
  });
}

test('a shell, its search and the settings, by keyboard alone', async ({ launch }) => {
  const { page, userData } = await launch({ env });
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  // From the end of the page backwards: the dock is the last.
  for (let step = 0; step < 5 && (await focused()) !== 'New shell'; step += 1) {
    await page.keyboard.press('Shift+Tab');
  }
  expect(await focused()).toBe('New shell');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('tabpanel');
  await shows(panel, /ready\$/);
  await type(page, 'echo by ke""y');
  await shows(panel, /^by key$/m);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('by key');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/1 of 1/);
  await page.keyboard.press('Escape');
  await type(page, 'exit');
  await expect(page.getByRole('tab')).toHaveAttribute('data-run-state', 'exited');
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  for (let step = 0; step < 12 && (await focused()) !== 'Larger'; step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect.poll(() => settingsOf(userData).fontSize).toBe(14);
});
