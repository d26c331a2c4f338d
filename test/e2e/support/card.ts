import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses a chapter in the list and waits until it is the open one. */
export async function openChapter(page: Page, title: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: title, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** A command card, as a person works with it. */
export function card(page: Page, command: string) {
  const root = page.locator(`[data-command="${command}"]`);
  return {
    root,
    fill: async (label: string, value: string): Promise<void> => {
      await root.getByLabel(label, { exact: true }).first().fill(value);
    },
    line: (): Promise<string | null> => root.locator('[data-preview]').getAttribute('data-preview'),
    press: async (): Promise<void> => {
      await root.scrollIntoViewIfNeeded();
      await root.getByRole('button', { name: 'Run', exact: true }).click();
    },
    /** Presses Run and gives the tab of the run that it started. */
    run: (): Promise<RunTab> =>
      newRun(page, () => root.getByRole('button', { name: 'Run', exact: true }).click()),
  };
}

/** Does what starts a run and gives its tab, never that of an earlier run. */
export async function newRun(page: Page, start: () => Promise<void>): Promise<RunTab> {
  const tabs = page.getByRole('tab');
  const before = await tabs.evaluateAll((all) => all.map(({ id }) => id));
  await start();
  const selected = page.getByRole('tab', { selected: true });
  await expect
    .poll(
      async () =>
        (await selected.count()) > 0 && !before.includes((await selected.getAttribute('id')) ?? ''),
    )
    .toBe(true);
  return runOf(page, (await selected.getAttribute('id')) ?? '');
}

export interface RunTab {
  readonly tab: Locator;
  readonly panel: Locator;
  readonly text: () => Promise<string>;
  readonly ends: (exitCode: number) => Promise<void>;
}

/** The terminal tab that is selected, for a page that was loaded again. */
export function selectedRun(page: Page): RunTab {
  return describeRun(page, page.getByRole('tab', { selected: true }));
}

function runOf(page: Page, id: string): RunTab {
  return describeRun(page, page.locator(`[id="${id}"]`));
}

function describeRun(page: Page, tab: Locator): RunTab {
  const panel = page.getByRole('tabpanel');
  return {
    tab,
    panel,
    text: () => terminalText(panel),
    ends: async (exitCode) => {
      await expect(tab).not.toHaveAttribute('data-run-state', 'running', { timeout: 45_000 });
      await expect(tab).toHaveAttribute('data-exit-code', String(exitCode));
    },
  };
}

/** What a terminal shows, row by row, with the blanks at the ends of rows taken off. */
export async function terminalText(panel: Locator): Promise<string> {
  const rows = await panel.locator('.xterm-rows > div').allTextContents();
  return rows.map((row) => row.replace(/ /g, ' ').trimEnd()).join('\n');
}

/** Waits until the terminal shows it, or fails with what it shows instead. */
export async function shows(panel: Locator, pattern: RegExp, timeout = 20_000): Promise<void> {
  await expect.poll(() => terminalText(panel), { timeout }).toMatch(pattern);
}
