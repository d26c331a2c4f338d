import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { capture, run } from '../setup/processes.mjs';
import { nodeCommand } from '../setup/tools.mjs';
import { agreeing, type Counts, noTests, playwrightCounts, vitestCounts } from './counts.ts';
import type { Kind } from './selection.ts';
import type { Outcome } from './summary.ts';

export interface RunOptions {
  /** For the test tool. */
  readonly toolArguments: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** One of Playwright's projects; all of them otherwise. */
  readonly project?: 'e2e' | 'e2e-alone';
  /** What the tests print is kept and shown when they are over, since others print meanwhile. */
  readonly printsLater?: boolean;
}

/** Runs all tests of a kind; their report goes to test-results/, what they print to the terminal. */
export async function runKind(kind: Kind, options: RunOptions): Promise<Outcome> {
  const name = options.project ?? kind;
  const report = resultFile(`${name}.json`);
  rmSync(report, { force: true });
  const heading = `\n--- ${name} ---`;
  console.log(options.printsLater ? `${heading}\n(shown when it is over)` : heading);
  const started = performance.now();
  const code = await runTool(kind, report, name, options);
  const counts = agreeing(readCounts(kind, report), code);
  return { name, counts, seconds: (performance.now() - started) / 1000 };
}

async function runTool(
  kind: Kind,
  report: string,
  name: string,
  { toolArguments, env, project, printsLater }: RunOptions,
): Promise<number> {
  const projects = project === undefined ? [] : [`--project=${project}`];
  const { command, args } = toolCommand(kind, report, [...projects, ...toolArguments]);
  const own = {
    cwd: root,
    env: { ...env, ...(kind === 'e2e' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}) },
  };
  if (!printsLater) return run(command, args, own);
  const log = resultFile(`${name}.log`);
  const output = openSync(log, 'w');
  try {
    return await run(command, args, { ...own, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
    console.log(`\n--- ${name}, which ran meanwhile ---\n${readFileSync(log, 'utf8')}`);
  }
}

function resultFile(name: string): string {
  return join(root, 'test-results', name);
}

/** How many tests of the engine kind there are, without running them. */
export async function countEngineTests(env: NodeJS.ProcessEnv): Promise<Counts> {
  const { command, args } = nodeCommand('vitest', ['list', '--project', 'engine', '--json']);
  const listed = await capture(command, args, { cwd: root, env });
  const start = listed.stdout.indexOf('[');
  if (listed.code !== 0 || start === -1) return { ...noTests, failed: 1 };
  return { ...noTests, skipped: JSON.parse(listed.stdout.slice(start)).length };
}

/** Vitest's projects of each kind. */
const projectsOf: Readonly<Record<Exclude<Kind, 'e2e'>, readonly string[]>> = {
  unit: ['unit', 'unit-pure'],
  engine: ['engine'],
};

function toolCommand(
  kind: Kind,
  report: string,
  toolArguments: readonly string[],
): { command: string; args: string[] } {
  if (kind === 'e2e') {
    return nodeCommand('playwright', ['test', '--reporter=list,json', ...toolArguments]);
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const projects = projectsOf[kind].flatMap((project) => ['--project', project]);
  return nodeCommand('vitest', ['run', ...projects, ...reporters, ...toolArguments]);
}

function readCounts(kind: Kind, report: string): Counts {
  // No report: the tool ended before it had one, which its exit code tells.
  if (!existsSync(report)) return noTests;
  const parsed = JSON.parse(readFileSync(report, 'utf8'));
  return kind === 'e2e' ? playwrightCounts(parsed) : vitestCounts(parsed);
}
