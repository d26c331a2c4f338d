/**
 * Runs one of the project's scripts or tools, with the set-up it needs: `node scripts/run.mjs
 * scripts/check.ts …` or `node scripts/run.mjs biome …`. Needs Node 18 and no packages; what it
 * says goes to stderr, and the exit code is the command's.
 */
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/processes.mjs';
import { runMain, SetupProblem } from './setup/say.mjs';
import { nodeCommand } from './setup/tools.mjs';

await runMain(async () => {
  const [target, ...args] = process.argv.slice(2);
  if (!target) throw new SetupProblem('Say what to run: node scripts/run.mjs SCRIPT.ts …');
  await ensurePackages();
  const { command, args: all, env } = nodeCommand(target, args);
  return run(command, all, { env });
});
