/**
 * `npm test [-- unit|engine|e2e …]`: does all the set-up and runs the checks and all tests, or the
 * named kinds of tests. Needs Node 18 and no packages; the rest is in `suite/`, on the Node that
 * the set-up provides.
 */
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/paths.mjs';
import { run } from './setup/processes.mjs';
import { runMain } from './setup/say.mjs';
import { nodeCommand } from './setup/tools.mjs';

await runMain(async () => {
  await ensurePackages();
  const { command, args, env } = nodeCommand('scripts/suite/main.ts', process.argv.slice(2));
  return run(command, args, { cwd: root, env });
});
