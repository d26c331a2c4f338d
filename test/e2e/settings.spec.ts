import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { card, openChapter, shows } from './support/card.ts';
import { answerDialogs, answerFileDialogs, askedOf } from './support/dialogs.ts';
import { engineEnvironment, testEngine } from './support/engine.ts';
import { settingsOf } from './support/settings.ts';
import { openShell, plainShell, type } from './support/shell.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));
const noEngine = { DOCKER_HOST: 'unix:///nowhere/d.sock' };

const field = (page: Page, setting: string) => page.locator(`[data-setting="${setting}"]`);

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

const kept = (userData: string): Record<string, unknown> => ({ ...settingsOf(userData) });

test('each change is kept at once, and each has its way back', async ({ launch }) => {
  const { page, userData } = await launch({ env: noEngine });
  await openSettings(page);
  await page.getByRole('radio', { name: 'Dark' }).last().check();
  await expect.poll(() => kept(userData)['theme']).toBe('dark');
  await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.getByRole('radio', { name: 'changes anything at all' }).check();
  await expect.poll(() => kept(userData)['confirm']).toBe('changes');
  await page.getByRole('switch', { name: 'Remember runs' }).click();
  await expect.poll(() => kept(userData)['history']).toBe(false);
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(() => kept(userData)['fontSize']).toBe(14);

  const size = page.getByRole('textbox', { name: 'Text size in terminals' });
  await size.fill('99');
  await size.press('Enter');
  await expect(field(page, 'fontSize').getByRole('alert')).toHaveText(
    'Choose a size from 8 to 32.',
  );
  expect(kept(userData)['fontSize']).toBe(14);

  for (const name of ['Theme', 'Text size in terminals', 'Ask before a command', 'Remember runs']) {
    await page.getByRole('button', { name: `${name}: use the usual` }).click();
  }
  await expect
    .poll(() => kept(userData))
    .toMatchObject({ theme: 'system', fontSize: 13, confirm: 'removes', history: true });
  await expect(page.getByRole('button', { name: /use the usual/ })).toHaveCount(0);
  await expect(field(page, 'files')).toContainText(userData);
});

test('a path that cannot be used is told about beside it, and never kept', async ({ launch }) => {
  const { app, page, userData } = await launch({ env: noEngine });
  await openSettings(page);
  const notProgram = join(userData, 'notes.txt');
  writeFileSync(notProgram, 'no program');
  const refused = async (setting: string, path: string, reason: RegExp): Promise<void> => {
    const input = field(page, setting).getByRole('textbox');
    await input.fill(path);
    await input.press('Enter');
    await expect(field(page, setting).getByRole('alert')).toHaveText(reason);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await input.press('Escape');
    await expect(input).toHaveValue('');
    await expect(field(page, setting).getByRole('alert')).toHaveCount(0);
  };
  await refused('shell', '/nowhere/sh', /There is nothing at/);
  await refused('shell', 'bash', /is not a whole path/);
  await refused('shell', notProgram, /may not be run as a program/);
  await refused('shell', userData, /is a folder/);
  await refused('workingFolder', notProgram, /is a file/);
  await refused('dockerPath', '/bin/true', /did not answer docker version as docker does/);

  await answerFileDialogs(app, notProgram);
  await field(page, 'workingFolder')
    .getByRole('button', { name: /choose/ })
    .click();
  await expect(field(page, 'workingFolder').getByRole('alert')).toHaveText(/is a file/);
  await answerFileDialogs(app, undefined);
  await field(page, 'shell')
    .getByRole('button', { name: /choose/ })
    .click();
  await expect(field(page, 'shell').getByRole('textbox')).toHaveValue('');
});

test('another program in the place of the shell needs a press, or main asks', async ({
  launch,
}) => {
  const { app, page, userData } = await launch({ env: noEngine });
  await answerDialogs(app, 1);
  await page.waitForFunction(
    (start) => performance.now() - start > 1100,
    await page.evaluate(() => performance.now()),
  );
  const change = () => page.evaluate(() => window.runsheet.settings.change({ shell: '/bin/sh' }));
  expect(await change()).toMatchObject({ ok: false, error: { code: 'not-confirmed' } });
  expect((await askedOf(app))[0]).toContain('/bin/sh');
  await answerDialogs(app, 0);
  expect(await change()).toMatchObject({ ok: true });
  expect(kept(userData)['shell']).toBe('/bin/sh');
});

test('shell and working folder are those of the settings, for shells and for runs', async ({
  launch,
}) => {
  const { app, page, userData } = await launch({ sheets, env: { ...plainShell, ...noEngine } });
  const folder = join(realpathSync(userData), 'my project');
  mkdirSync(folder);
  await openSettings(page);
  await answerFileDialogs(app, folder);
  await field(page, 'workingFolder')
    .getByRole('button', { name: /choose/ })
    .click();
  await expect(field(page, 'workingFolder').getByRole('textbox')).toHaveValue(folder);
  const shell = field(page, 'shell').getByRole('textbox');
  await shell.fill('/bin/bash');
  await shell.press('Enter');
  await expect.poll(() => kept(userData)['shell']).toBe('/bin/bash');

  await page.getByRole('button', { name: 'New shell' }).click();
  const tab = page.getByRole('tab', { selected: true });
  await expect(tab).toHaveText('bash');
  await page.getByRole('tabpanel').locator('textarea').first().focus();
  await type(page, 'echo "in $PWD with $BASH"');
  await shows(page.getByRole('tabpanel'), /^in .*my project with \/bin\/bash$/m);

  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/where').run();
  await shows(run.panel, new RegExp(`^${folder}$`, 'm'));
});

test('the chosen docker runs the commands, and tells where the engine is', async ({ launch }) => {
  const engine = await testEngine();
  const env = engineEnvironment(engine);
  const { app, page, userData } = await launch({ sheets, env: { ...env, ...plainShell } });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  const shell = await openShell(page);
  await type(page, 'docker ps --format "{{.Names}}" >/dev/null && echo it an""swered');
  await shows(shell.panel, /^it answered$/m);

  const folder = join(userData, 'bin');
  const own = join(folder, 'docker');
  mkdirSync(folder);
  writeFileSync(own, `#!/bin/sh\necho "$*" >> ${folder}/calls\nexec ${engine.docker} "$@"\n`);
  chmodSync(own, 0o755);
  await openSettings(page);
  await answerFileDialogs(app, own);
  await field(page, 'dockerPath')
    .getByRole('button', { name: /choose/ })
    .click();
  await expect(field(page, 'dockerPath')).toContainText(/It is docker \d+\.\d+/);
  const calls = (): string => readFileSync(join(folder, 'calls'), 'utf8');
  await expect.poll(calls).toContain('context inspect');
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await openChapter(page, 'Commands');
  await (await card(page, 'commands/ps').run()).ends(0);
  expect(calls()).toMatch(/^ps/m);
});

test('runs are remembered while that is on, and forgotten when it is asked for', async ({
  launch,
}) => {
  const { page } = await launch({ sheets, env: { ...plainShell, ...noEngine } });
  await openChapter(page, 'Probes');
  await (await card(page, 'probes/say').run()).ends(0);
  await openSettings(page);
  await field(page, 'history').getByRole('button', { name: 'Clear history…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Clear the history?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('button', { name: 'Clear history…' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Forget what blanks were filled with' }).click();
  await expect(field(page, 'history').getByRole('status')).toHaveText('Blanks begin empty again.');
  await page.getByRole('switch', { name: 'Remember runs' }).click();
  await openChapter(page, 'Probes');
  await (await card(page, 'probes/say').run()).ends(0);
  await openSettings(page);
  await expect(page.getByRole('button', { name: 'Clear history…' })).toHaveCount(0);
});
