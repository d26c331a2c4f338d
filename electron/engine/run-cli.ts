import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import type { Environment } from '../../core/system/path.ts';

/** How long the CLI may take to say something about itself, in ms. */
const timeLimit = 10_000;

/** What a program said; `exitCode` is absent when it did not start, or did not end by itself. */
export interface CliAnswer {
  readonly exitCode?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the docker CLI for an answer that changes nothing.
 *
 * The working folder is one that is there for sure, unlike the one the app was started in, unless
 * the answer depends on it.
 */
export function runCli(
  file: string,
  args: readonly string[],
  env: Environment,
  signal: AbortSignal,
  cwd = dirname(file),
): Promise<CliAnswer> {
  return new Promise((resolve) => {
    const options = {
      env,
      signal,
      cwd,
      timeout: timeLimit,
      killSignal: 'SIGKILL' as const,
      windowsHide: true,
      maxBuffer: 4 * 1024 * 1024,
    };
    try {
      const child = execFile(file, [...args], options, (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        resolve({
          ...(typeof code === 'number' && { exitCode: code }),
          stdout,
          stderr: stderr === '' && error ? error.message : stderr,
        });
      });
      child.stdin?.end();
    } catch (thrown) {
      resolve({ stdout: '', stderr: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  });
}
