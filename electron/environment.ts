import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseShellEnvironment, withoutOwnVariables } from '../core/system/login-shell.ts';
import {
  type Environment,
  mergePaths,
  type Platform,
  pathSeparator,
  readVariable,
  setVariable,
  wellKnownFolders,
} from '../core/system/path.ts';
import { expandWindowsVariables, parseRegistryValue } from '../core/system/windows-registry.ts';

/** What runs get as their environment. */
export interface RunEnvironment {
  readonly env: Environment;
}

/** A start file that waits for input must not hold up the app. */
const shellTimeLimit = 5000;

let loading: Promise<RunEnvironment> | undefined;

/**
 * The environment a user's own terminal would give to a command, read once.
 *
 * An app started from a dock or a menu has a PATH without what shells' start files add, and would
 * not find `docker`. Started from a terminal (`TERM` is set) it has the right one already.
 */
export function loadEnvironment(): Promise<RunEnvironment> {
  loading ??= read(process.platform as Platform, ownEnvironment());
  return loading;
}

function ownEnvironment(): Environment {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return withoutOwnVariables(Object.fromEntries(entries));
}

async function read(platform: Platform, own: Environment): Promise<RunEnvironment> {
  if (platform === 'win32') return { env: withKnownFolders(await windows(own), platform) };
  if (own['TERM'] !== undefined) return { env: withKnownFolders(own, platform) };
  const login = await fromLoginShell(own);
  return { env: withKnownFolders(login ? { ...own, ...login } : own, platform) };
}

function withKnownFolders(env: Environment, platform: Platform): Environment {
  const known = wellKnownFolders(platform, env).filter((folder) => existsSync(folder));
  const path = mergePaths(
    [readVariable(env, 'PATH', platform), known.join(pathSeparator(platform))],
    platform,
  );
  return setVariable(env, 'PATH', path, platform);
}

async function fromLoginShell(own: Environment): Promise<Environment | undefined> {
  const shell = own['SHELL'] ?? '/bin/sh';
  const mark = `_runsheet_${randomUUID()}_`;
  const script = `echo ${mark}; /usr/bin/env -0 2>/dev/null || /usr/bin/env; echo ${mark}`;
  const output = await run(shell, ['-l', '-i', '-c', script], own);
  const env = output === undefined ? undefined : parseShellEnvironment(output, mark);
  return env && withoutOwnVariables(env);
}

async function windows(own: Environment): Promise<Environment> {
  const keys = [
    'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment',
    'HKCU\\Environment',
  ];
  const paths = await Promise.all(
    keys.map(async (key) => {
      const output = await run('reg.exe', ['query', key, '/v', 'Path'], own);
      const value = output === undefined ? undefined : parseRegistryValue(output, 'Path');
      return value === undefined ? undefined : expandWindowsVariables(value, own);
    }),
  );
  const path = mergePaths([readVariable(own, 'PATH', 'win32'), ...paths], 'win32');
  return setVariable(own, 'PATH', path, 'win32');
}

function run(file: string, args: readonly string[], env: Environment): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      file,
      [...args],
      { env, timeout: shellTimeLimit, killSignal: 'SIGKILL', maxBuffer: 8 * 1024 * 1024 },
      (error, stdout) => resolve(error && stdout === '' ? undefined : stdout),
    );
    child.stdin?.end();
  });
}
