import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card } from './support/card.ts';
import { engineEnvironment, testEngine } from './support/engine.ts';

test('the reference: every command, its options, and what the installed docker says of it', async ({
  launch,
}) => {
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await page
    .getByRole('navigation', { name: 'Look up' })
    .getByRole('link', { name: 'All commands' })
    .click();
  const filter = page.getByRole('searchbox', { name: 'Filter commands' });
  await filter.fill('prune volume');
  await expect(page.locator('main').getByRole('status').first()).toContainText('command');
  await page.getByRole('link', { name: 'docker volume prune', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('docker volume prune');
  await expect(page.locator('[data-installed="known"]')).toContainText(
    engine.release === '' ? 'Your docker' : 'Your docker (28.',
  );
  await page.getByRole('link', { name: 'docker volume rm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('docker volume rm');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('docker volume prune');
});

test('a command of the reference is a card that runs', async ({ launch }) => {
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await page.evaluate(() => {
    location.hash = '#/~reference/docker%20network%20ls';
  });
  const run = await card(page, 'line/reference-docker-network-ls').run();
  await run.ends(0);
  await expect.poll(run.text).toContain('bridge');
});

test('an option that was asked for is in sight and marked', async ({ launch }) => {
  const { page } = await launch({ env: { DOCKER_HOST: 'unix:///nowhere/d.sock' } });
  await page.evaluate(() => {
    location.hash = '#/~reference/docker%20run%20--volume';
  });
  const row = page.locator('tr[data-option="--volume"]');
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('data-target', 'true');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the reference is free of what axe can find, ${theme}`, async ({ launch }) => {
    const { app, page } = await launch({ env: { DOCKER_HOST: 'unix:///nowhere/d.sock' } });
    await setTheme(app, page, theme);
    for (const about of ['', '/docker%20run', '/docker%20compose', '/nothing']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/~reference${about}`);
      await expect(page.locator('main h1')).toBeVisible();
      expect(await violations(page), about).toEqual([]);
    }
  });
}
