import { root } from '../setup/paths.mjs';
import { capture, run } from '../setup/processes.mjs';
import { nodeCommand } from '../setup/tools.mjs';

const script = 'scripts/engine/main.ts';

/** The exit code of `engine up` when this machine cannot have a test engine. */
const cannotHere = 3;

/** The engine that tests run against, for one run of the tests. */
export interface TestEngine {
  /** Why there is none; absent when it is up. */
  readonly missing?: string;
  /** Takes it down, if this run brought it up. */
  readonly stop: () => Promise<void>;
}

/** The engine of nearly all tests, or that of the window's tests while others run. */
export type EngineRole = 'current' | 'window';

const optionOf: Readonly<Record<EngineRole, readonly string[]>> = {
  current: [],
  window: ['--window'],
};

/**
 * Brings a test engine up, unless it is up already.
 *
 * @throws when it should have come up and did not: that is a failure, not an absence
 */
export async function startTestEngine(
  env: NodeJS.ProcessEnv,
  role: EngineRole = 'current',
): Promise<TestEngine> {
  if (await isUp(env, role)) return { stop: async () => {} };
  console.log(
    role === 'current' ? '\n--- test engine ---' : '--- a second one, for the window ---',
  );
  const { command, args } = nodeCommand(script, ['up', ...optionOf[role]]);
  const up = await capture(command, args, { cwd: root, env, echo: true });
  if (up.code === cannotHere) return { missing: lastLine(up.stderr), stop: async () => {} };
  if (up.code !== 0) throw new Error(`The test engine did not come up (exit code ${up.code}).`);
  return { stop: () => stopTestEngine(env, role) };
}

async function isUp(env: NodeJS.ProcessEnv, role: EngineRole): Promise<boolean> {
  const { command, args } = nodeCommand(script, ['status', '--json']);
  const { stdout } = await capture(command, args, { cwd: root, env });
  // A status that could not be had is none: bringing the engine up then says why.
  if (stdout.trim() === '') return false;
  const { engines }: { engines: readonly { instance: string }[] } = JSON.parse(stdout);
  return engines.some(({ instance }) => instance === role);
}

async function stopTestEngine(env: NodeJS.ProcessEnv, role: EngineRole): Promise<void> {
  if (process.env['RUNSHEET_KEEP_ENGINE'] === '1') {
    console.log('\nThe test engine stays up; take it down with: npm run engine -- down --all');
    return;
  }
  const { command, args } = nodeCommand(script, ['down', ...optionOf[role]]);
  await run(command, args, { cwd: root, env });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() || 'it gave no reason';
}
