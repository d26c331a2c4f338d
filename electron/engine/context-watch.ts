import { type FSWatcher, watch } from 'node:fs';
import type { Clock } from '../../core/engine/clock.ts';

/** A write of the settings is several changes of the folder; they are one after this many ms. */
const settleTime = 100;

/**
 * Calls when the CLI's settings were written, which is how `docker context use` takes effect.
 *
 * A folder that is not there, or that the system cannot watch, is not watched: the context is read
 * again on every connection and before anything is removed in any case.
 */
export function watchContext(folder: string, clock: Clock, onChange: () => void): () => void {
  let cancel: (() => void) | undefined;
  let watcher: FSWatcher | undefined;
  const close = (): void => {
    cancel?.();
    watcher?.close();
    watcher = undefined;
  };
  try {
    watcher = watch(folder, { persistent: false }, (_event, name) => {
      if (name !== null && name !== 'config.json') return;
      cancel?.();
      cancel = clock.after(settleTime, onChange);
    });
    watcher.on('error', close);
  } catch {
    return () => undefined;
  }
  return close;
}
