import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes one line; the area says who speaks. Values that a user typed are never given to it. */
export type Log = (area: string, message: string) => void;

/** A log that is older than this many bytes is set aside; one older file is kept. */
const limit = 1024 * 1024;

/**
 * A log file beside the settings, for what a window cannot show: refused messages above all.
 *
 * Writing is synchronous since the last line before a crash is the one that is needed.
 */
export function createLog(file: string, now: () => number): Log {
  let broken = false;
  return (area, message) => {
    if (broken) return;
    try {
      mkdirSync(dirname(file), { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > limit) renameSync(file, `${file}.1`);
      const line = message.replace(/[\r\n]+/g, ' ').slice(0, 2000);
      appendFileSync(file, `${new Date(now()).toISOString()} ${area} ${line}\n`);
    } catch {
      // A disk that refuses a log must not refuse the app.
      broken = true;
    }
  };
}
