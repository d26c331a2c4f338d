import { api, ask } from '../api.ts';
import { appState } from '../app/state.ts';
import { leastShown } from './kept-screens.ts';
import { onPort } from './ports.ts';
import { createScreen, type SessionScreen } from './screen.ts';

/**
 * The terminals of this window, outside React: a view shows one, it does not own it.
 *
 * A session that no view has shown yet has none; main keeps its output until it is asked for.
 */
const screens = new Map<string, SessionScreen>();

onPort((session, port) => {
  const screen = screens.get(session);
  if (screen) screen.link(port);
  else port.close();
});

api().on('terminal.sessions', (sessions) => {
  const ids = new Set(sessions.map(({ id }) => id));
  for (const id of screens.keys()) if (!ids.has(id)) drop(id);
});

let settings = appState.get().settings;
appState.subscribe(() => {
  const next = appState.get().settings;
  if (next === settings) return;
  settings = next;
  for (const screen of screens.values()) screen.apply(next);
});

/** A session's terminal; made when it is asked for first. */
export function screenOf(session: string): SessionScreen {
  const screen = screens.get(session) ?? open(session);
  screens.set(session, screen);
  return screen;
}

/** Shows a session's terminal in a host element; the answer takes it out and keeps it. */
export function mountTerminal(session: string, host: HTMLElement): () => void {
  const screen = screenOf(session);
  // Last in the order of insertion is last shown.
  screens.delete(session);
  screens.set(session, screen);
  host.append(screen.holder);
  screen.show(true);
  screen.fit();
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(screen.fit);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    if (screen.holder.parentElement !== host) return;
    screen.holder.remove();
    screen.show(false);
  };
}

function open(session: string): SessionScreen {
  const shown = [...screens].map(([id, { ended, holder }]) => ({
    id,
    droppable: ended() && !holder.isConnected,
  }));
  for (const id of leastShown(shown)) drop(id);
  return createScreen({
    session,
    settings,
    onOpen: () => void ask(api().terminal.attach({ session })),
  });
}

function drop(session: string): void {
  screens.get(session)?.dispose();
  screens.delete(session);
}
