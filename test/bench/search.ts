/**
 * `node scripts/run.mjs test/bench/search.ts`: how long a key takes in the search of the real window.
 *
 * Types the committed queries letter by letter beside a thousand containers, a thousand images and
 * two thousand past lines, and prints as JSON, in milliseconds: how long it took to find (`search`),
 * from the key to the list in the document (`results`), all that was done for the key up to the
 * painted frame (`work`), and from the key to that frame by the clock (`screen`).
 *
 * `screen` holds the wait for the screen's next beat, up to 16.7 ms at 60 Hz by chance alone, so it
 * cannot be judged by itself. What is judged is `work`, and `late`: how many of 100 keys were not
 * done when the frame that was the next one after the key had to be. Keys come at all moments
 * between two beats, evenly spread.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { recordLine } from '../../core/history/fold.ts';
import { searchMeasures } from '../../renderer/palette/search-times.ts';
import { appLaunch, prepareApp, withDisplay } from '../../scripts/setup/app.mjs';
import { manyLines, manyObjects } from '../helpers/search/many-objects.ts';
import { openWindow } from '../helpers/window/open-window.ts';
import { allQueries } from '../unit/core/search/queries.ts';
import { json, startFakeEngine } from '../unit/electron/engine/fake-engine.ts';
import { median, percentile } from './row.ts';

/** Milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

type Timed = Exclude<keyof typeof searchMeasures, 'frame'>;

export type SearchTimes = Readonly<Record<Timed, Percentiles>> & {
  readonly keys: number;
  /** Of 100 keys, those whose results came later than in the next frame. */
  readonly late: number;
};

/** Starts the app on an engine of made-up objects, types, and ends it. */
export async function searchTimes(display: NodeJS.ProcessEnv): Promise<SearchTimes> {
  const runtime = await prepareApp();
  const engine = await startFakeEngine(answers());
  const userData = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  writeFileSync(join(userData, 'history.jsonl'), pastRuns());
  const env = { ...process.env, ...display, TERM: 'xterm', DOCKER_HOST: engine.host };
  const { app, page } = await openWindow(appLaunch(runtime, [`--user-data-dir=${userData}`], env));
  try {
    await page.waitForSelector('html[data-engine-state="connected"]');
    return timesOf(await typeEverything(page));
  } finally {
    await app.close();
    await engine.remove();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** The lines as main keeps them in its file. */
function pastRuns(): string {
  return manyLines
    .map(({ id, line, ranAt: at }) =>
      recordLine({ type: 'entry', id, at, title: line, line, cwd: '/', state: 'exited' }),
    )
    .join('');
}

function answers(): Parameters<typeof startFakeEngine>[0] {
  return {
    '/containers/json': json(
      manyObjects.containers.map(({ id, name, image, state, status }) => ({
        ...{ Id: id, Names: [`/${name}`], Image: image, State: state, Status: status },
        Ports: [],
      })),
    ),
    '/images/json': json(
      manyObjects.images.map(({ id, tags, size, created }) => ({
        ...{ Id: id, RepoTags: tags, Size: size, Created: created },
      })),
    ),
  };
}

interface Measured {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
}

interface Watched {
  measured?: Measured[];
}

interface Typed {
  readonly measured: readonly Measured[];
  /** Milliseconds from one beat of the screen to the next. */
  readonly beat: number;
}

async function typeEverything(page: Page): Promise<Typed> {
  await page.evaluate(() => {
    const measured: Measured[] = [];
    (window as Watched).measured = measured;
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        measured.push({ name, startTime, duration });
      }
    }).observe({ type: 'measure' });
  });
  // The lists are there and the first search is over: what is measured is typing, not opening.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('service-999');
  await page.waitForSelector('[data-target="container:project0-service-999"]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('web-1999');
  await page.waitForSelector('[data-target="history:h1999"]');
  const beat = await beatOf(page);
  await page.evaluate(() => {
    (window as Watched).measured?.splice(0);
  });
  let keys = 0;
  for (const { words } of allQueries) {
    await page.keyboard.press('Control+a');
    for (const key of words) {
      await page.keyboard.type(key);
      keys += 1;
      await untilNextKey(page, ((keys * goldenShare) % 1) * beat);
    }
  }
  return { measured: await page.evaluate(() => (window as Watched).measured ?? []), beat };
}

/** Multiples of it, without their whole parts, are spread evenly over 0 to 1. */
const goldenShare = 0.618_034;

/** As a person types: the frame of one key is over before the next one, which comes at any moment. */
async function untilNextKey(page: Page, later: number): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, ms))),
      ),
    later,
  );
}

/** The screen's own beat: the median of some. */
async function beatOf(page: Page): Promise<number> {
  const beats = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const times: number[] = [];
        const next = (time: number): void => {
          times.push(time);
          if (times.length > 60) resolve(times);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
  return median(beats.slice(1).map((time, at) => time - (beats[at] ?? 0)));
}

function timesOf({ measured, beat }: Typed): SearchTimes {
  const of = (what: keyof typeof searchMeasures): readonly Measured[] =>
    measured.filter(({ name }) => name === searchMeasures[what]);
  const screens = of('screen');
  const frames = of('frame');
  const late = screens.filter((screen, at) => isLate(screen, frames[at] ?? screen, beat)).length;
  return {
    keys: screens.length,
    search: percentilesOf(of('search')),
    results: percentilesOf(of('results')),
    work: percentilesOf(of('work')),
    screen: percentilesOf(screens),
    late: rounded((late / screens.length) * 100),
  };
}

/**
 * Whether a key missed the next frame: that one begins with the first beat after the key and has to
 * be done when the next beat comes.
 */
function isLate(screen: Measured, frame: Measured, beat: number): boolean {
  const key = screen.startTime;
  const next = frame.startTime + Math.ceil((key - frame.startTime) / beat) * beat;
  return key + screen.duration > next + beat;
}

function percentilesOf(measured: readonly Measured[]): Percentiles {
  const times = measured.map(({ duration }) => duration);
  const at = (percent: number): number => rounded(percentile(times, percent));
  return { p50: at(50), p95: at(95), p99: at(99), most: at(100) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await withDisplay(async (display) => {
    process.stdout.write(`${JSON.stringify(await searchTimes(display), null, 2)}\n`);
    return 0;
  });
}
