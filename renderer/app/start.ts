import type { MenuChoice, SheetList } from '../../core/ipc.ts';
import { assertNever } from '../../core/result.ts';
import { api, ask } from '../api.ts';
import { newShell } from '../dock/new-shell.ts';
import { engineIsStale } from '../engine/objects.ts';
import { loadPins } from '../pins/pins.ts';
import { openSettings } from './open-settings.ts';
import { appState, patchApp } from './state.ts';

/**
 * Listens to main, then asks for all the first screen needs; settles when that is here.
 *
 * Listening comes first, so that nothing is missed between an answer and the first push.
 */
export async function start(): Promise<void> {
  const runsheet = api();
  runsheet.on('engine.status', (engine) => {
    // Its numbers come anew with each change, and say nothing about lists by themselves.
    if (engine.state !== appState.get().engine.state) {
      engineIsStale();
    }
    patchApp({ engine });
  });
  runsheet.on('engine.stale', ({ kinds }) => engineIsStale(kinds));
  runsheet.on('terminal.sessions', (sessions) => patchApp({ sessions }));
  runsheet.on('settings.changed', (settings) => patchApp({ settings }));
  runsheet.on('menu.chosen', chooseInMenu);
  runsheet.on('app.notices', (notices) => patchApp({ notices }));
  await loadSheets();
  whenIdle(loadRest);
}

/** What is not part of the first paint; main looks for the engine when it is asked for it first. */
function loadRest(): void {
  void loadSessions();
  void loadEngine();
  void loadPins();
}

/** Waits for the paint, but not for long: a window that is not shown paints nothing. */
function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 300 });
}

function chooseInMenu(choice: MenuChoice): void {
  switch (choice) {
    case 'settings':
      openSettings();
      return;
    case 'shell':
      void newShell();
      return;
    default:
      assertNever(choice);
  }
}

/** Asks for what the app knows about itself and for the sheets; again after a failure. */
export async function loadSheets(): Promise<void> {
  const [info, text] = await Promise.all([ask(api().app.ready({})), ask(api().sheets.text({}))]);
  if (info.ok) {
    const { platform, settings, notices } = info.value;
    patchApp({ platform, settings, notices });
  }
  if (text.ok) {
    const { sheets, problems } = JSON.parse(text.value) as SheetList;
    patchApp({ phase: 'ready', sheets, problems });
  } else {
    patchApp({ phase: 'failed', error: text.error });
  }
}

async function loadSessions(): Promise<void> {
  const list = await ask(api().terminal.list({}));
  if (list.ok) {
    patchApp({ sessions: list.value });
  }
}

async function loadEngine(): Promise<void> {
  const status = await ask(api().engine.status({}));
  if (status.ok) {
    patchApp({ engine: status.value });
  }
}
