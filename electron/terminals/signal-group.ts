import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Platform } from '../../core/system/path.ts';
import type { PtySignal } from '../../core/terminal/pty-port.ts';
import type { NativePty } from './native-pty.ts';

/**
 * Signals a process and those it started.
 *
 * `docker compose` is a plugin: a process of its own below `docker`, which would outlive it. Each
 * run leads a process group of its own, so the group is signalled.
 */
export function signalGroup(native: NativePty, signal: PtySignal, platform: Platform): void {
  if (platform === 'win32') {
    endWindowsTree(native, signal);
    return;
  }
  try {
    process.kill(-native.pid, signal);
  } catch {
    process.kill(native.pid, signal);
  }
}

/**
 * Windows has no signals: the tree of processes is ended by the system's own tool.
 *
 * node-pty's `kill` would start our executable as a plain Node to list the processes, which a
 * packaged app refuses by its fuses; it is kept for when the first try did not help.
 */
function endWindowsTree(native: NativePty, signal: PtySignal): void {
  if (signal === 'SIGKILL') {
    native.kill();
    return;
  }
  const system = process.env['SystemRoot'] ?? 'C:\\Windows';
  const tool = join(system, 'System32', 'taskkill.exe');
  execFile(tool, ['/pid', String(native.pid), '/t', '/f'], { windowsHide: true }, () => undefined);
}
