import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ownDockerConfig } from '../helpers/engine/docker-cli.ts';
import { expect, test } from './support/app.ts';
import { card, newRun, openChapter, type RunTab, shows } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';

test.describe.configure({ mode: 'serial' });

let home = '';
test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'runsheet-story-'));
  await cleanUp();
});
test.afterEach(async () => {
  await cleanUp();
  rmSync(home, { recursive: true, force: true });
});

/** The tutorials name what they make; all of it goes, and nothing else. */
async function cleanUp(): Promise<void> {
  const engine = await testEngine();
  const made = ['my-app', 'mongodb', 'mongo-express', 'keep-redis'];
  const project = ['-q', '-a', '--filter', 'label=com.docker.compose.project=my-app'];
  const deployed = (await docker(engine, 'ps', ...project)).split('\n').filter(Boolean);
  for (const name of [...made, ...deployed]) {
    await docker(engine, 'rm', '-f', '-v', name).catch(() => '');
  }
  for (const network of ['mongo-network', 'my-app_default']) {
    await docker(engine, 'network', 'rm', network).catch(() => '');
  }
  for (const volume of ['keep-data', 'my-app_app-data', 'my-app_mongo-data']) {
    await docker(engine, 'volume', 'rm', volume).catch(() => '');
  }
}

/** Runs a step to its end and gives its tab. */
async function step(page: Page, command: string): Promise<RunTab> {
  const run = await card(page, command).run();
  await run.ends(0);
  return run;
}

/** Runs a step that removes: the dialog names it, and it is agreed to. */
async function removingStep(page: Page, command: string, named: string): Promise<void> {
  await card(page, command).press();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.locator('[data-will-remove]')).toContainText(named);
  const run = await newRun(page, () => dialog.getByRole('button', { name: 'Remove' }).click());
  await run.ends(0);
}

/** Presses Run on a card of an example that is not copied yet, and lets it be copied. */
async function copyExample(page: Page, command: string): Promise<void> {
  await card(page, command).press();
  await card(page, command).root.getByRole('button', { name: 'Copy it there' }).click();
  await expect(card(page, command).root).toContainText('Run works there now');
}

test('the notes’ story (mongo and mongo-express are stand-ins): network, database, build, push, pull, deploy', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const engine = await testEngine();
  const config = await ownDockerConfig(engine);
  const { address, user, password } = engine.privateRegistry;
  const environment = { ...engineEnvironment(engine), DOCKER_CONFIG: config.folder, HOME: home };
  const { page } = await launch({ env: environment });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');

  await openChapter(page, 'Docker for your app');
  await step(page, 'your-app/make-network');
  await step(page, 'your-app/start-database');
  await step(page, 'your-app/start-mongo-express');
  await copyExample(page, 'your-app/build-your-app');
  await step(page, 'your-app/build-your-app');
  await step(page, 'your-app/start-your-app');
  const asked = await step(page, 'your-app/ask-your-app');
  await shows(asked.panel, /mongodb/);
  const steps = page.locator('[data-step-state]');
  await expect(steps.and(page.locator('[data-step-state="done"]'))).toHaveCount(6);
  const names = await docker(engine, 'ps', '--format', '{{.Names}}');
  expect(names.split('\n')).toEqual(expect.arrayContaining(['my-app', 'mongodb', 'mongo-express']));

  await openChapter(page, 'Private registry');
  await card(page, 'registry/push-login').fill('user name', user);
  await card(page, 'registry/push-login').fill('registry', address);
  // A playbook's steps share their values, so the registry is named once.
  expect(await card(page, 'registry/push-push').line()).toBe(`docker push ${address}/my-app:1.0`);
  const login = await card(page, 'registry/push-login').run();
  await shows(login.panel, /Password:/);
  await login.panel.locator('textarea').first().focus();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await login.ends(0);
  await step(page, 'registry/push-tag');
  await step(page, 'registry/push-push');
  await removingStep(page, 'registry/push-forget', `${address}/my-app:1.0`);
  const pulled = await step(page, 'registry/push-pull');
  await shows(pulled.panel, /Status: Downloaded newer image|Image is up to date/);

  for (const name of ['my-app', 'mongo-express', 'mongodb']) {
    await docker(engine, 'rm', '-f', '-v', name);
  }
  await openChapter(page, 'Deploying on a server');
  await copyExample(page, 'deploying/deploy-images');
  const settings = join(home, 'runsheet/deploy/.env');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^APP_IMAGE=.*$/m, `APP_IMAGE=${address}/my-app:1.0`));
  const images = await step(page, 'deploying/deploy-images');
  await shows(images.panel, new RegExp(address.replace('.', '\\.')));
  await step(page, 'deploying/deploy-pull');
  await step(page, 'deploying/deploy-up');
  const answer = await step(page, 'deploying/deploy-ask');
  await shows(answer.panel, /mongodb/);
  const published = await docker(engine, 'ps', '--format', '{{.Image}} {{.Ports}}');
  const open3000 = published.split('\n').filter((line) => line.includes('->'));
  expect(open3000).toHaveLength(1);
  expect(open3000[0]).toContain('3000');
  await config.remove();
});

test('the data stays: a real redis is removed, and another finds what it wrote', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const engine = await testEngine();
  const { page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Volumes');
  await step(page, 'volumes/keep-create');
  await step(page, 'volumes/keep-run');
  await card(page, 'volumes/keep-write').fill('colour', 'dark sea green; $(id)');
  await step(page, 'volumes/keep-write');
  await step(page, 'volumes/keep-stop');
  await removingStep(page, 'volumes/keep-remove', 'keep-redis');
  await step(page, 'volumes/keep-run-again');
  const read = await step(page, 'volumes/keep-read');
  await shows(read.panel, /dark sea green; \$\(id\)/);
  await removingStep(page, 'volumes/keep-clear-container', 'keep-redis');
  await removingStep(page, 'volumes/keep-clear-volume', 'keep-data');
  expect(await docker(engine, 'volume', 'ls', '-q', '--filter', 'name=keep-data')).toBe('');
});
