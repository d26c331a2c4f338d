import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { ArgsOf } from '../core/ipc.ts';
import {
  checkFolder,
  checkProgram,
  type PathFacts,
  readClientVersion,
} from '../core/settings-check.ts';
import { settingsStrings } from '../core/strings/settings.ts';
import { type Environment, type Platform, setVariable } from '../core/system/path.ts';
import { runCli } from './engine/run-cli.ts';

export interface CheckOptions {
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly platform: Platform;
}

/** Looks whether the paths among some settings can be used; the answer is a sentence, or nothing. */
export async function checkSettings(
  { shell, workingFolder, dockerPath }: ArgsOf<'settings.change'>,
  options: CheckOptions,
): Promise<string | undefined> {
  const { platform } = options;
  if (shell) {
    const refusal = checkProgram(shell, await factsOf(shell), platform);
    if (refusal !== undefined) return refusal;
  }
  if (workingFolder) {
    const refusal = checkFolder(workingFolder, await factsOf(workingFolder), platform);
    if (refusal !== undefined) return refusal;
  }
  if (dockerPath) {
    const refusal = checkProgram(dockerPath, await factsOf(dockerPath), platform);
    if (refusal !== undefined) return refusal;
    const version = await clientVersion(dockerPath, options);
    if (version === undefined) return settingsStrings.check.notDocker(dockerPath);
  }
  return undefined;
}

/** A socket that is nowhere: only the client is asked, and it answers at once. */
const noEngine = {
  posix: 'unix:///nonexistent/docker.sock',
  win32: 'npipe:////./pipe/nonexistent',
};

/** The version of a docker client, if it is one. It is the client alone that says it. */
export async function clientVersion(
  file: string,
  { environment, platform }: CheckOptions,
): Promise<string | undefined> {
  const { env } = await environment();
  const host = platform === 'win32' ? noEngine.win32 : noEngine.posix;
  const apart = setVariable(env, 'DOCKER_HOST', host, platform);
  const args = ['version', '--format', '{{.Client.Version}}'];
  const answer = await runCli(file, args, apart, new AbortController().signal);
  return readClientVersion(answer.stdout);
}

async function factsOf(path: string): Promise<PathFacts> {
  if (path.includes('\0')) return { kind: 'nothing', executable: false };
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return { kind: 'nothing', executable: false };
  if (entry.isDirectory()) return { kind: 'folder', executable: false };
  const executable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  return { kind: 'file', executable: executable && entry.isFile() };
}
