import { lazy } from 'react';

/** The terminal's code is large, so it comes with the first run and not before. */
const load = () => import('../terminal/TerminalView.tsx');

export const TerminalView = lazy(async () => ({ default: (await load()).TerminalView }));

export const TerminalTools = lazy(async () => {
  const { TerminalTools: tools } = await import('../terminal/TerminalTools.tsx');
  return { default: tools };
});

/** Begins to fetch the terminal's code while main still makes the plan of a run. */
export function prepareTerminal(): void {
  // A failure is shown where the terminal would be, when it is needed.
  load().catch(() => undefined);
}
