import { useEffect } from 'react';
import type { RunOutcome } from '../../core/plan/outcome.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { api, ask } from '../api.ts';
import { createStore, useStore } from '../store.ts';

/** What main said of runs so far; a run that it knows nothing of has null. */
const outcomes = createStore<ReadonlyMap<string, RunOutcome | null>>(new Map());
let listening = false;

/** What a run changed, asked for once it ended and told by main when it is known later. */
export function useOutcome(session: SessionInfo | undefined): RunOutcome | undefined {
  const ended = session !== undefined && session.state !== 'running';
  const id = session?.id ?? '';
  const known = useStore(outcomes, (now) => now.get(id));
  useEffect(() => {
    if (!listening) {
      listening = true;
      api().on('run.outcome', keep);
    }
    if (ended && !outcomes.get().has(id)) {
      void load(id);
    }
  }, [ended, id]);
  return known ?? undefined;
}

async function load(session: string): Promise<void> {
  put(session, null);
  const answer = await ask(api().run.outcome({ session }));
  if (answer.ok && answer.value !== null) {
    keep(answer.value);
  }
}

function keep(outcome: RunOutcome): void {
  put(outcome.session, outcome);
}

function put(session: string, outcome: RunOutcome | null): void {
  outcomes.set((now) => new Map(now).set(session, outcome));
}
