import { useEffect } from 'react';
import type { ErrorExplanation } from '../../core/cli/errors/model.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { api, ask } from '../api.ts';
import { interruptedCode } from '../command/shown-state.ts';
import { createStore, useStore } from '../store.ts';

/** What failed runs printed, explained; a run whose output says nothing that is known has null. */
const explanations = createStore<ReadonlyMap<string, ErrorExplanation | null>>(new Map());

/** What a run that failed has printed, explained; absent while that is read, and for all others. */
export function useExplanation(session: SessionInfo | undefined): ErrorExplanation | undefined {
  const failed = session !== undefined && isFailure(session);
  const id = session?.id ?? '';
  const code = session?.exitCode ?? 1;
  const known = useStore(explanations, (now) => now.get(id));
  useEffect(() => {
    if (failed && !explanations.get().has(id)) {
      void load(id, code);
    }
  }, [failed, id, code]);
  return (failed && known) || undefined;
}

/** Ctrl-C is the user's own doing, and what could not be started has printed nothing. */
function isFailure({ state, exitCode = 0, shell }: SessionInfo): boolean {
  return state === 'exited' && exitCode !== 0 && exitCode !== interruptedCode && !shell;
}

async function load(session: string, code: number): Promise<void> {
  put(session, null);
  const [tail, { explainOutput, errorOfExitCode }] = await Promise.all([
    ask(api().run.tail({ session })),
    import('../../core/cli/errors/explain-output.ts'),
  ]);
  const [said] = tail.ok ? explainOutput(tail.value) : [];
  put(session, said ?? errorOfExitCode(code) ?? null);
}

function put(session: string, explanation: ErrorExplanation | null): void {
  explanations.set((now) => new Map(now).set(session, explanation));
}
