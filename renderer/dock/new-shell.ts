import { api, ask } from '../api.ts';
import { patchApp } from '../app/state.ts';
import { note } from './dock-note.ts';
import { showRun } from './dock-state.ts';
import { prepareTerminal } from './load-terminal.ts';
import { terminalSize } from './terminal-size.ts';

/** Opens the user's own shell in a tab, with the keyboard in it. */
export async function newShell(): Promise<void> {
  prepareTerminal();
  const answer = await ask(api().terminal.openShell(terminalSize()));
  if (!answer.ok) {
    note(answer.error.message);
    return;
  }
  const session = answer.value;
  patchApp(({ sessions }) =>
    sessions.some(({ id }) => id === session.id) ? {} : { sessions: [...sessions, session] },
  );
  showRun(session.id, true);
}
