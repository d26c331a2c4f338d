import type { Page } from '@playwright/test';
import { type CrowdedEngine, startCrowdedEngine } from '../../helpers/engine/crowded-engine.ts';
import { timeToRow } from '../../helpers/window/time-to-row.ts';
import type { Bench } from '../bench.ts';
import { median, percentile, type Row } from '../row.ts';
import { openChapter, withApp } from '../windows.ts';

const many = 1000;
const changes = 30;

/** The panel with 1,000 containers and images, a blank among them, and a change on the engine. */
export async function engineRows(bench: Bench): Promise<readonly Row[]> {
  const engine = await startCrowdedEngine(many);
  try {
    return await withApp(bench, { DOCKER_HOST: engine.host }, async ({ page }) => {
      await page.waitForSelector('html[data-engine-state="connected"]');
      return [
        await listRow(bench, page),
        await scrollRow(page),
        await eventRow(page, engine),
        await blankRow(page),
      ];
    });
  } finally {
    await engine.close();
  }
}

async function listRow({ runs }: Bench, page: Page): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    times.push(await openPanel(page));
    if (run < runs) await page.getByRole('button', { name: 'Close the engine panel' }).click();
  }
  return {
    name: '1,000 containers and 1,000 images: list on screen',
    beside: 'by itself',
    measured: median(times.slice(1)),
    unit: 'ms',
    goal: { kind: 'most', value: 150 },
  };
}

function openPanel(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('[data-engine-chip]')?.click();
    while (document.querySelector('[data-row]') === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - from;
  });
}

async function scrollRow(page: Page): Promise<Row> {
  const longest = await longestTask(page, () =>
    page.getByRole('listbox', { name: 'Containers' }).evaluate(async (element) => {
      for (let at = 0; at <= 60; at += 1) {
        element.scrollTop = ((element.scrollHeight - element.clientHeight) * at) / 60;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      element.scrollTop = 0;
    }),
  );
  return {
    name: 'longest task while scrolling through them',
    beside: 'by itself; tasks under 50 ms count as none',
    measured: longest,
    unit: 'ms',
    goal: { kind: 'most', value: 50 },
  };
}

async function eventRow(page: Page, engine: CrowdedEngine): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < changes; round += 1) {
    times.push(await timeToRow(page, engine, round % 2 === 0 ? 'exited' : 'running'));
    await page.waitForTimeout(150);
  }
  return {
    name: 'engine event to row on screen, 95th of 100',
    beside: 'by itself, with 1,000 containers',
    measured: percentile(times, 95),
    unit: 'ms',
    goal: { kind: 'most', value: 100 },
  };
}

async function blankRow(page: Page): Promise<Row> {
  await page.getByRole('button', { name: 'Close the engine panel' }).click();
  await openChapter(page, 'commands');
  const card = page.locator('[data-command="commands/run"]');
  await card.getByLabel('image', { exact: true }).click();
  await page.waitForSelector('[role="listbox"]');
  const longest = await longestTask(page, async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type('team-4/app-9', { delay: 60 });
  });
  return {
    name: 'longest task of a key in a blank with 1,000 images',
    beside: 'by itself; tasks under 50 ms count as none',
    measured: longest,
    unit: 'ms',
    goal: { kind: 'most', value: 50 },
  };
}

/** The longest of the page's tasks over 50 ms while something is done; 0 without any. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const watched = window as { tasks?: number[] };
    watched.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks?.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await act();
  await page.waitForTimeout(200);
  const tasks = await page.evaluate(() => (window as { tasks?: number[] }).tasks ?? []);
  return Math.max(0, ...tasks);
}
