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

/**
 * Brings the test engine up, unless it is up already.
 *
 * @throws when it should have come up and did not: that is a failure, not an absence
 */
export async function startTestEngine(env: NodeJS.ProcessEnv): Promise<TestEngine> {
  const status = nodeCommand(script, ['status']);
  const before = await capture(status.command, status.args, { cwd: root, env });
  if (before.code === 0) return { stop: async () => {} };
  console.log('\n--- test engine ---');
  const { command, args } = nodeCommand(script, ['up']);
  const up = await capture(command, args, { cwd: root, env, echo: true });
  if (up.code === cannotHere) return { missing: lastLine(up.stderr), stop: async () => {} };
  if (up.code !== 0) throw new Error(`The test engine did not come up (exit code ${up.code}).`);
  return { stop: () => stopTestEngine(env) };
}

async function stopTestEngine(env: NodeJS.ProcessEnv): Promise<void> {
  if (process.env['RUNSHEET_KEEP_ENGINE'] === '1') {
    console.log('\nThe test engine stays up; take it down with: npm run engine -- down');
    return;
  }
  const { command, args } = nodeCommand(script, ['down']);
  await run(command, args, { cwd: root, env });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() || 'it gave no reason';
}
