import { execFile } from 'node:child_process';
import { createConnection } from 'node:net';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { type EngineState, runningEngine } from '../../../scripts/engine/index.ts';

const run = promisify(execFile);

/**
 * The engine that the tests brought up.
 *
 * On a machine that can have none, `npm test` says so and the test is skipped, with a count.
 */
export async function testEngine(): Promise<EngineState> {
  const absent = process.env['RUNSHEET_ENGINE_ABSENT'];
  // biome-ignore lint/suspicious/noSkippedTests: only where no engine can be, and counted
  test.skip(Boolean(absent), absent ?? '');
  const state = await runningEngine();
  if (!state) throw new Error('The test engine is not up: npm run engine -- up');
  return state;
}

/** What a run of the app needs to find that engine and its CLI, and no other. */
export function engineEnvironment(state: EngineState): Readonly<Record<string, string>> {
  return {
    DOCKER_HOST: state.host,
    DOCKER_CONFIG: state.dockerConfig,
    PATH: `${state.cliFolder}:${process.env['PATH'] ?? ''}`,
  };
}

/** Asks the engine through its own CLI, never through the app. */
export async function docker(state: EngineState, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...engineEnvironment(state) };
  const { stdout } = await run(state.docker, [...args], { env, encoding: 'utf8' });
  return stdout.trim();
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

/** Sends one inline command to a Redis server and gives its first answer. */
export function askRedis(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer in 5 s')));
    socket.once('error', reject);
    socket.once('connect', () => socket.write(`${command}\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString('utf8').trim());
    });
  });
}
