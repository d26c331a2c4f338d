import type { SheetCommand } from '../../core/sheet/model.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { appState } from '../app/state.ts';
import type { CardAction } from './card-state.ts';
import { dispatch } from './card-store.ts';

/** How far a step is; `next` is the first that is neither done nor running. */
export type StepState = 'done' | 'failed' | 'running' | 'next' | 'open';

export interface PlaybookStep {
  readonly command: SheetCommand;
  readonly state: StepState;
}

/**
 * The steps of a playbook with their states, by what was run last from each card.
 *
 * Nothing is kept for it: main knows every run, so a playbook goes on where it stopped, also after
 * the window was loaded again.
 */
export function playbookSteps(
  sheet: string,
  commands: readonly SheetCommand[],
  sessions: readonly SessionInfo[],
): readonly PlaybookStep[] {
  const states = commands.map(({ id }) => stateOf(latest(sessions, `${sheet}/${id}`)));
  const next = states.findIndex((state) => state === 'open' || state === 'failed');
  return commands.map((command, at) => {
    const state = states[at] ?? 'open';
    return { command, state: at === next && state === 'open' ? 'next' : state };
  });
}

function latest(sessions: readonly SessionInfo[], card: string): SessionInfo | undefined {
  return sessions.filter((session) => session.card === card).at(-1);
}

function stateOf(session: SessionInfo | undefined): StepState {
  if (session === undefined || session.state === 'killed') {
    return 'open';
  }
  if (session.state === 'running') {
    return 'running';
  }
  return session.state === 'exited' && session.exitCode === 0 ? 'done' : 'failed';
}

/** Acts on a blank of a card, and on the blank of that name in the other steps of its playbook. */
export function dispatchShared(
  sheet: string,
  command: SheetCommand,
  label: string,
  action: CardAction,
): void {
  for (const each of stepsWith(sheet, command, label)) {
    dispatch(`${sheet}/${each.id}`, action);
  }
}

function stepsWith(sheet: string, command: SheetCommand, label: string): readonly SheetCommand[] {
  const own = command.template.placeholders.some((placeholder) => placeholder.label === label);
  // The blank of an option that was put in belongs to its card alone.
  if (command.playbook === undefined || !own) {
    return [command];
  }
  const commands = appState.get().sheets.find(({ id }) => id === sheet)?.commands ?? [command];
  return commands.filter(
    ({ playbook, template }) =>
      playbook === command.playbook &&
      template.placeholders.some((placeholder) => placeholder.label === label),
  );
}
