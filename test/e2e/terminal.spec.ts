import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './support/app.ts';
import { card, openChapter, selectedRun, shows, terminalText } from './support/card.ts';
import {
  answerDialogs,
  answerFileDialogs,
  askedOf,
  catchOpened,
  clipboardOf,
  putOnClipboard,
} from './support/dialogs.ts';
import { openShell, plainShell, type } from './support/shell.ts';

const sheets = fileURLToPath(new URL('support/sheets', import.meta.url));

const inTerminal = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.classList.contains('xterm-helper-textarea') ?? false);

test('searches the output: the count, next and previous, case, and back by Escape', async ({
  launch,
}) => {
  const { page } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(page, 'for i in 1 2 3 4 5 6; do echo "Row $i"; done; echo row 7');
  await shows(shell.panel, /^row 7$/m);
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Search the output' });
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('row ');
  // The command itself holds the word twice, and the output seven times.
  await expect(bar.getByRole('status')).toHaveText('1 of 9');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 9');
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText('1 of 9');
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(bar.getByRole('status')).toHaveText(/of 2$/);
  await bar.getByRole('textbox').fill('no such thing');
  await expect(bar.getByRole('status')).toHaveText('No match');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await inTerminal(page)).toBe(true);
  await type(page, 'echo still here');
  await shows(shell.panel, /^still here$/m);
});

test('a paste of several lines is shown first, one line goes at once, and none is run', async ({
  launch,
}) => {
  const { app, page } = await launch({ sheets });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/cat').run();
  await run.panel.locator('textarea').first().focus();

  await putOnClipboard(app, 'one line\n');
  await page.keyboard.press('Control+Shift+V');
  await shows(run.panel, /^one line$/m);
  // Enter stayed with the user: cat has not answered yet.
  expect((await run.text()).match(/one line/g)).toHaveLength(1);
  await page.keyboard.press('Enter');
  await shows(run.panel, /one line\none line/);

  await putOnClipboard(app, 'first\nsecond\x1b[201~\n');
  await page.keyboard.press('Shift+Insert');
  const dialog = page.getByRole('alertdialog', { name: 'Paste 2 lines?' });
  await expect(dialog).toContainText('second‹ESC›[201~');
  await expect(dialog).toContainText('takes each line as it comes');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await run.text()).not.toContain('first');

  await page.keyboard.press('Control+Shift+V');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Paste' }).focus();
  await page.keyboard.press('Enter');
  await shows(run.panel, /^second\[201~$/m);
  expect(await inTerminal(page)).toBe(true);
});

test('copies and keeps the selection; Ctrl+C is the program’s', async ({ launch }) => {
  const { app, page } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(page, 'echo copy""me; sleep 100');
  await shows(shell.panel, /^copyme$/m);
  await page.keyboard.press('Control+Shift+A');
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(() => clipboardOf(app)).toContain('copyme');
  await page.keyboard.press('Control+c');
  await type(page, 'echo "came $?"');
  await shows(shell.panel, /^came 130$/m);
});

test('the menu does by keyboard all that there is to do', async ({ launch }) => {
  const { app, page, userData } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(page, 'printf "a\\tb \\033[31mred\\033[0m\\n10%%\\r100%%\\n"');
  await shows(shell.panel, /^100%$/m);
  const menu = page.getByRole('menu', { name: 'Terminal menu' });
  const choose = async (name: string): Promise<void> => {
    await page.keyboard.press('Shift+F10');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press(name[0] ?? '');
    while (
      !(await menu.getByRole('menuitem', { name }).evaluate((e) => e === document.activeElement))
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
  };
  await choose('Select all');
  await choose('Copy');
  await expect.poll(() => clipboardOf(app)).toContain('100%');
  const file = `${userData}/saved.txt`;
  await answerFileDialogs(app, file);
  await choose('Save output');
  await expect(shell.panel).toContainText(`Saved to ${file}.`);
  expect(readFileSync(file, 'utf8')).toMatch(/^a {7}b red\n100%\nready\$$/m);
  await putOnClipboard(app, 'echo past""ed');
  await choose('Paste');
  await page.keyboard.press('Enter');
  await shows(shell.panel, /^pasted$/m);
  await choose('Clear');
  await expect.poll(() => terminalText(shell.panel)).not.toContain('pasted');
  await type(page, 'echo al""ive');
  await shows(shell.panel, /^alive$/m);
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Escape');
  expect(await inTerminal(page)).toBe(true);
});

test('an address is opened only after main has asked, by mouse and by keyboard', async ({
  launch,
}) => {
  const { app, page } = await launch({ env: plainShell });
  const opened = await catchOpened(app);
  await answerDialogs(app, 2);
  const shell = await openShell(page);
  await type(page, 'clear; echo "see http://localhost:3000/a?b=c."');
  await shows(shell.panel, /^see http/m);
  const row = shell.panel.locator('.xterm-rows > div', { hasText: 'see http' }).first();
  // The rows lie below the layer that takes the mouse, so it is moved by place.
  const { x, y } = (await row.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 75, y + 6);
  await page.mouse.move(x + 80, y + 8);
  await page.waitForFunction(() => document.querySelector('[title*="localhost:3000"]') !== null);
  await page.mouse.click(x + 80, y + 8);
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  expect((await askedOf(app))[0]).toContain('http://localhost:3000/a?b=c\n');
  expect(await opened()).toEqual([]);

  await answerDialogs(app, 0);
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await page.getByRole('menuitem', { name: 'Addresses…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: /localhost/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(opened).toEqual(['http://localhost:3000/a?b=c']);
});

test('what is saved of a flood says that its beginning is missing', async ({ launch }) => {
  const { app, page, userData } = await launch({ sheets, env: plainShell });
  const shell = await openShell(page);
  await type(
    page,
    'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); echo "row $i of many many"; done; echo e""nd',
  );
  await shows(shell.panel, /^end$/m, 45_000);
  const file = `${userData}/flood.txt`;
  await answerFileDialogs(app, file);
  await page.getByRole('button', { name: 'Terminal menu' }).click();
  await page.getByRole('menuitem', { name: 'Save output…' }).click();
  await expect(shell.panel).toContainText('The beginning was not kept.');
  const [notice = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(notice).toMatch(
    /^\[Runsheet kept the last 4\.\d+ MB of [\d.]+ MB: the beginning is missing\.\]$/,
  );
  const numbers = rows
    .flatMap((row) => /^row (\d+) of many many$/.exec(row)?.[1] ?? [])
    .map(Number);
  expect(numbers.at(-1)).toBe(300_000);
  expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
});

test('a shell tab is the user’s shell: it asks for a press, survives a reload, asks when busy', async ({
  launch,
}) => {
  const { app, page } = await launch({ env: plainShell });
  await answerDialogs(app, 1);
  const shell = await openShell(page);
  await expect(shell.tab).toHaveAttribute('data-run-state', 'running');
  await expect(shell.tab).toHaveText('sh');
  await type(page, 'test -t 0 && echo a term""inal in $PWD');
  await shows(shell.panel, /^a terminal in \//m);
  await page.reload();
  await ready(page);
  await shows(selectedRun(page).panel, /^a terminal in \//m);
  await selectedRun(page).panel.locator('textarea').first().focus();
  await type(page, 'sleep 1000');
  await page.getByRole('tab').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  expect((await askedOf(app))[0]).toMatch(/Close sh\?\nStill running in it: sleep/);
  await expect(page.getByRole('tab')).toHaveAttribute('data-run-state', 'running');
  await answerDialogs(app, 0);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('tab')).toHaveCount(0);

  await answerDialogs(app, 1);
  // Longer than a press counts, so that the last key cannot stand in for the script's.
  await page.waitForFunction(
    (start) => performance.now() - start > 1100,
    await page.evaluate(() => performance.now()),
  );
  await page
    .getByRole('button', { name: 'New shell' })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  expect((await askedOf(app))[0]).toContain('/bin/sh');
  await expect(page.getByRole('tab')).toHaveCount(0);
});

test('a line can be taken along into the system’s own terminal', async ({ launch }) => {
  const { app, page } = await launch({
    sheets,
    env: { PATH: '/bin:/usr/bin', TERMINAL: '/bin/true' },
  });
  await openChapter(page, 'Probes');
  const run = await card(page, 'probes/say').run();
  await run.ends(0);
  await page.getByRole('button', { name: 'Terminal menu' }).click();
  await page.getByRole('menuitem', { name: 'Open in my own terminal' }).click();
  await expect(run.panel).toContainText('the line is copied');
  expect(await clipboardOf(app)).toBe('echo hello');
});
