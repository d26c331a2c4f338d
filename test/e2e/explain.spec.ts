import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { newRun, shows } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';

const line = 'docker run -d --name db -p 5432:5432 -v data:/data -e A=1 postgres:16';

async function openExplain(page: Page, about?: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `#/~explain${about === undefined ? '' : `/${encodeURIComponent(about)}`}`,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Explain a line' })).toBeVisible();
}

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Line or error message' });
const piece = (page: Page, text: string): Locator =>
  page.getByRole('option', { name: text, exact: true });
const row = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: text });

/** Puts a text on the clipboard and pastes it, as a person would. */
async function paste(app: ElectronApplication, page: Page, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await field(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(field(page)).toHaveValue(text);
}

test('a pasted line: pieces and rows light each other, by mouse and by keyboard', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await page.getByRole('link', { name: 'Explain a line' }).click();
  await expect(page.getByRole('heading', { name: 'For example' })).toBeVisible();
  await paste(app, page, line);
  await expect(page.locator('[data-effect]').first()).toHaveAttribute(
    'data-effect',
    /creates the container db/i,
  );
  await expect(page.getByText('Image', { exact: true })).toBeVisible();

  const meaning = row(page, 'Port 5432 of this machine');
  await piece(page, '5432:5432').hover();
  await expect(meaning).toHaveAttribute('data-lit', 'true');
  await row(page, 'The volume data appears').hover();
  await expect(piece(page, 'data:/data')).toHaveAttribute('data-lit', 'true');
  await expect(meaning).not.toHaveAttribute('data-lit', 'true');

  await piece(page, 'docker').focus();
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(piece(page, '5432:5432')).toBeFocused();
  await expect(meaning).toHaveAttribute('data-lit', 'true');
  await page.keyboard.press('End');
  await expect(piece(page, 'postgres:16')).toBeFocused();

  // The address follows, so that going away and back finds the line again.
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('postgres');
  await page.getByRole('link', { name: 'All options of docker run' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'docker run' })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue(line);
});

test('a fix is a press, and undo takes it back', async ({ launch }) => {
  const { page } = await launch();
  await openExplain(page, 'docker run —name web nginx');
  await expect(page.locator('[data-problem="dash-long"]')).toBeVisible();
  await page.getByRole('button', { name: 'Write --', exact: true }).click();
  await expect(field(page)).toHaveValue('docker run --name web nginx');
  await expect(page.locator('[data-problem="dash-long"]')).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue('docker run —name web nginx');

  await openExplain(page, 'docker run --naem web nginx');
  await page.getByRole('link', { name: /^More about/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'An option that the command does not have' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Explain this example' }).click();
  await expect(field(page)).toHaveValue('docker run --naem web nginx');
});

test('the line is run from the page, and a pasted error leads to the command that helps', async ({
  launch,
}) => {
  const engine = await testEngine();
  const name = 'e2e-explain';
  const { app, page } = await launch({ env: engineEnvironment(engine) });
  await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
  await docker(engine, 'rm', '-f', name).catch(() => '');
  try {
    await docker(engine, 'create', '--name', name, 'busybox', 'true');
    await openExplain(page, `docker run --rm --name ${name} busybox echo "{{hello}} there"`);
    const card = page.getByRole('article', { name: 'Run this line' });
    await expect(card.locator('[data-preview]')).toHaveAttribute('data-preview', /\{\{hello\}\}/);
    const failed = await newRun(page, () => card.getByRole('button', { name: 'Run' }).click());
    await failed.ends(125);
    await shows(failed.panel, /is already in use/);

    await paste(
      app,
      page,
      `Error response from daemon: Conflict. The container name "/${name}" is already in use by container "1".`,
    );
    await expect(
      page.getByRole('heading', { name: 'The name is in use by another container' }),
    ).toBeVisible();
    const help = page.getByRole('article', { name: 'Give it another name' });
    await expect(help.getByLabel('container', { exact: true })).toHaveValue(name);
    await help.getByLabel('new name', { exact: true }).fill(`${name}-old`);
    const renamed = await newRun(page, () => help.getByRole('button', { name: 'Run' }).click());
    await renamed.ends(0);

    await openExplain(page, `docker run --rm --name ${name} busybox echo "{{hello}} there"`);
    const run = await newRun(page, () => card.getByRole('button', { name: 'Run' }).click());
    await run.ends(0);
    await shows(run.panel, /\{\{hello\}\} there/);
  } finally {
    await docker(engine, 'rm', '-f', name, `${name}-old`).catch(() => '');
  }
});

test('typing is not held up by a line of eighty kilobytes', { tag: '@alone' }, async ({
  launch,
}) => {
  const { page } = await launch();
  await openExplain(page, 'docker run nginx');
  const long = `docker run ${'-e KEY="some value" '.repeat(4_000)}nginx`;
  await field(page).fill(long);
  await expect(page.getByText(/The text is very long/)).toBeVisible();
  await field(page).press('Home');
  const started = Date.now();
  await page.keyboard.type('abcdefghij');
  await expect(field(page)).toHaveValue(/abcdefghij/);
  // Each key may cost what laying out so long a field costs, and no more than can be lived with.
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('by keyboard alone: an example, a piece, a fix, the card', async ({ launch }) => {
  const { page } = await launch();
  await openExplain(page);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement)))
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error('60 presses of Tab did not lead there');
  };
  await field(page).focus();
  await tabTo(page.getByRole('button', { name: /with mistakes in it/ }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(/^docker run nginx –d/);
  await tabTo(page.locator('[data-piece]'));
  await page.keyboard.press('ArrowRight');
  await expect(piece(page, 'run')).toBeFocused();
  await tabTo(page.getByRole('button', { name: /in front$/ }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('docker run –d -p 8080:80 —name web nginx');
  await tabTo(page.getByRole('button', { name: 'Write -', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: 'Write --', exact: true }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('docker run -d -p 8080:80 --name web nginx');
  await tabTo(page.locator('[data-command^="line/explain-"] [data-preview]'));
  await expect(page.locator('[data-command^="line/explain-"] [data-preview]')).toHaveAttribute(
    'data-preview',
    'docker run -d -p 8080:80 --name web nginx',
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`every state of the page is free of what axe can find, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const { app, page } = await launch({ env: { DOCKER_HOST: 'unix:///nowhere/d.sock' } });
    await setTheme(app, page, theme);
    const places = [
      '#/~explain',
      `#/~explain/${encodeURIComponent(line)}`,
      `#/~explain/${encodeURIComponent('docker rm -f $(docker ps -aq) | sh -c "ls"  # x')}`,
      `#/~explain/${encodeURIComponent('docker run –naem "x')}`,
      `#/~explain/${encodeURIComponent('version: "3"\nservices: {}')}`,
      `#/~explain/${encodeURIComponent('No such container: web')}`,
      '#/~help',
      '#/~help/dash-long',
      '#/~help/exit-137',
      '#/~help/no-such',
    ];
    for (const place of places) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, place);
      await page.waitForTimeout(300);
      await page.waitForFunction(() => document.getAnimations().length === 0);
      await expect(page.getByText('Loading the commands')).toHaveCount(0);
      expect(await violations(page), place).toEqual([]);
    }
  });
}
