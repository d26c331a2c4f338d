import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, prepareWindow } from '../setup/app.mjs';
import { root } from '../setup/paths.mjs';
import { run } from '../setup/processes.mjs';
import { runMain } from '../setup/say.mjs';
import { nodeCommand } from '../setup/tools.mjs';
import { type EngineRole, startTestEngine, type TestEngine } from './engine.ts';
import { type Ground, runKinds, runsBeside } from './run-kinds.ts';
import { readSelection, type Selection } from './selection.ts';
import { exitCode, type Outcome, summary, total, type Verdict } from './summary.ts';

let interrupted = false;

/** What goes wrong outside the tests, gathered on the way. */
const failedSteps: string[] = [];

/** The steps without which no window can open. */
const windowSteps = ['set-up of the window', 'build'];

/** Runs a step that comes before tests; when it fails, the run goes on and fails at the end. */
async function step(name: string, action: () => Promise<unknown>): Promise<void> {
  if (interrupted) return;
  try {
    await action();
  } catch (error) {
    failedSteps.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
}

async function check(): Promise<void> {
  console.log('--- check ---');
  const { command, args } = nodeCommand('scripts/check.ts', []);
  const code = await run(command, args, { cwd: root, env: process.env });
  if (code !== 0)
    throw new Error('Put what the checks found in order (npm run format does a part).');
}

async function prepare(selection: Selection): Promise<void> {
  const window = selection.kinds.includes('e2e');
  if (window) await step('set-up of the window', prepareWindow);
  if (selection.whole) await step('check', check);
  if (window || selection.kinds.includes('unit')) await step('build', ensureBuild);
}

/** Brings up what the tests run on, as far as they need it. */
async function prepareGround(selection: Selection): Promise<Ground> {
  const ground = {
    engine: { stop: async () => {} },
    // Without it there is no window to test; the failure is counted already.
    hasWindow: !failedSteps.some((name) => windowSteps.includes(name)),
    isInterrupted: () => interrupted,
  };
  if (selection.kinds.every((kind) => kind === 'unit')) return ground;
  const engine = await bringUp('test engine', 'current');
  if (engine.missing !== undefined || !ground.hasWindow || !runsBeside(selection)) {
    return { ...ground, engine };
  }
  const windowEngine = await bringUp('second test engine', 'window');
  return windowEngine.missing === undefined
    ? { ...ground, engine, windowEngine }
    : { ...ground, engine };
}

async function bringUp(name: string, role: EngineRole): Promise<TestEngine> {
  let engine: TestEngine = { missing: 'it did not come up', stop: async () => {} };
  await step(name, async () => {
    engine = await startTestEngine(process.env, role);
  });
  return engine;
}

async function main(): Promise<number> {
  const selection = readSelection(process.argv.slice(2));
  if (typeof selection === 'string') {
    console.error(selection);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted = true;
    });
  }
  const started = performance.now();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  await prepare(selection);
  const ground = await prepareGround(selection);
  const { engine, windowEngine } = ground;
  let outcomes: Outcome[] = [];
  try {
    outcomes = await runKinds(selection, ground);
  } finally {
    await windowEngine?.stop();
    await engine.stop();
  }
  if (interrupted) return 130;
  const verdict: Verdict = {
    failedSteps,
    ...(engine.missing === undefined ? {} : { engineMissing: engine.missing }),
    engineRequired: process.env['RUNSHEET_REQUIRE_ENGINE'] === '1',
    seconds: (performance.now() - started) / 1000,
  };
  console.log(summary(outcomes, verdict).join('\n'));
  return exitCode(total(outcomes, verdict));
}

await runMain(main);
