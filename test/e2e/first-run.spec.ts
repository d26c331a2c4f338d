import type { Page } from '@playwright/test';
import { askRedis } from '../helpers/engine/tcp.ts';
import { expect, test } from './support/app.ts';
import { card, newRun, openChapter, type RunTab, shows } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const names = { container: 'e2e-redis', network: 'e2e-net', named: 'e2e-mongo' };

async function cleanUp(): Promise<void> {
  const engine = await testEngine();
  const left = (await containers(engine)).filter((name) => name.startsWith('e2e-'));
  if (left.length > 0) await docker(engine, 'rm', '-f', '-v', ...left);
  await docker(engine, 'network', 'rm', names.network).catch(() => '');
}

test.beforeEach(cleanUp);
test.afterEach(cleanUp);

/** Presses Run on a card that removes, and answers the dialog that names what goes. */
async function remove(page: Page, command: string, named: string): Promise<RunTab> {
  await card(page, command).press();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.locator('[data-will-remove]')).toContainText(named);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  const run = await newRun(page, () => dialog.getByRole('button', { name: 'Remove' }).click());
  await expect(dialog).toBeHidden();
  return run;
}

test('redis: pull, publish, logs, a shell, stop, start, remove, through the window alone', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const engine = await testEngine();
  const tags = (await docker(engine, 'images', '--format', '{{.Repository}}:{{.Tag}}', 'redis'))
    .split('\n')
    .filter((tag) => tag !== '');
  if (tags.length > 0) await docker(engine, 'rmi', '-f', ...tags);
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Commands');

  await card(page, 'commands/pull').fill('image', 'redis');
  const pull = await card(page, 'commands/pull').run();
  // A container of another test may hold some layers, or all.
  await shows(pull.panel, /\[=*>? *\]|Download(ing|\s*complete)|Pull complete|Already exists/);
  await pull.ends(0);
  await shows(pull.panel, /Downloaded newer image for redis:latest/);
  expect(await docker(engine, 'images', '-q', 'redis:latest')).not.toBe('');

  const publish = card(page, 'commands/run-publish');
  await publish.fill('name', names.container);
  expect(await publish.line()).toBe(`docker run -d --name ${names.container} -p 3000:6379 redis`);
  await (await publish.run()).ends(0);
  expect(await containers(engine, ['status=running'])).toContain(names.container);
  await expect.poll(() => askRedis(3000, 'PING').catch(String)).toBe('+PONG');

  await card(page, 'commands/logs').fill('container', names.container);
  const logs = await card(page, 'commands/logs').run();
  await logs.ends(0);
  await shows(logs.panel, /Ready to accept connections/i);

  await card(page, 'commands/exec').fill('container', names.container);
  const shell = await card(page, 'commands/exec').run();
  await expect(shell.panel.locator('textarea').first()).toBeFocused();
  await shows(shell.panel, /[#$] ?$/m);
  await page.keyboard.type('echo typed-$((6*7))');
  await page.keyboard.press('Enter');
  await shows(shell.panel, /^typed-42$/m);
  await page.keyboard.type('exit');
  await page.keyboard.press('Enter');
  await shell.ends(0);

  await card(page, 'commands/stop').fill('container', names.container);
  await (await card(page, 'commands/stop').run()).ends(0);
  expect(await containers(engine, ['status=exited'])).toContain(names.container);

  await card(page, 'commands/start').fill('container', names.container);
  await (await card(page, 'commands/start').run()).ends(0);
  expect(await containers(engine, ['status=running'])).toContain(names.container);

  await (await card(page, 'commands/stop').run()).ends(0);
  await card(page, 'commands/rm').fill('container', names.container);
  await (await remove(page, 'commands/rm', names.container)).ends(0);
  expect(await containers(engine)).not.toContain(names.container);
});

test('a removal that is cancelled removes nothing; one that fails says why', async ({ launch }) => {
  const engine = await testEngine();
  await docker(engine, 'run', '-d', '--name', names.container, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await openChapter(page, 'Commands');
  const rm = card(page, 'commands/rm');
  await rm.fill('container', names.container);
  await rm.press();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.getByRole('tab')).toHaveCount(0);
  expect(await containers(engine)).toContain(names.container);

  await (await remove(page, 'commands/rm', names.container)).ends(1);
  await expect(rm.root).toHaveAttribute('data-card-state', 'failed');
  expect(await containers(engine)).toContain(names.container);
});

test('the engine chip follows: containers come and go', async ({ launch }) => {
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  const chip = page.getByRole('banner').getByRole('button', { name: /engine/i });
  const running = async (): Promise<number> =>
    Number(/(\d+) running/.exec((await chip.textContent()) ?? '')?.[1] ?? '0');
  const before = await running();
  await docker(engine, 'run', '-d', '--name', names.container, 'redis');
  await expect.poll(running).toBe(before + 1);
  await docker(engine, 'rm', '-f', names.container);
  await expect.poll(running).toBe(before);
});

test('without an engine the reference works, and the panel says what to do', async ({ launch }) => {
  const engine = await testEngine();
  const { page } = await launch({
    env: { ...engineEnvironment(engine), DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'unavailable');
  await openChapter(page, 'Commands');
  const pull = card(page, 'commands/pull');
  await expect(pull.root).toHaveAttribute('data-card-state', 'unmet');
  await expect(pull.root.getByRole('button', { name: 'Run', exact: true })).toBeDisabled();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /engine/i })
    .click();
  await expect(page.getByText('/nowhere/docker.sock').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
