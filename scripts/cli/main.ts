import { runCli } from './run.ts';

const outcome = await runCli(process.argv.slice(2), {
  current: process.cwd(),
  called: process.env['INIT_CWD'],
});
process.stdout.write(outcome.out);
process.stderr.write(outcome.err);
process.exitCode = outcome.exit;
