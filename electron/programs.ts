import { userInfo } from 'node:os';
import { basename, dirname } from 'node:path';
import type { Settings } from '../core/settings.ts';
import { strings } from '../core/strings/main.ts';
import {
  type Environment,
  mergePaths,
  type Platform,
  readVariable,
  setVariable,
} from '../core/system/path.ts';
import { findExecutable } from './executables.ts';

export interface ProgramOptions {
  readonly settings: () => Settings;
  /** What a terminal of the user's own would give to a command. */
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly platform: Platform;
}

/** The programs of runs and shell tabs, as the settings say now. */
export interface Programs {
  /** The environment of runs: the chosen docker is the first in PATH. */
  readonly environment: () => Promise<{ readonly env: Environment }>;
  /** As `findExecutable`, but `docker` is the chosen one. */
  readonly find: (name: string, env: Environment) => Promise<string | undefined>;
  /** Why a program was not found, where the settings are the reason. */
  readonly whyMissing: (name: string) => string | undefined;
  /** The user's shell when the settings name none. */
  readonly usualShell: () => Promise<string | undefined>;
}

/**
 * Puts the choices of the settings where programs are looked for.
 *
 * A line that is run by a shell looks `docker` up by itself, so the folder of the chosen one comes
 * first in its PATH. That works as long as the program is called docker.
 */
export function createPrograms({ settings, environment, platform }: ProgramOptions): Programs {
  const isDocker = (name: string): boolean => /^docker(\.exe)?$/i.test(name);
  return {
    environment: async () => {
      const given = await environment();
      const { dockerPath } = settings();
      if (dockerPath === '' || !isDocker(basename(dockerPath))) return given;
      const before = readVariable(given.env, 'PATH', platform);
      const path = mergePaths([dirname(dockerPath), before], platform);
      return { env: setVariable(given.env, 'PATH', path, platform) };
    },
    find: (name, env) => {
      const { dockerPath } = settings();
      return findExecutable(dockerPath !== '' && isDocker(name) ? dockerPath : name, env);
    },
    whyMissing: (name) => {
      const { dockerPath } = settings();
      return dockerPath !== '' && isDocker(name) ? strings.plan.dockerGone(dockerPath) : undefined;
    },
    usualShell: async () => {
      const { env } = await environment();
      const wanted =
        platform === 'win32'
          ? ['pwsh.exe', 'powershell.exe', 'cmd.exe']
          : [env['SHELL'] ?? '', loginShell() ?? '', '/bin/bash', '/bin/sh'];
      for (const name of wanted) {
        const found = name === '' ? undefined : await findExecutable(name, env);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** From the system's list of users; a user without an entry in it has none. */
function loginShell(): string | undefined {
  try {
    return userInfo().shell ?? undefined;
  } catch {
    return undefined;
  }
}
