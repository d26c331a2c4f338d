import type { Page } from '@playwright/test';
import type { Stage } from './stage.ts';

export interface Outcome {
  readonly line: string;
  readonly exitCode: number;
  readonly output: string;
}

/** Fills a card's blanks, presses Run as a person would, and waits for the end. */
export async function runCard(
  stage: Stage,
  command: string,
  values: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { page } = stage;
  const card = page.locator(`[data-command="${command}"]`);
  await card.scrollIntoViewIfNeeded();
  for (const [label, value] of Object.entries(values)) {
    await card.getByLabel(label, { exact: true }).first().fill(value);
  }
  const line = (await card.locator('[data-preview]').getAttribute('data-preview')) ?? '';
  stage.tell(`\n\`\`\`sh\n${line}\n\`\`\``);
  const tabs = await page.getByRole('tab').count();
  await card.getByRole('button', { name: 'Run', exact: true }).click();
  await confirmRemoval(stage);
  await page.waitForFunction(
    (before) => document.querySelectorAll('[role=tab][data-run-state]').length > before,
    tabs,
  );
  await page
    .locator('[role=tab][aria-selected=true]:not([data-run-state=running])')
    .waitFor({ timeout: 120_000 });
  const code = await page.getByRole('tab', { selected: true }).getAttribute('data-exit-code');
  const outcome = { line, exitCode: Number(code), output: await terminalText(page) };
  stage.tell(`\n\`\`\`\n${lastLines(outcome.output, 12)}\n\`\`\`\nExit code ${outcome.exitCode}.`);
  return outcome;
}

/** Reads out what would go, then agrees; commands that remove nothing have no dialog. */
async function confirmRemoval(stage: Stage): Promise<void> {
  const dialog = stage.page.getByRole('alertdialog');
  const asks = await Promise.race([
    dialog.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    ),
    stage.page
      .locator('[role=tab][aria-selected=true][data-run-state=running]')
      .waitFor({ timeout: 5_000 })
      .then(
        () => false,
        () => false,
      ),
  ]);
  if (!asks || !(await dialog.isVisible())) return;
  const list = (await dialog.locator('[data-will-remove]').allTextContents()).join('; ');
  stage.tell(`\nBefore it runs, the dialog names what goes: ${list}`);
  await dialog.getByRole('button', { name: /^(Remove|Prune|Stop|Kill|Recreate|Leave)$/ }).click();
}

async function terminalText(page: Page): Promise<string> {
  const rows = await page.locator('[role=tabpanel] .xterm-rows > div').allTextContents();
  return rows
    .map((row) => row.replace(/ /g, ' ').trimEnd())
    .join('\n')
    .trim();
}

function lastLines(text: string, count: number): string {
  return text.split('\n').slice(-count).join('\n');
}
