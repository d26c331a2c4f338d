import { createStore } from '../../store.ts';
import type { LineTools } from './make-tools.ts';

/**
 * What reads lines by the grammar, once it is loaded.
 *
 * Grammar and readers are large and no start needs them: they come when a panel of options is
 * opened first, or a line is edited as text.
 */
export const lineTools = createStore<LineTools | undefined>(undefined);

let loading: Promise<LineTools> | undefined;

/** Loads them once; a failure, which is a broken installation, is tried again the next time. */
export function loadLineTools(): Promise<LineTools> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<LineTools> {
  const { makeLineTools } = await import('./make-tools.ts');
  const tools = await makeLineTools();
  lineTools.set(() => tools);
  return tools;
}
