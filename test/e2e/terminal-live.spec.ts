import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { shows, terminalText } from './support/card.ts';
import { answerFileDialogs, clipboardOf } from './support/dialogs.ts';
import { settingsOf } from './support/settings.ts';
import { openShell, plainShell, type } from './support/shell.ts';

/** The size that the terminal's rows really have. */
const fontSize = (page: Page): Promise<string> =>
  page.locator('.xterm-rows').evaluate((rows) => getComputedStyle(rows).fontSize);

test('the text size changes for all terminals at once and is kept over a restart', async ({
  launch,
}) => {
  const first = await launch({ env: plainShell });
  const { page, userData } = first;
  await openShell(page);
  expect(await fontSize(page)).toBe('13px');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+=');
  await expect.poll(() => fontSize(page)).toBe('16px');
  await page.keyboard.press('Control+-');
  await expect.poll(() => fontSize(page)).toBe('15px');
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1);
  await expect.poll(() => settingsOf(userData).fontSize).toBe(15);
  await openShell(page);
  expect(await fontSize(page)).toBe('15px');
  await first.close();

  const second = await launch({ env: plainShell, userData });
  await openShell(second.page);
  expect(await fontSize(second.page)).toBe('15px');
  await second.page.keyboard.press('Control+0');
  await expect.poll(() => fontSize(second.page)).toBe('13px');
});

test('no line is lost or doubled while window, dock and text change their size', async ({
  launch,
}) => {
  test.setTimeout(90_000);
  const { app, page, userData } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(
    page,
    'i=0; while [ $i -lt 300 ]; do i=$((i+1)); echo "row $i: a line that is long enough to be broken in two at the edge of a narrow window, and once more when the text is large"; sleep 0.02; done; echo e""nd',
  );
  for (let turn = 0; turn < 6; turn += 1) {
    await page.setViewportSize({ width: 700 + 160 * (turn % 4), height: 560 + 90 * (turn % 3) });
    await page.keyboard.press(turn % 2 ? 'Control+-' : 'Control+=');
    const separator = page.getByRole('separator', { name: 'Height of the terminal' });
    await separator.press(turn % 2 ? 'ArrowUp' : 'ArrowDown');
    await shell.panel.locator('textarea').first().focus();
    await page.waitForTimeout(700);
  }
  await shows(shell.panel, /^end$/m, 30_000);
  const rowsOf = (text: string): readonly number[] =>
    [...text.matchAll(/^row (\d+): a line .* text is large$/gm)].map((match) => Number(match[1]));
  const all = Array.from({ length: 300 }, (_, at) => at + 1);
  await page.keyboard.press('Control+Shift+A');
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(async () => rowsOf(await clipboardOf(app))).toEqual(all);
  const file = join(userData, 'rows.txt');
  await answerFileDialogs(app, file);
  await page.getByRole('button', { name: 'Terminal menu' }).click();
  await page.getByRole('menuitem', { name: 'Save output…' }).click();
  await expect(shell.panel).toContainText('Saved to');
  expect(rowsOf(readFileSync(file, 'utf8'))).toEqual(all);
});

test('what a program says of its progress is on its tab, in words and as a bar', async ({
  launch,
}) => {
  const { page } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(
    page,
    'printf "\\033]9;4;1;42\\007"; sleep 2; printf "\\033]9;4;3;0\\007"; sleep 2; printf "\\033]9;4;0\\007"',
  );
  await expect(shell.tab).toHaveAttribute('data-progress', '42');
  await expect(shell.tab).toHaveText('sh42 %');
  const bar = shell.tab.getByRole('progressbar', { name: 'Progress of sh', includeHidden: true });
  await expect(bar).toHaveAttribute('aria-valuenow', '42');
  await expect(shell.tab).toHaveText('shgoing on');
  await expect(bar).not.toHaveAttribute('aria-valuenow');
  await expect(shell.tab).toHaveText('sh');
});

test('screen reader support can be switched on while a terminal is open', async ({ launch }) => {
  const { page } = await launch({ env: plainShell });
  const shell = await openShell(page);
  await type(page, 'echo to be re""ad');
  await shows(shell.panel, /^to be read$/m);
  await expect(page.locator('.xterm-accessibility')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('switch', { name: 'Screen reader support in terminals' }).click();
  await expect(page.locator('.xterm-accessibility')).toContainText('to be read');
  await page.getByRole('switch', { name: 'Screen reader support in terminals' }).click();
  await expect(page.locator('.xterm-accessibility')).toHaveCount(0);
  expect(await terminalText(shell.panel)).toContain('to be read');
});

test('characters of two cells are counted as programs count them', async ({ launch }) => {
  const { page } = await launch({ env: { ...plainShell, LC_ALL: 'C.UTF-8' } });
  const shell = await openShell(page);
  // The cursor is asked for after a whale (Unicode 6) and a yarn (Unicode 11): two cells each.
  await type(page, 'printf "\\360\\237\\220\\263\\360\\237\\247\\266\\033[6n"; read -r answer');
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await shows(shell.panel, /\^\[\[\d+;5R/);
});

test('a flood that is too fast to be drawn ends with every line that a terminal remembers', async ({
  launch,
}) => {
  const { app, page } = await launch({ env: plainShell });
  const shell = await openShell(page);
  const last = 3_000_000;
  await type(page, `seq 1 ${last}; echo e""nd`);
  await shows(shell.panel, /^end$/m, 45_000);
  await page.keyboard.press('Control+Shift+A');
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(() => clipboardOf(app)).toContain('end');
  const copied = (await clipboardOf(app)).split('\n').map(Number).filter(Number.isInteger);
  const numbers = copied.filter((number) => number > 0);
  expect(numbers.length).toBeGreaterThan(9_990);
  expect(numbers).toEqual(numbers.map((_, at) => last - numbers.length + 1 + at));
});
