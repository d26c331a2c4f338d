import { ok } from '../../core/result.ts';
import type { Services } from './services.ts';

/** What the window searches in; the file is part of the app, so without it the app is broken. */
export function handleSearch({ ipc, searchIndex }: Services): void {
  ipc.handle('search.index', async () => ok(await searchIndex()));
}
