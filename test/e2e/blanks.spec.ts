import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { card, openChapter } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/blank-sheets', import.meta.url));
const prefix = 'blanks-e2e';
const names = { up: `${prefix}-up`, down: `${prefix}-down` };

async function cleanUp(): Promise<void> {
  const engine = await testEngine();
  const left = (await containers(engine)).filter((name) => name.startsWith(prefix));
  if (left.length > 0) await docker(engine, 'rm', '-f', '-v', ...left);
}

test.beforeEach(cleanUp);
test.afterEach(cleanUp);

/** The choices as they are read, `heading: value` where a heading stands over them. */
async function choices(page: Page): Promise<readonly string[]> {
  return page.locator('[role="listbox"] [role="option"]').evaluateAll((options) =>
    options.map((option) => {
      const value = option.firstElementChild?.textContent ?? '';
      const group = option.closest('[role="group"]');
      const heading = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
      return heading === null ? value : `${heading.textContent}: ${value}`;
    }),
  );
}

/** A port of this machine that nothing has at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

test('containers are offered by the state that the command is for, by keyboard alone', async ({
  launch,
}) => {
  const engine = await testEngine();
  await docker(engine, 'run', '-d', '--name', names.up, 'redis');
  await docker(engine, 'create', '--name', names.down, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Commands');

  const start = card(page, 'commands/start').root;
  await start.locator('[data-preview]').focus();
  await page.keyboard.press('Enter');
  const blank = start.getByLabel('container', { exact: true });
  await expect(blank).toBeFocused();
  await page.keyboard.type('blanks');
  await expect.poll(() => choices(page)).toEqual([`Stopped: ${names.down}`, `Others: ${names.up}`]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ ');
  await page.keyboard.press('ArrowDown');
  const active = page.locator('[role="listbox"] [aria-selected="true"]');
  await expect(active).toContainText(names.down);
  await expect(blank).toHaveAttribute(
    'aria-activedescendant',
    (await active.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  expect(await card(page, 'commands/start').line()).toBe(`docker start ${names.down}`);
  await expect(start.getByRole('button', { name: 'Run' })).toBeFocused();

  const stop = card(page, 'commands/stop');
  await stop.fill('container', prefix);
  await expect.poll(() => choices(page)).toEqual([`Running: ${names.up}`, `Others: ${names.down}`]);
  await stop.fill('container', names.down);
  await expect(stop.root.locator('[data-warning="container-state"]')).toContainText('does not run');
  await expect(stop.root).toHaveAttribute('data-card-state', 'ready');
});

test('a port that a container or a program has is told, and the next free one is a press away', async ({
  launch,
}) => {
  const engine = await testEngine();
  const taken = await freePort();
  await docker(engine, 'run', '-d', '--name', names.up, '-p', `${taken}:6379`, 'redis');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const busy = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const { page } = await launch({ env: engineEnvironment(engine) });
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await openChapter(page, 'Commands');
    const publish = card(page, 'commands/run-publish');
    await publish.fill('name', `${prefix}-new`);
    await publish.fill('host port', String(taken));
    const byContainer = publish.root.locator('[data-warning="port-taken"]');
    await expect(byContainer).toContainText(`Port ${taken} is published by ${names.up}`);
    const input = publish.root.getByLabel('host port', { exact: true });
    const described = (await input.getAttribute('aria-describedby')) ?? '';
    await expect(page.locator(`[id="${described}"]`)).toContainText(`Port ${taken}`);

    await publish.fill('host port', String(busy));
    const byProgram = publish.root.locator('[data-warning="port-used"]');
    await expect(byProgram).toContainText('used by another program on this machine');
    await expect(publish.root).toHaveAttribute('data-card-state', 'ready');
    const fix = byProgram.getByRole('button');
    const free = (await fix.textContent())?.replace(/\D/g, '') ?? '';
    await fix.click();
    await expect(input).toHaveValue(free);
    await expect(byProgram).toBeHidden();
    await expect(publish.root.getByRole('button', { name: 'Run' })).toBeFocused();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('a name that is taken has its fix, and after a run there is another one', async ({
  launch,
}) => {
  const engine = await testEngine();
  await docker(engine, 'create', '--name', `${prefix}-my-redis`, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Commands');
  const publish = card(page, 'commands/run-publish');
  const port = await freePort();
  await publish.fill('host port', String(port));
  await publish.fill('name', `${prefix}-my-redis`);
  const warning = publish.root.locator('[data-warning="name-taken"]');
  await expect(warning).toContainText(
    `${prefix}-my-redis is taken by a created container; free: ${prefix}-my-redis-2.`,
  );
  await warning.getByRole('button', { name: `Use ${prefix}-my-redis-2` }).click();
  await (await publish.run()).ends(0);
  expect(await containers(engine, ['status=running'])).toContain(`${prefix}-my-redis-2`);

  await publish.root.getByRole('button', { name: 'Another one' }).click();
  await expect(publish.root.getByLabel('name', { exact: true })).toHaveValue(
    `${prefix}-my-redis-3`,
  );
  const next = await publish.root.getByLabel('host port', { exact: true }).inputValue();
  expect(Number(next)).toBeGreaterThan(port);
  await expect(publish.root).toHaveAttribute('data-card-state', 'ready');
  await (await publish.run()).ends(0);
  expect(await containers(engine, ['status=running'])).toContain(`${prefix}-my-redis-3`);
});

test('what was run with is offered after a restart, and no secret is in any file', async ({
  launch,
}) => {
  const secret = 'hunter2-never-on-disk';
  const first = await launch({ sheets });
  await openChapter(first.page, 'Probes');
  const say = card(first.page, 'probes/say');
  await say.fill('word', 'kept-for-later');
  await (await say.run()).ends(0);
  const hidden = card(first.page, 'probes/secret');
  await hidden.fill('user', 'with-a-secret');
  await hidden.fill('password', secret);
  await (await hidden.run()).ends(0);
  await first.close();
  const files = filesUnder(first.userData);
  expect(files.some((file) => file.endsWith('values.json'))).toBe(true);
  for (const file of files) {
    const text = readFileSync(file, 'latin1');
    expect(text.includes(secret), file).toBe(false);
  }
  expect(readFileSync(join(first.userData, 'values.json'), 'utf8')).not.toContain('with-a-secret');

  const second = await launch({ sheets, userData: first.userData });
  await openChapter(second.page, 'Probes');
  await card(second.page, 'probes/say').root.getByLabel('word', { exact: true }).click();
  await expect.poll(() => choices(second.page)).toEqual(['Used before: kept-for-later']);
});

test('a folder is completed, chosen in the system’s dialog, and missed when it is not there', async ({
  launch,
}) => {
  const engine = await testEngine();
  const home = mkdtempSync(join(tmpdir(), 'runsheet-home-'));
  mkdirSync(join(home, 'site/assets'), { recursive: true });
  mkdirSync(join(home, 'sources'));
  try {
    const { app, page } = await launch({
      sheets,
      env: { ...engineEnvironment(engine), HOME: home },
    });
    await openChapter(page, 'Probes');
    const mount = card(page, 'probes/mount');
    const blank = mount.root.getByLabel('folder', { exact: true });
    await blank.click();
    await blank.fill('./s');
    await expect
      .poll(() => choices(page))
      .toEqual(['In this folder: ./site/', 'In this folder: ./sources/']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(blank).toHaveValue('./site/');
    await expect.poll(() => choices(page)).toEqual(['In this folder: ./site/assets/']);

    await blank.fill('./nowhere');
    await expect(mount.root.locator('[data-warning="path-root-folder"]')).toContainText(
      'There is no ./nowhere: Docker makes an empty folder there',
    );
    await app.evaluate(
      ({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      },
      join(home, 'sources'),
    );
    await page.keyboard.press('F4');
    await expect(blank).toHaveValue(join(home, 'sources'));
    await expect(mount.root.locator('[data-warning]')).toHaveCount(0);
    expect(await mount.line()).toBe(`docker run --rm -v ${join(home, 'sources')}:/x busybox ls /x`);
    await expect(mount.root.getByRole('button', { name: /Choose folder/ })).toBeVisible();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}
