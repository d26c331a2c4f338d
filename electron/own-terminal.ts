import { spawn } from 'node:child_process';
import { fail, ok, type Result } from '../core/result.ts';
import { toolStrings } from '../core/strings/terminal-tools.ts';
import type { Environment, Platform } from '../core/system/path.ts';
import { type OwnTerminal, ownTerminals } from '../core/terminal/own-terminal.ts';

export interface OwnTerminalOptions {
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly find: (name: string, env: Environment) => Promise<string | undefined>;
  readonly platform: Platform;
}

/** Opens the first terminal of the system that is there, in a folder. Nothing is run in it. */
export async function openOwnTerminal(
  folder: string,
  { environment, find, platform }: OwnTerminalOptions,
): Promise<Result<null>> {
  const { env } = await environment();
  for (const terminal of ownTerminals(platform, env, folder)) {
    const file = await find(terminal.program, env);
    if (file !== undefined) return start(file, terminal, folder, env);
  }
  return fail('terminal-missing', toolStrings.own.none);
}

/** It belongs to the user from here on: it goes on when the app ends. */
function start(
  file: string,
  { args }: OwnTerminal,
  folder: string,
  env: Environment,
): Promise<Result<null>> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], { cwd: folder, env, detached: true, stdio: 'ignore' });
    child.once('error', (error) =>
      resolve(fail('terminal-missing', toolStrings.own.failed(file, error.message))),
    );
    child.once('spawn', () => {
      child.unref();
      resolve(ok(null));
    });
  });
}
