import type { CliCommand, Grammar } from '../core/cli/grammar.ts';
import { readHelp } from '../core/cli/help-text.ts';
import {
  helpArguments,
  type InstalledCommand,
  readInstalled,
  versionArguments,
  versionIn,
} from '../core/cli/reference/installed.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { referenceStrings as strings } from '../core/strings/reference.ts';
import type { Environment } from '../core/system/path.ts';
import { runCli } from './engine/run-cli.ts';

export interface CliHelpOptions {
  readonly grammar: () => Promise<Grammar>;
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly findDocker: (env: Environment) => Promise<string | undefined>;
}

/** Asks the CLI on this machine what it says of a command. */
export type CliHelp = (command: string) => Promise<Result<InstalledCommand>>;

/** A CLI that does not answer in this time is as good as none, ms. */
const patience = 10_000;

/**
 * Reads `docker … --help` of the installed CLI, each command once.
 *
 * Only names of the grammar are asked for, so a page can start nothing else. The engine is pointed
 * at a socket that is not there: a CLI leaves out of its help what its engine lacks.
 */
export function createCliHelp(options: CliHelpOptions): CliHelp {
  const known = new Map<string, Promise<Result<InstalledCommand>>>();
  return async (name) => {
    const { commands } = await options.grammar();
    const command = commands.find((each) => each.name === name);
    if (!command) return fail('command-unknown', strings.unknown(name));
    const asked = known.get(name) ?? readCommand(command, options);
    known.set(name, asked);
    const answer = await asked;
    // A CLI that is installed later should be found without a new start.
    if (!answer.ok) known.delete(name);
    return answer;
  };
}

async function readCommand(
  command: CliCommand,
  { environment, findDocker }: CliHelpOptions,
): Promise<Result<InstalledCommand>> {
  const { env } = await environment();
  const docker = await findDocker(env);
  if (docker === undefined) return fail('executable-missing', strings.noCli);
  const deaf = { ...env, DOCKER_HOST: 'unix:///runsheet-no-engine.sock', COLUMNS: '200' };
  const signal = AbortSignal.timeout(patience);
  const [help, version] = await Promise.all([
    runCli(docker, helpArguments(command), deaf, signal),
    runCli(docker, versionArguments(command), deaf, signal),
  ]);
  const page = readHelp(help.stdout);
  return ok(readInstalled(command, page, versionIn(version.stdout) ?? strings.noVersion));
}
