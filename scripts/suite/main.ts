import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, prepareWindow, withDisplay } from '../setup/app.mjs';
import { root } from '../setup/paths.mjs';
import { run } from '../setup/processes.mjs';
import { runMain } from '../setup/say.mjs';
import { nodeCommand } from '../setup/tools.mjs';
import { startTestEngine, type TestEngine } from './engine.ts';
import { countEngineTests, runKind } from './run-kind.ts';
import { type Kind, readSelection, type Selection } from './selection.ts';
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

async function runKinds(selection: Selection, engine: TestEngine): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const runOne = async (kind: Kind, display: NodeJS.ProcessEnv = {}): Promise<void> => {
    const absent = engine.missing ? { RUNSHEET_ENGINE_ABSENT: engine.missing } : {};
    const env = { ...process.env, ...display, ...absent };
    outcomes.push(await runKind(kind, selection.toolArguments, env));
  };
  for (const kind of selection.kinds) {
    if (interrupted) break;
    // There is no window to test; the failure is counted already.
    if (kind === 'e2e' && failedSteps.some((name) => windowSteps.includes(name))) continue;
    if (kind === 'engine' && engine.missing !== undefined) {
      outcomes.push({ name: kind, counts: await countEngineTests(process.env), seconds: 0 });
    } else if (kind === 'e2e') {
      await withDisplay(async (display) => {
        await runOne(kind, display);
        return 0;
      });
    } else await runOne(kind);
  }
  return outcomes;
}

async function prepare(selection: Selection): Promise<void> {
  const window = selection.kinds.includes('e2e');
  if (window) await step('set-up of the window', prepareWindow);
  if (selection.whole) await step('check', check);
  if (window || selection.kinds.includes('unit')) await step('build', ensureBuild);
}

async function prepareEngine(selection: Selection): Promise<TestEngine> {
  let engine: TestEngine = { stop: async () => {} };
  if (selection.kinds.every((kind) => kind === 'unit')) return engine;
  engine = { ...engine, missing: 'it did not come up' };
  await step('test engine', async () => {
    engine = await startTestEngine(process.env);
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
  mkdirSync(join(root, 'test-results'), { recursive: true });
  await prepare(selection);
  const engine = await prepareEngine(selection);
  let outcomes: Outcome[] = [];
  try {
    outcomes = await runKinds(selection, engine);
  } finally {
    await engine.stop();
  }
  if (interrupted) return 130;
  const verdict: Verdict = {
    failedSteps,
    ...(engine.missing === undefined ? {} : { engineMissing: engine.missing }),
    engineRequired: process.env['RUNSHEET_REQUIRE_ENGINE'] === '1',
  };
  console.log(summary(outcomes, verdict).join('\n'));
  return exitCode(total(outcomes, verdict));
}

await runMain(main);
