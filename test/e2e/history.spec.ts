import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readHistory } from '../../core/history/fold.ts';
import { expect, ready, test } from './support/app.ts';
import { card, newRun, openChapter, selectedRun } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));
const name = 'e2h-redis';

async function cleanUp(): Promise<void> {
  const engine = await testEngine();
  const left = (await containers(engine)).filter((each) => each.startsWith('e2h-'));
  if (left.length > 0) await docker(engine, 'rm', '-f', '-v', ...left);
}

// What a run changed is told whole: it must not have to pull the image first.
test.beforeAll(async () => {
  await docker(await testEngine(), 'pull', '-q', 'redis');
});
test.beforeEach(cleanUp);
test.afterEach(cleanUp);

async function connected(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
}

/** Starts redis in the background from its card. */
async function startRedis(page: Page) {
  await openChapter(page, 'Commands');
  const publish = card(page, 'commands/run-publish');
  await publish.fill('name', name);
  await publish.fill('host port', '3478');
  const run = await publish.run();
  await run.ends(0);
  return { publish, run };
}

/** The runs that the history page lists, newest first. */
const listed = (page: Page) => page.locator('[data-history]');

test('a run tells what it changed, leads to it, and is taken back through the dialog', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await connected(page);
  const { publish, run } = await startRedis(page);
  const created = run.panel.locator(
    '[data-changes] [data-change="created"][data-kind="container"]',
  );
  await expect(created).toHaveAttribute('data-name', name);
  await expect(created).toContainText('created and started container');
  await expect(publish.root).toHaveAttribute('data-card-state', 'done');
  await expect(publish.root).toContainText(`Created ${name}.`);

  await created.getByRole('button').click();
  const row = page.locator(`[data-object="container:${name}"]`);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toHaveAttribute('data-state', 'running');
  await page.keyboard.press('Escape');

  await publish.root.getByRole('button', { name: 'Undo' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.locator('[data-will-remove]')).toContainText(name);
  await expect(dialog).toContainText(`docker rm -f -v ${name}`);
  const undo = await newRun(page, () => dialog.getByRole('button', { name: 'Remove' }).click());
  await undo.ends(0);
  const removed = undo.panel.locator('[data-change="removed"][data-kind="container"]');
  await expect(removed).toHaveAttribute('data-name', name);
  await expect(undo.panel).toContainText('cannot be brought back');
  await expect(publish.root).toContainText('Undone.');
  expect(await containers(engine)).not.toContain(name);
});

test('a run that fails says why in words, and changes nothing that is there', async ({
  launch,
}) => {
  const engine = await testEngine();
  await docker(engine, 'run', '-d', '--name', name, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await connected(page);
  await openChapter(page, 'Commands');
  const publish = card(page, 'commands/run-publish');
  await publish.fill('name', name);
  const run = await publish.run();
  await run.ends(125);
  await expect(publish.root).toHaveAttribute('data-card-state', 'failed');
  await expect(publish.root).toContainText('The name is in use by another container.');
  await expect(run.panel.locator('[data-explained="name-taken"]')).toContainText(
    'Names of containers are unique',
  );
  await expect(run.panel).toContainText('Docker itself refused the command.');
  await page.waitForTimeout(1000);
  // Others may work on the same engine; this run's own container is what counts.
  const ofOwn = `[data-change][data-kind="container"][data-name="${name}"]`;
  await expect(run.panel.locator(ofOwn)).toHaveCount(0);
  await expect(publish.root.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await containers(engine, ['status=running'])).toContain(name);

  const help = run.panel.getByRole('button', { name: 'Look at the container' });
  const look = await newRun(page, () => help.click());
  await look.ends(0);
  await expect(look.panel).toContainText(`docker ps -a --filter name=${name}`);
  await publish.root.getByRole('link', { name: 'More on this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The name is in use');
});

test('without an engine a run ends without a word about changes', async ({ launch }) => {
  const { page } = await launch({ sheets, env: { DOCKER_HOST: 'unix:///nowhere/d.sock' } });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/say').run();
  await run.ends(0);
  await page.waitForTimeout(1000);
  await expect(run.panel.locator('[data-outcome]')).toHaveCount(0);
  await expect(card(page, 'probes/say').root).toContainText('Done.');
});

test('the history is there after a new start, also after the app was killed', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const env = { DOCKER_HOST: 'unix:///nowhere/d.sock' };
  const first = await launch({ sheets, env });
  await openChapter(first.page, 'Probes');
  await card(first.page, 'probes/say').fill('word', 'remember me');
  await (await card(first.page, 'probes/say').run()).ends(0);
  await (await card(first.page, 'probes/fail').run()).ends(3);
  await first.close();

  const second = await launch({ sheets, env, userData: first.userData });
  await openChapter(second.page, 'Probes');
  await card(second.page, 'probes/count').run();
  const { pid } = second.app.process();
  const gone = new Promise((resolve) => second.app.process().once('exit', resolve));
  process.kill(pid ?? 0, 'SIGKILL');
  await gone;
  const file = join(first.userData, 'history.jsonl');
  expect(readHistory(readFileSync(file, 'utf8'))).toMatchObject({ broken: 0, torn: false });

  const third = await launch({ sheets, env, userData: first.userData });
  await third.page.getByRole('link', { name: 'History' }).click();
  await expect(listed(third.page)).toHaveCount(3);
  await expect(listed(third.page).nth(0)).toHaveAttribute('data-run-state', 'unknown');
  await expect(listed(third.page).nth(1)).toHaveAttribute('data-exit-code', '3');
  await expect(listed(third.page).nth(2)).toContainText("echo 'remember me'");

  await third.page.getByRole('searchbox', { name: 'Search the history' }).fill('remember');
  await expect(listed(third.page)).toHaveCount(1);
  await third.page.getByRole('searchbox', { name: 'Search the history' }).fill('');
  await third.page.getByRole('button', { name: 'Clear history…' }).click();
  const dialog = third.page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Clear' }).click();
  await expect(third.page.getByText('Nothing has been run yet')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('a secret is nowhere on the disk, and is asked for when the run is repeated', async ({
  launch,
}) => {
  const env = { DOCKER_HOST: 'unix:///nowhere/d.sock' };
  const first = await launch({ sheets, env });
  await openChapter(first.page, 'Probes');
  await card(first.page, 'probes/say').fill('word', 'MY_PASSWORD=hunter2hunter2');
  await card(first.page, 'probes/say')
    .root.getByRole('button', { name: 'Pin', exact: true })
    .click();
  await (await card(first.page, 'probes/say').run()).ends(0);
  await first.close();

  const { page, userData } = await launch({ sheets, env, userData: first.userData });
  await page.getByRole('link', { name: 'History' }).click();
  await expect(listed(page)).toContainText('MY_PASSWORD=•••');
  await page.getByRole('button', { name: /^Run again: / }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Probes' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Pinned' })).toBeVisible();
  for (const file of ['history.jsonl', 'pins.json', 'logs/main.log']) {
    const text = existsSync(join(userData, file)) ? readFileSync(join(userData, file), 'utf8') : '';
    expect(text, file).not.toContain('hunter2');
  }
});

test('by keyboard alone: found in the history, run again, and undone', async ({ launch }) => {
  test.setTimeout(120_000);
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await connected(page);
  await startRedis(page);
  await docker(engine, 'rm', '-f', '-v', name);

  await page.getByRole('link', { name: 'History' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search the history' }).focus();
  await page.keyboard.type(`publish ${name}`);
  await expect(listed(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-history-run]').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Run again: / })).toBeFocused();
  const again = await newRun(page, () => page.keyboard.press('Enter'));
  await again.ends(0);
  await expect(
    again.panel.locator('[data-change="created"][data-kind="container"]'),
  ).toHaveAttribute('data-name', name);
  expect(await containers(engine, ['status=running'])).toContain(name);

  // From the tab: R runs it once more, which fails now, since the name is taken.
  await page.getByRole('tab', { selected: true }).focus();
  const third = await newRun(page, () => page.keyboard.press('r'));
  await third.ends(125);

  await page.getByRole('tab').nth(1).focus();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  const undo = selectedRun(page).panel.getByRole('button', { name: 'Undo' });
  for (
    let at = 0;
    at < 20 && !(await undo.evaluate((e) => e === document.activeElement));
    at += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await (await newRun(page, () => page.keyboard.press('Enter'))).ends(0);
  expect(await containers(engine)).not.toContain(name);
});

test('what was run is found by the search, and leads to the history', async ({ launch }) => {
  const env = { DOCKER_HOST: 'unix:///nowhere/d.sock' };
  const { page } = await launch({ sheets, env });
  await openChapter(page, 'Probes');
  await card(page, 'probes/say').fill('word', 'unusualword');
  await (await card(page, 'probes/say').run()).ends(0);
  await page.getByRole('combobox', { name: 'Search' }).fill('unusualword');
  const option = page.getByRole('option').first();
  await expect(option).toHaveAttribute('data-target', /^history:/);
  await option.click();
  await expect(page.locator('[data-history-run]').first()).toBeFocused();
  await expect(listed(page)).toHaveAttribute('data-open', 'true');
});

test('a pinned card stays, with its values, until it is unpinned', async ({ launch }) => {
  const env = { DOCKER_HOST: 'unix:///nowhere/d.sock' };
  const first = await launch({ sheets, env });
  await openChapter(first.page, 'Probes');
  const say = card(first.page, 'probes/say');
  await say.fill('word', 'pinned word');
  await say.root.getByRole('button', { name: 'Pin', exact: true }).click();
  const shelf = (page: Page) => page.getByRole('navigation', { name: 'Pinned' });
  await expect(shelf(first.page).getByRole('link')).toHaveCount(1);
  await first.close();

  const { page } = await launch({ sheets, env, userData: first.userData });
  await openChapter(page, 'Images');
  await shelf(page).getByRole('link').click();
  await expect(card(page, 'probes/say').root).toBeVisible();
  expect(await card(page, 'probes/say').line()).toBe("echo 'pinned word'");
  await shelf(page)
    .getByRole('button', { name: /^Unpin/ })
    .click();
  await expect(shelf(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(shelf(page)).toHaveCount(0);
});

test('runs that ended are closed together; one that goes on says so and stays', async ({
  launch,
}) => {
  const engine = await testEngine();
  await docker(engine, 'run', '-d', '--name', name, 'redis');
  const { page } = await launch({ env: engineEnvironment(engine) });
  await connected(page);
  await openChapter(page, 'Commands');
  await (await card(page, 'commands/ps').run()).ends(0);
  await (await card(page, 'commands/ps').run()).ends(0);
  const follow = card(page, 'commands/logs-follow');
  await follow.fill('container', name);
  const logs = await follow.run();
  await expect(logs.tab).toContainText('runs until stopped');
  await expect(logs.panel).toContainText('it goes on until you stop it');
  await page.getByRole('button', { name: 'Close all that ended' }).click();
  await expect(page.getByRole('tab')).toHaveCount(1);
  await follow.root.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('tab')).not.toHaveAttribute('data-run-state', 'running');
});
