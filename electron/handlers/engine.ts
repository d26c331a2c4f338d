import { ok } from '../../core/result.ts';
import type { Services } from './services.ts';

/** The engine: how it is, what is on it, and word of each change. */
export function handleEngine({ ipc, engine }: Services): void {
  // The window asks when its first chapter is on the screen: until then nothing takes its time.
  ipc.handle('engine.status', () => {
    engine.start();
    return ok(engine.status());
  });
  ipc.handle('engine.objects', () => engine.objects());
  ipc.handle('engine.lists', ({ kinds }) => engine.lists(kinds));
  ipc.handle('engine.retry', () => {
    engine.retry();
    return ok(null);
  });
  engine.onStatus((status) => ipc.push('engine.status', status));
  engine.onStale((kinds) => ipc.push('engine.stale', { kinds }));
}
