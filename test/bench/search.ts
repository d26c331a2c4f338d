/**
 * `node scripts/run.mjs test/bench/search.ts`: how long a key takes in the search of the real window.
 *
 * Types the committed queries letter by letter beside a thousand containers, a thousand images and
 * two thousand past lines, and prints as JSON how long it took to find (`search`), from the key to the list in the document
 * (`results`) and to the frame that shows it (`screen`), in milliseconds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from '@playwright/test';
import { recordLine } from '../../core/history/fold.ts';
import { searchMeasures } from '../../renderer/palette/search-times.ts';
import { appLaunch, prepareApp, withDisplay } from '../../scripts/setup/app.mjs';
import { percentile } from '../helpers/search/keystrokes.ts';
import { manyLines, manyObjects } from '../helpers/search/many-objects.ts';
import { allQueries } from '../unit/core/search/queries.ts';
import { json, startFakeEngine } from '../unit/electron/engine/fake-engine.ts';

/** Milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export type SearchTimes = Readonly<Record<keyof typeof searchMeasures, Percentiles>> & {
  readonly keys: number;
};

/** Starts the app on an engine of made-up objects, types, and ends it. */
export async function searchTimes(display: NodeJS.ProcessEnv): Promise<SearchTimes> {
  const runtime = await prepareApp();
  const engine = await startFakeEngine(answers());
  const userData = mkdtempSync(join(tmpdir(), 'runsheet-bench-'));
  writeFileSync(join(userData, 'history.jsonl'), pastRuns());
  const env = { ...process.env, ...display, TERM: 'xterm', DOCKER_HOST: engine.host };
  const app = await _electron.launch(appLaunch(runtime, [`--user-data-dir=${userData}`], env));
  try {
    const page = await app.firstWindow();
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

interface Watched {
  measured?: { readonly name: string; readonly duration: number }[];
}

type Measured = NonNullable<Watched['measured']>;

async function typeEverything(page: Page): Promise<Measured> {
  await page.evaluate(() => {
    const measured: Measured = [];
    (window as Watched).measured = measured;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) measured.push({ name, duration });
    }).observe({ type: 'measure' });
  });
  // The lists are there and the first search is over: what is measured is typing, not opening.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('service-999');
  await page.waitForSelector('[data-target="container:project0-service-999"]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('web-1999');
  await page.waitForSelector('[data-target="history:h1999"]');
  await page.evaluate(() => {
    (window as Watched).measured?.splice(0);
  });
  for (const { words } of allQueries) {
    await page.keyboard.press('Control+a');
    for (const key of words) {
      await page.keyboard.type(key);
      // As a person types: the frame of one key is over before the next one comes.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
    }
  }
  return page.evaluate(() => (window as Watched).measured ?? []);
}

function timesOf(measured: Measured): SearchTimes {
  const of = (name: string): Percentiles & { readonly count: number } => {
    const times = measured
      .filter((each) => each.name === name)
      .map(({ duration }) => duration)
      .sort((a, b) => a - b);
    const at = (percent: number): number => Math.round(percentile(times, percent) * 100) / 100;
    return { p50: at(50), p95: at(95), p99: at(99), most: at(100), count: times.length };
  };
  const { count, ...screen } = of(searchMeasures.screen);
  const { count: _, ...results } = of(searchMeasures.results);
  const { count: __, ...search } = of(searchMeasures.search);
  return { keys: count, search, results, screen };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await withDisplay(async (display) => {
    process.stdout.write(`${JSON.stringify(await searchTimes(display), null, 2)}\n`);
    return 0;
  });
}
