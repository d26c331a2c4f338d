import type { Page } from '@playwright/test';
import { newRun, type RunTab, shows } from './card.ts';

/** A plain shell, whatever the machine has: no start files, and a prompt that can be waited for. */
export const plainShell = { SHELL: '/bin/sh', ENV: '', PS1: 'ready$ ' } as const;

/** Opens a shell tab with the button in the dock and waits for its prompt. */
export async function openShell(page: Page): Promise<RunTab> {
  const shell = await newRun(page, () => page.getByRole('button', { name: 'New shell' }).click());
  await shows(shell.panel, /ready\$/);
  await shell.panel.locator('textarea').first().focus();
  return shell;
}

/** Types a line into the shell that has the keyboard. */
export async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}
