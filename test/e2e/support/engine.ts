import { test } from '@playwright/test';
import { type EngineState, runningEngine } from '../../../scripts/engine/index.ts';
import { dockerCli, engineEnvironment } from '../../helpers/engine/docker-cli.ts';

export { engineEnvironment };

/**
 * The engine that the tests brought up.
 *
 * While the engine tests run beside these, `npm test` gives these an engine of their own.
 *
 * On a machine that can have none, `npm test` says so and the test is skipped, with a count.
 */
export async function testEngine(): Promise<EngineState> {
  const absent = process.env['RUNSHEET_ENGINE_ABSENT'];
  // biome-ignore lint/suspicious/noSkippedTests: only where no engine can be, and counted
  test.skip(Boolean(absent), absent ?? '');
  const isApart = process.env['RUNSHEET_WINDOW_ENGINE'] === '1';
  const state = await runningEngine(isApart ? 'window' : 'current');
  if (!state) throw new Error('The test engine is not up: npm run engine -- up');
  return state;
}

/** Asks the engine through its own CLI, never through the app. */
export function docker(state: EngineState, ...args: readonly string[]): Promise<string> {
  return dockerCli(state).ok(...args);
}

/** The names of the containers with a state, by the engine's own list. */
export async function containers(
  state: EngineState,
  filter: readonly string[] = [],
): Promise<readonly string[]> {
  const filters = filter.flatMap((each) => ['--filter', each]);
  const names = await docker(state, 'ps', '-a', ...filters, '--format', '{{.Names}}');
  return names === '' ? [] : names.split('\n');
}
