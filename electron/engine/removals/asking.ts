import type { EngineFailure } from '../../../core/engine/cause.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { Environment } from '../../../core/system/path.ts';
import type { Answer } from '../client.ts';
import type { Connection } from '../connect.ts';
import { notUnderstood } from '../lists.ts';
import { type CliAnswer, runCli } from '../run-cli.ts';

/** What is asked while a list of what goes is made: the engine, and the CLI that will run. */
export interface Asking {
  readonly connection: Connection;
  /** The plan's working folder. */
  readonly cwd: string;
  readonly env: Environment;
  /** The folder of the CLI's settings. */
  readonly configFolder: string;
  /** Runs a docker command that changes nothing. */
  readonly cli: (args: readonly string[], at?: Place) => Promise<CliAnswer>;
}

interface Place {
  readonly cwd?: string;
  /** Set on top of the plan's. */
  readonly env?: Environment;
}

/** Runs the plan's own docker, in its folder; without one every answer is a failure. */
export function cliOf(
  docker: string | undefined,
  env: Environment,
  cwd: string,
  signal: AbortSignal,
): Asking['cli'] {
  return async (args, at = {}) =>
    docker === undefined
      ? { stdout: '', stderr: 'no docker in PATH' }
      : runCli(docker, args, { ...env, ...at.env }, signal, at.cwd ?? cwd);
}

/** The last line of what a program said, which is where it says what is wrong. */
export function complaint({ stderr, stdout }: CliAnswer): string {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').at(-1) ?? 'no answer';
}

export function read<T>(
  answer: Answer,
  reader: (answer: unknown) => T | undefined,
): Result<T, EngineFailure> {
  if (!answer.ok) return answer;
  const value = reader(answer.value);
  return value === undefined ? notUnderstood : ok(value);
}
