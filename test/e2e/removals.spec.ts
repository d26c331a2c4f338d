import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { engineApi } from '../engine/removals/engine-api.ts';
import { expect, type RunningApp, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card, newRun, openChapter } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));

/** Everything made here has this label and a name that begins with it. */
const label = `rme-${process.pid}`;

type Engine = Awaited<ReturnType<typeof testEngine>>;

const make = (engine: Engine, name: string, ...options: readonly string[]): Promise<string> =>
  docker(engine, 'create', '--label', label, '--name', `${label}-${name}`, ...options, 'busybox');

async function cleanUp(): Promise<void> {
  const engine = await testEngine();
  const filter = ['--filter', `label=${label}`];
  const left = await docker(engine, 'ps', '-aq', ...filter);
  if (left !== '') await docker(engine, 'rm', '-f', '-v', ...left.split('\n'));
  const volumes = await docker(engine, 'volume', 'ls', '-q', ...filter);
  const { send } = engineApi(engine.socket);
  for (const name of volumes.split('\n').filter(Boolean)) await send('DELETE', `/volumes/${name}`);
}

test.beforeEach(cleanUp);
test.afterEach(cleanUp);

async function open(
  launch: (options: object) => Promise<RunningApp>,
): Promise<RunningApp & { readonly engine: Engine; readonly dialog: Locator }> {
  const engine = await testEngine();
  const running = await launch({ sheets, env: engineEnvironment(engine) });
  const { page } = running;
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Trials of the dialog');
  return { ...running, engine, dialog: page.getByRole('alertdialog') };
}

/** The names in a list of the dialog, sorted. */
async function namesIn(dialog: Locator, list: string): Promise<readonly string[]> {
  const names = await dialog.locator(`[${list}] [data-removal]`).allTextContents();
  return names.sort();
}

async function ask(page: Page, command: string, blank?: string, value?: string): Promise<void> {
  const probe = card(page, `trials/${command}`);
  if (blank !== undefined && value !== undefined) await probe.fill(blank, value);
  await probe.press();
}

test('a prune names exactly what then goes, with its engine, by keyboard alone', async ({
  launch,
}) => {
  const { page, engine, dialog } = await open(launch);
  for (const name of ['one', 'two', 'three']) await make(engine, name);
  await docker(
    engine,
    ...['run', '-d', '--label', label, '--name', `${label}-runs`, '--network', 'none'],
    ...['busybox', 'sleep', '999'],
  );
  const probe = card(page, 'trials/containers');
  await probe.fill('label', label);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog.getByRole('heading')).toHaveText('Prune 3 containers?');
  const listed = await namesIn(dialog, 'data-will-remove');
  expect(listed).toEqual(['one', 'three', 'two'].map((name) => `${label}-${name}`));
  await expect(dialog.locator('[data-will-remove]')).toHaveAttribute('data-will-remove', '3');
  await expect(dialog.locator('[data-removal-engine]')).toContainText(engine.socket);

  const before = await containers(engine);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Prune' })).toBeFocused();
  await (await newRun(page, () => page.keyboard.press('Enter'))).ends(0);
  const after = await containers(engine);
  const mine = (name: string): boolean => name.startsWith(label);
  expect(before.filter((name) => mine(name) && !after.includes(name)).sort()).toEqual(listed);
});

test('what the engine refuses is set apart, and a mixed list says what is what', async ({
  launch,
}) => {
  const { page, engine, dialog } = await open(launch);
  await make(engine, 'goes');
  await docker(
    engine,
    ...['run', '-d', '--label', label, '--name', `${label}-runs`, '--network', 'none'],
    ...['busybox', 'sleep', '999'],
  );
  await ask(page, 'named', 'names', `${label}-goes ${label}-runs ${label}-nothing`);
  await expect(dialog.getByRole('heading')).toHaveText(`Remove ${label}-goes?`);
  expect(await namesIn(dialog, 'data-will-remove')).toEqual([`${label}-goes`]);
  expect(await namesIn(dialog, 'data-stays')).toEqual([`${label}-nothing`, `${label}-runs`]);
  await expect(dialog.locator('[data-stays]')).toContainText('running; only --force takes it');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await containers(engine)).toContain(`${label}-goes`);
});

test('a list that changed while it was read is shown again', async ({ launch }) => {
  const { page, engine, dialog } = await open(launch);
  await make(engine, 'first');
  await ask(page, 'containers', 'label', label);
  await expect(dialog.locator('[data-will-remove]')).toContainText(`${label}-first`);
  await make(engine, 'second');
  await dialog.getByRole('button', { name: 'Prune' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The list changed');
  expect(await namesIn(dialog, 'data-will-remove')).toEqual([`${label}-first`, `${label}-second`]);
  expect(await containers(engine)).toContain(`${label}-first`);
  const run = await newRun(page, () => dialog.getByRole('button', { name: 'Prune' }).click());
  await run.ends(0);
  expect((await containers(engine)).filter((name) => name.startsWith(label))).toEqual([]);
});

test('stopping a container made with --rm asks, since it goes with its volume', async ({
  launch,
}) => {
  const { page, engine, dialog } = await open(launch);
  await docker(
    engine,
    ...['run', '-d', '--rm', '--label', label, '--name', `${label}-rm`, '--network', 'none'],
    ...['-v', '/data', 'busybox', 'sleep', '999'],
  );
  await ask(page, 'stop', 'name', `${label}-rm`);
  await expect(dialog.getByRole('heading')).toHaveText('Stop 1 container and 1 volume?');
  await expect(dialog).toContainText('anonymous volume of');
  const run = await newRun(page, () => dialog.getByRole('button', { name: 'Stop' }).click());
  await run.ends(0);
  await expect.poll(() => containers(engine)).not.toContain(`${label}-rm`);

  await docker(
    engine,
    'run',
    '-d',
    '--label',
    label,
    '--name',
    `${label}-stays`,
    'busybox',
    'sleep',
    '9',
  );
  const plain = card(page, 'trials/stop');
  await plain.fill('name', `${label}-stays`);
  await (await plain.run()).ends(0);
});

test('a shell line lists what the engine gives, or says why it cannot', async ({ launch }) => {
  const { page, engine, dialog } = await open(launch);
  await make(engine, 'of-list', '-v', '/data');
  await ask(page, 'listed', 'label', label);
  await expect(dialog.getByRole('heading')).toHaveText('Remove 1 container and 1 volume?');
  expect(await namesIn(dialog, 'data-will-remove')).toContain(`${label}-of-list`);
  await page.keyboard.press('Escape');
  await ask(page, 'unknown');
  await expect(dialog.locator('[data-unlisted]')).toContainText('docker rm $name');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
});

test('five hundred things: shown at once, scrolled inside, free of what axe can find', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { app, page, engine, dialog } = await open(launch);
  const names = Array.from({ length: 500 }, (_, at) => `${label}-v${at}`);
  await makeVolumes(engine, names);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, page, theme);
    await ask(page, 'volumes', 'label', label);
    await expect(dialog.getByRole('heading')).toHaveText('Prune 500 volumes?');
    await expect(dialog.locator('[data-removal]')).toHaveCount(500);
    await expect(dialog.getByRole('button', { name: 'Prune' })).toBeInViewport();
    expect(await violations(page), theme).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    const list = dialog.locator('[data-will-remove]');
    await expect(list).toBeFocused();
    await page.keyboard.press('End');
    await expect(list.locator('[data-removal]').last()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

async function makeVolumes(engine: Engine, names: readonly string[]): Promise<void> {
  const { send } = engineApi(engine.socket);
  for (const Name of names) {
    await send('POST', '/volumes/create', { Name, Labels: { [label]: '' } });
  }
}
