import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { barePty } from '../floor.ts';
import { timeFromPress } from '../press-time.ts';
import { median, percentile, type Row } from '../row.ts';
import { type OpenApp, openChapter, pressRun, withApp } from '../windows.ts';

const offline = { DOCKER_HOST: 'unix:///nowhere/d.sock' };
const hundred =
  'yes runsheet writes a line of sixty characters, again and again. | head -c 100000000';
const keystrokes = 150;

/** Between two keys, in ms: a fast typist's ten keys a second, never in step with the frames. */
const typing = { least: 50, most: 150 } as const;

/** Output, flood, echo and first byte of a run, each beside node-pty alone. */
export function terminalRows(bench: Bench): Promise<readonly Row[]> {
  return withApp(bench, offline, async (open) => {
    await openChapter(open.page, 'probes');
    await warmUp(open.page);
    return [
      ...(await outputRows(bench, open)),
      await stopRow(open.page),
      await echoRow(bench, open.page, 'quiet'),
      await echoRow(bench, open.page, 'flooded'),
      await firstByteRow(bench, open.page),
    ];
  });
}

async function warmUp(page: Page): Promise<void> {
  await pressRun(page, 'probes/say');
  await page.waitForSelector('[role="tab"][data-exit-code="0"]');
}

async function outputRows(bench: Bench, { page }: OpenApp): Promise<readonly Row[]> {
  const floors: number[] = [];
  const times: number[] = [];
  const before = await heap(page);
  let most = before;
  for (let run = 0; run < Math.min(bench.runs, 3); run += 1) {
    floors.push((await barePty<{ ms: number }>(bench, ['drain', 'sh', '-c', hundred])).ms);
    times.push(
      await timeOfFlood(page, async () => {
        most = Math.max(most, await heap(page));
      }),
    );
  }
  return [
    {
      name: '100 MB of output, to exit shown',
      beside: 'node-pty drained with no terminal',
      measured: median(times),
      floor: median(floors),
      unit: 'ms',
      goal: { kind: 'times', value: 1.3 },
    },
    {
      name: 'heap of the page meanwhile',
      beside: 'its heap before',
      measured: most / 2 ** 20,
      floor: before / 2 ** 20,
      unit: 'MiB',
      goal: { kind: 'plus', value: 64 },
    },
  ];
}

async function timeOfFlood(page: Page, meanwhile: () => Promise<void>): Promise<number> {
  const isDone = (tabs: number): boolean => {
    const all = document.querySelectorAll('[role="tab"]');
    return all.length > tabs && all[all.length - 1]?.getAttribute('data-exit-code') === '0';
  };
  const press = { event: 'click', isDone, given: await page.getByRole('tab').count() } as const;
  return timeFromPress(
    page,
    press,
    () => pressRun(page, 'probes/flood'),
    async () => {
      await meanwhile();
      await page.waitForTimeout(200);
    },
  );
}

async function heap(page: Page): Promise<number> {
  return page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
}

/** From Ctrl-C in a flood to the end of the run on the screen. */
async function stopRow(page: Page): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await pressRun(page, 'probes/endless');
    await page.waitForTimeout(1200);
    await page.locator('.xterm-helper-textarea').focus();
    const isDone = (): boolean =>
      document
        .querySelector('[role="tab"][aria-selected="true"]')
        ?.getAttribute('data-run-state') !== 'running';
    // The first key that goes down is Control, of the same moment.
    const press = { event: 'keydown', isDone, given: null } as const;
    times.push(await timeFromPress(page, press, () => page.keyboard.press('Control+c')));
  }
  return {
    name: 'Ctrl-C stops a flood',
    beside: 'the middle of five',
    measured: median(times),
    unit: 'ms',
    goal: { kind: 'most', value: 150 },
  };
}

/** From the key to the sign on the screen, while a program echoes; `flooded`: another tab floods. */
async function echoRow(bench: Bench, page: Page, meanwhile: 'quiet' | 'flooded'): Promise<Row> {
  const { times: floor } = await barePty<{ times: number[] }>(bench, ['echo', String(keystrokes)]);
  if (meanwhile === 'flooded') await openRun(page, 'probes/endless');
  await openRun(page, 'probes/cat');
  await page.locator('.xterm-helper-textarea').focus();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const rows = document.querySelector('.xterm-rows');
    if (rows === null) throw new Error('There is no terminal with rows to look at.');
    const signs = (): number => rows.textContent?.split('x').length ?? 0;
    let pressed = 0;
    let before = 0;
    window.addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        before = signs();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (pressed === 0 || signs() <= before) return;
      times.push(performance.now() - pressed);
      pressed = 0;
    }).observe(rows, { subtree: true, childList: true, characterData: true });
  });
  for (let key = 0; key < keystrokes; key += 1) {
    await page.keyboard.press('x');
    await page.waitForTimeout(typing.least + Math.random() * (typing.most - typing.least));
  }
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  await stopAll(page);
  const what = meanwhile === 'quiet' ? 'keystroke echo' : 'the same while another tab floods';
  return {
    name: `${what}, 95th of 100`,
    beside: 'the same echo through node-pty alone',
    measured: percentile(times, 95),
    floor: percentile(floor, 95),
    unit: 'ms',
    goal: { kind: 'plus', value: 16 },
    note: `${times.length} of ${keystrokes} keys were seen one by one`,
  };
}

/** Starts a run and waits until its tab is the one that is shown. */
async function openRun(page: Page, command: string): Promise<void> {
  const before = await page.getByRole('tab').count();
  await pressRun(page, command);
  await page.waitForFunction((count) => {
    const all = document.querySelectorAll('[role="tab"]');
    return all.length > count && all[all.length - 1]?.getAttribute('aria-selected') === 'true';
  }, before);
  await page.waitForTimeout(500);
}

/** Stops what still runs, as its own button does. */
async function stopAll(page: Page): Promise<void> {
  const running = page.locator('[role="tab"][data-run-state="running"]');
  for (let left = await running.count(); left > 0; left -= 1) {
    await running.first().click();
    await page.locator('.xterm-helper-textarea').focus();
    await page.keyboard.press('Control+c');
    await page.waitForFunction(
      (most) => document.querySelectorAll('[role="tab"][data-run-state="running"]').length < most,
      left,
    );
  }
}

/** From the press of Run to the first byte in the terminal. */
async function firstByteRow(bench: Bench, page: Page): Promise<Row> {
  const floors: number[] = [];
  const times: number[] = [];
  for (let run = 0; run < Math.max(5, bench.runs); run += 1) {
    floors.push((await barePty<{ ms: number }>(bench, ['first', 'echo', 'hello'])).ms);
    const isDone = (tabs: number): boolean =>
      document.querySelectorAll('[role="tab"]').length > tabs &&
      /hello/.test(document.querySelector('.xterm-rows')?.textContent ?? '');
    const press = { event: 'click', isDone, given: await page.getByRole('tab').count() } as const;
    times.push(await timeFromPress(page, press, () => pressRun(page, 'probes/say')));
    await page.waitForTimeout(150);
  }
  return {
    name: 'Run pressed to first byte on the screen',
    beside: 'the same command in node-pty alone',
    measured: median(times),
    floor: median(floors),
    unit: 'ms',
    goal: { kind: 'plus', value: 30 },
  };
}
