import type { Page } from '@playwright/test';
import { type CrowdedEngine, startCrowdedEngine } from '../helpers/engine/crowded-engine.ts';
import { timeToRow } from '../helpers/window/time-to-row.ts';
import { expect, test } from './support/app.ts';
import { setTheme, violations } from './support/axe.ts';
import { card, newRun, openChapter } from './support/card.ts';
import { containers, docker, engineEnvironment, testEngine } from './support/engine.ts';

const name = 'panel-e2e-redis';

/** Long tasks of the page, in ms, from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as { tasks?: number[] };
    watched.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks?.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as { tasks?: number[] }).tasks ?? []);
}

/** How often a measure of time is taken before it counts: other work on the machine comes and goes. */
const tries = 4;

/** Time of the processor for one step, ms, that is far from any task of 50 ms. */
const smallStep = 25;

/**
 * Does something until it made no task over 50 ms.
 *
 * On a machine with other work a short task can take long by the clock. So it is also let pass when
 * the processor had little to do for it: each of its steps far less than 50 ms.
 */
async function withoutLongTasks(
  page: Page,
  steps: number,
  act: () => Promise<void>,
): Promise<void> {
  await watchTasks(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const used = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const told: string[] = [];
  for (let count = 0; count < tries; count += 1) {
    await page.evaluate(() => {
      (window as { tasks?: number[] }).tasks = [];
    });
    const before = await used();
    await act();
    const step = ((await used()) - before) / steps;
    const long = (await longTasks(page)).filter((task) => task > 50);
    if (long.length === 0 || step < smallStep) return;
    told.push(`${long.join(' ')} ms, ${step.toFixed(1)} ms of the processor for a step`);
  }
  expect(told, 'tasks over 50 ms').toEqual([]);
}

/** Presses the chip and waits, in the page itself, until a row is on the screen; ms. */
async function openPanel(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('[data-engine-chip]')?.click();
    while (document.querySelector('[data-row]') === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - from;
  });
}

test('with 1,000 containers and images the panel is there at once and scrolls without a stop', {
  tag: '@alone',
}, async ({ launch }) => {
  test.setTimeout(120_000);
  const engine = await startCrowdedEngine(1000);
  try {
    const { page } = await launch({ env: { DOCKER_HOST: engine.host } });
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await openPanel(page);
    const times: number[] = [];
    for (let count = 0; count < tries; count += 1) {
      await page.getByRole('button', { name: 'Close the engine panel' }).click();
      await expect(page.locator('[data-engine-panel]')).toHaveCount(0);
      times.push(await openPanel(page));
    }
    expect(Math.min(...times), times.join(' ')).toBeLessThan(150);

    const list = page.getByRole('listbox', { name: 'Containers' });
    await expect(list.getByRole('option').first()).toHaveAttribute('aria-setsize', '1000');
    expect(await list.getByRole('option').count()).toBeLessThan(60);
    await withoutLongTasks(page, 61, () =>
      list.evaluate(async (element) => {
        for (let at = 0; at <= 60; at += 1) {
          element.scrollTop = ((element.scrollHeight - element.clientHeight) * at) / 60;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
    );
    await expect(list.getByRole('option').last()).toHaveAttribute('aria-posinset', '1000');

    const filter = page.getByRole('searchbox', { name: 'Filter containers' });
    await filter.fill('app-0999');
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.getByRole('radio', { name: /Images/ }).click();
    await expect(page.getByRole('listbox', { name: 'Images' })).toBeVisible();
  } finally {
    await engine.close();
  }
});

test('with 1,000 images a key in a blank makes no long task', { tag: '@alone' }, async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const engine = await startCrowdedEngine(1000);
  try {
    const { page } = await launch({ env: { DOCKER_HOST: engine.host } });
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await openChapter(page, 'Commands');
    const blank = card(page, 'commands/run').root.getByLabel('image', { exact: true });
    await blank.click();
    await expect(page.getByRole('listbox')).toContainText('and 940 more: type on');
    await withoutLongTasks(page, 13, async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type('team-4/app-9', { delay: 60 });
      await expect(page.getByRole('option').first()).toContainText('team-4/app-9');
    });
  } finally {
    await engine.close();
  }
});

const p95 = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1] ?? 0;

/** Changes a container's state again and again; ms until its row shows it, each beside its floor. */
async function changes(page: Page, engine: CrowdedEngine, rounds: number) {
  const floors: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // What no change can do without: a question to main, its answer, two frames.
    floors.push(
      await page.evaluate(async () => {
        const from = Date.now();
        await window.runsheet.engine.status({});
        for (let frame = 0; frame < 2; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return Date.now() - from;
      }),
    );
    times.push(await timeToRow(page, engine, round % 2 === 0 ? 'exited' : 'running'));
    await page.waitForTimeout(150);
  }
  return { times, floors };
}

test('a change on the engine is a changed row within 100 ms, for 19 of 20', {
  tag: '@alone',
}, async ({ launch }) => {
  test.setTimeout(120_000);
  const engine = await startCrowdedEngine(100);
  try {
    const { page } = await launch({ env: { DOCKER_HOST: engine.host } });
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await openPanel(page);
    // The first ones warm things up.
    await changes(page, engine, 4);
    const told: string[] = [];
    for (let count = 0; count < tries; count += 1) {
      const { times, floors } = await changes(page, engine, 20);
      const [time, floor] = [p95(times), p95(floors)];
      if (time < Math.max(100, floor * 3)) return;
      told.push(`${times.join(' ')}; a question and two frames ${floors.join(' ')}`);
    }
    expect(told, 'p95 over 100 ms').toEqual([]);
  } finally {
    await engine.close();
  }
});

test('the commands of a row run as they read, by keyboard alone, and removing asks first', async ({
  launch,
}) => {
  const engine = await testEngine();
  await docker(engine, 'rm', '-f', '-v', name).catch(() => '');
  await docker(engine, 'run', '-d', '--name', name, 'redis');
  try {
    const { page } = await launch({ env: engineEnvironment(engine) });
    await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
    await page.locator('[data-engine-chip]').press('Enter');
    const panel = page.locator('[data-engine-panel]');
    await expect(panel).toBeFocused();
    const filter = page.getByRole('searchbox', { name: 'Filter containers' });
    await filter.focus();
    await page.keyboard.type(name);
    await page.keyboard.press('ArrowDown');
    const row = page.getByRole('option', { name: new RegExp(name) });
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: /^Logs/ })).toBeFocused();

    const stop = panel.getByRole('button', { name: `Stop docker stop ${name}` });
    await stop.focus();
    const stopped = await newRun(page, () => page.keyboard.press('Enter'));
    await stopped.ends(0);
    await expect(row).toHaveAttribute('data-state', 'exited');
    expect(await containers(engine, ['status=running'])).not.toContain(name);

    const started = await newRun(page, () => panel.getByRole('button', { name: /^Start/ }).click());
    await started.ends(0);
    await expect(row).toHaveAttribute('data-state', 'running');

    await panel.getByRole('button', { name: /^Remove/ }).click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.locator('[data-will-remove]')).toContainText(name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(panel).toBeVisible();
    expect(await containers(engine)).toContain(name);
    await panel.getByRole('button', { name: /^Remove/ }).click();
    const removed = await newRun(page, () =>
      dialog.getByRole('button', { name: 'Remove' }).click(),
    );
    await removed.ends(0);
    await expect(row).toHaveCount(0);
    expect(await containers(engine)).not.toContain(name);
  } finally {
    await docker(engine, 'rm', '-f', '-v', name).catch(() => '');
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the panel and the choices are free of what axe can find, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const engine = await startCrowdedEngine(40);
    try {
      const { app, page } = await launch({ env: { DOCKER_HOST: engine.host } });
      await setTheme(app, page, theme);
      await expect(page.locator('html')).toHaveAttribute('data-engine-state', 'connected');
      await openChapter(page, 'Commands');
      await page.locator('[data-engine-chip]').click();
      await page.locator('[data-row]').first().click();
      expect(await violations(page, '[data-engine-panel]'), 'the panel').toEqual([]);
      const start = card(page, 'commands/start');
      await start.fill('container', 'app');
      await expect(page.getByRole('group', { name: 'Stopped' })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(start.root.locator('[data-warning]')).toBeVisible();
      expect(await violations(page, '[data-command="commands/start"]'), 'choices').toEqual([]);
    } finally {
      await engine.close();
    }
  });
}
