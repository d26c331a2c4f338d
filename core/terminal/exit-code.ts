/**
 * One number for how a process ended, as shells count: 128 + signal when a signal ended it.
 *
 * The PTY library gives `{exitCode: 0, signal: 9}` for a killed process, which read alone would
 * look like success.
 */
export function exitCodeOf(exitCode: number, signal: number | undefined): number {
  return signal === undefined || signal === 0 ? exitCode : 128 + signal;
}
