import { basename } from 'node:path';
import { fail, type Result } from '../core/result.ts';
import type { Settings } from '../core/settings.ts';
import { toolStrings } from '../core/strings/terminal-tools.ts';
import type { Environment, Platform } from '../core/system/path.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { Gestures } from './gesture.ts';
import type { Programs } from './programs.ts';
import type { RunSpec } from './terminals.ts';

export interface ShellOptions {
  readonly settings: () => Settings;
  readonly programs: Pick<Programs, 'environment' | 'usualShell' | 'find'>;
  readonly start: (spec: RunSpec) => Result<SessionInfo>;
  readonly gestures: Gestures;
  /** Asks in a native dialog, which no page can press. */
  readonly ask: (file: string) => Promise<boolean>;
  readonly platform: Platform;
  readonly home: string;
}

/**
 * Opens the user's own shell in a tab, with the environment of runs, so that the same docker talks
 * to the same engine.
 *
 * A shell can do anything, so it opens only on a real click or key, as a plan runs.
 */
export async function openShell(
  size: { readonly cols: number; readonly rows: number },
  options: ShellOptions,
): Promise<Result<SessionInfo>> {
  const gesture = options.gestures.take();
  const { shell, workingFolder } = options.settings();
  const { env } = await options.programs.environment();
  const file = await shellFile(shell, env, options.programs);
  if (!file.ok) return file;
  if (!gesture && !(await options.ask(file.value))) {
    return fail('not-confirmed', toolStrings.shell.notOpened);
  }
  return options.start({
    title: basename(file.value).replace(/\.exe$/i, ''),
    line: file.value,
    shell: true,
    file: file.value,
    args: argumentsOf(file.value, options.platform),
    cwd: workingFolder === '' ? options.home : workingFolder,
    env,
    ...size,
  });
}

async function shellFile(
  chosen: string,
  env: Environment,
  programs: ShellOptions['programs'],
): Promise<Result<string>> {
  if (chosen === '') {
    const usual = await programs.usualShell();
    return usual === undefined
      ? fail('executable-missing', toolStrings.shell.none)
      : { ok: true, value: usual };
  }
  const found = await programs.find(chosen, env);
  return found === undefined
    ? fail('executable-missing', toolStrings.shell.missing(chosen))
    : { ok: true, value: found };
}

/** Terminals on macOS open login shells: their start files set PATH there. */
function argumentsOf(file: string, platform: Platform): readonly string[] {
  const isPosix = /^(ba|z|da|k|fi)?sh$/.test(basename(file));
  if (platform === 'darwin' && isPosix) return ['-l'];
  return /^(pwsh|powershell)(\.exe)?$/i.test(basename(file)) ? ['-NoLogo'] : [];
}
