import { engineDown, engineUp } from '../../scripts/engine/index.ts';
import { expect, test } from './support/app.ts';
import { engineEnvironment, testEngine } from './support/engine.ts';

test.afterAll(async () => {
  await engineDown({ instance: 'spare' });
});

test('the engine is stopped and started: the chip follows by itself', async ({ launch }) => {
  test.setTimeout(120_000);
  await testEngine();
  const first = await engineUp({ instance: 'spare' });
  if (!first.ok) throw new Error(first.error.message);
  const { page } = await launch({ env: engineEnvironment(first.value) });
  const state = (value: string): Promise<void> =>
    expect(page.locator('html')).toHaveAttribute('data-engine-state', value, { timeout: 40_000 });
  await state('connected');
  const run = page
    .locator('[data-command="commands/ps"]')
    .getByRole('button', { name: 'Run', exact: true });
  await page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: 'Commands' })
    .click();
  await expect(run).not.toHaveAttribute('aria-disabled', 'true');

  await engineDown({ instance: 'spare' });
  await state('unavailable');
  await expect(page.locator('[data-command="commands/ps"]')).toHaveAttribute(
    'data-card-state',
    'unmet',
  );

  const again = await engineUp({ instance: 'spare' });
  expect(again.ok).toBe(true);
  await state('connected');
  await expect(run).not.toHaveAttribute('aria-disabled', 'true');
});
