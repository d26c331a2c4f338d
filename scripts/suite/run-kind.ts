import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { capture, run } from '../setup/processes.mjs';
import { nodeCommand } from '../setup/tools.mjs';
import { agreeing, type Counts, noTests, playwrightCounts, vitestCounts } from './counts.ts';
import type { Kind } from './selection.ts';
import type { Outcome } from './summary.ts';

/** Runs all tests of a kind; their report goes to test-results/, what they print to the terminal. */
export async function runKind(
  kind: Kind,
  toolArguments: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const report = join(root, 'test-results', `${kind}.json`);
  rmSync(report, { force: true });
  console.log(`\n--- ${kind} ---`);
  const started = performance.now();
  const { command, args } = toolCommand(kind, report, toolArguments);
  const code = await run(command, args, {
    cwd: root,
    env: { ...env, ...(kind === 'e2e' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}) },
  });
  const counts = agreeing(readCounts(kind, report), code);
  return { name: kind, counts, seconds: (performance.now() - started) / 1000 };
}

/** How many tests of the engine kind there are, without running them. */
export async function countEngineTests(env: NodeJS.ProcessEnv): Promise<Counts> {
  const { command, args } = nodeCommand('vitest', ['list', '--project', 'engine', '--json']);
  const listed = await capture(command, args, { cwd: root, env });
  const start = listed.stdout.indexOf('[');
  if (listed.code !== 0 || start === -1) return { ...noTests, failed: 1 };
  return { ...noTests, skipped: JSON.parse(listed.stdout.slice(start)).length };
}

function toolCommand(
  kind: Kind,
  report: string,
  toolArguments: readonly string[],
): { command: string; args: string[] } {
  if (kind === 'e2e') {
    return nodeCommand('playwright', ['test', '--reporter=list,json', ...toolArguments]);
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return nodeCommand('vitest', ['run', '--project', kind, ...reporters, ...toolArguments]);
}

function readCounts(kind: Kind, report: string): Counts {
  // No report: the tool ended before it had one, which its exit code tells.
  if (!existsSync(report)) return noTests;
  const parsed = JSON.parse(readFileSync(report, 'utf8'));
  return kind === 'e2e' ? playwrightCounts(parsed) : vitestCounts(parsed);
}
