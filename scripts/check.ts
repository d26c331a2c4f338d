import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { houseProblems } from './check/house-rules.ts';
import { sourceFiles } from './check/source-files.ts';
import { root } from './setup/paths.mjs';
import { run } from './setup/processes.mjs';
import { nodeCommand } from './setup/tools.mjs';

/** `npm run check`: form and lint, types of every part, and the rules that no tool knows. */
async function main(): Promise<number> {
  const projects = readdirSync(root).filter((name) =>
    existsSync(join(root, name, 'tsconfig.json')),
  );
  const failed: string[] = [];
  if ((await tool('biome', ['check', '--error-on-warnings'])) !== 0) failed.push('form and lint');
  for (const project of projects) {
    if ((await tool('tsc', ['--noEmit', '-p', project])) !== 0) failed.push(`types of ${project}/`);
  }
  const problems = houseProblems(sourceFiles(root));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) failed.push('house rules');
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

function tool(name: string, args: readonly string[]): Promise<number> {
  const { command, args: all, env } = nodeCommand(name, args);
  return run(command, all, { cwd: root, env });
}

process.exitCode = await main();
