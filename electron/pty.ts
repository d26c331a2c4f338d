import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/terminal.ts';
import type { Platform } from '../core/system/path.ts';
import { childEnvironment } from '../core/terminal/child-environment.ts';
import type { Pty, PtySpec } from '../core/terminal/pty-port.ts';
import { checkRun } from '../core/terminal/run-limits.ts';
import { windowsCommandLine } from '../core/terminal/windows-command-line.ts';
import { type NativeModule, type NativePty, wrapPty } from './terminals/native-pty.ts';

/**
 * Starts a program in a terminal of its own, through node-pty.
 *
 * Everything that the library or the system would cut, or report only by an exit code of 1, is
 * refused here with a sentence.
 */
export function spawnPty(spec: PtySpec): Result<Pty> {
  const platform = process.platform as Platform;
  const refusal = checkRun(spec, platform);
  if (refusal !== undefined) return fail('start-failed', refusal);
  if (!isFolder(spec.cwd)) {
    return fail('folder-missing', strings.start.folderMissing(spec.cwd));
  }
  if (!isProgram(spec.file)) {
    return fail('executable-missing', strings.start.fileMissing(spec.file));
  }
  try {
    return ok(wrapPty(start(spec, platform), platform));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('start-failed', strings.start.refused(spec.file, reason));
  }
}

function start(spec: PtySpec, platform: Platform): NativePty {
  const args = platform === 'win32' ? windowsCommandLine(spec.args) : [...spec.args];
  return nativeModule().spawn(spec.file, args, {
    name: 'xterm-256color',
    cols: spec.cols,
    rows: spec.rows,
    cwd: spec.cwd,
    env: childEnvironment(spec.env, platform),
    // Bytes: a character may be split between two reads, and xterm decodes by itself.
    encoding: null,
  });
}

let loaded: NativeModule | undefined;

/** Loaded with the first run: the app without its native part is still a whole reference. */
function nativeModule(): NativeModule {
  loaded ??= createRequire(import.meta.url)('node-pty') as NativeModule;
  return loaded;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
