import type { Page } from '@playwright/test';
import type { CrowdedEngine } from '../engine/crowded-engine.ts';

/** Milliseconds from a change of the first container to the panel's row that shows it. */
export async function timeToRow(
  page: Page,
  engine: CrowdedEngine,
  state: 'exited' | 'running',
): Promise<number> {
  const seen = page.evaluate(async (wanted) => {
    const shown = (): string | null | undefined =>
      document.querySelector('[data-row="app-0000"]')?.getAttribute('data-state');
    // A stopped one goes down the list, out of what is drawn.
    while ((shown() === 'running') !== (wanted === 'running')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Date.now();
  }, state);
  const from = Date.now();
  engine.change('app-0000', state);
  return (await seen) - from;
}
