import { fontSizeRange } from '../../core/font-sizes.ts';
import type { Settings } from '../../core/settings.ts';
import { type ActionId, actionStrings } from '../../core/strings/palette.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import type { PageName } from '../app/route.ts';
import { type AppState, appState, patchApp } from '../app/state.ts';
import { selectedSession } from '../dock/Dock.tsx';
import { closeRun } from '../dock/DockBar.tsx';
import { type DockState, dockState, patchDock, wishFocus } from '../dock/dock-state.ts';
import { newShell } from '../dock/new-shell.ts';
import { openEnginePanel } from '../engine/panel-state.ts';
import { changeFontSize } from '../terminal/font-size.ts';
import { goTo } from './go-to.ts';

/** What the app can do from the search field; its words are in `actionStrings`. */
interface Action {
  /** Whether it would do anything now; without it, always. */
  readonly when?: (app: AppState, dock: DockState) => boolean;
  readonly run: () => void;
}

const hasEnded = ({ state }: SessionInfo): boolean => state !== 'running';
const hasRuns = ({ sessions }: AppState): boolean => sessions.length > 0;

const actions: Readonly<Record<ActionId, Action>> = {
  'explain-something': page('explain'),
  'show-history': page('history'),
  'show-reference': page('reference'),
  'show-settings': page('settings'),
  'theme-light': theme('light'),
  'theme-dark': theme('dark'),
  'theme-system': theme('system'),
  'show-engine': { run: openEnginePanel },
  'reconnect-engine': { run: () => void ask(api().engine.retry({})) },
  'new-shell': { run: () => void newShell() },
  'go-to-terminal': { when: hasRuns, run: wishFocus },
  'open-terminal': {
    when: (app, dock) => hasRuns(app) && !dock.open,
    run: () => patchDock({ open: true }),
  },
  'collapse-terminal': {
    when: (app, dock) => hasRuns(app) && dock.open,
    run: () => patchDock({ open: false, maximised: false }),
  },
  'maximise-terminal': {
    when: (app, dock) => hasRuns(app) && !(dock.open && dock.maximised),
    run: () => patchDock({ open: true, maximised: true }),
  },
  'restore-terminal': {
    when: (app, dock) => hasRuns(app) && dock.open && dock.maximised,
    run: () => patchDock({ maximised: false }),
  },
  'stop-run': {
    when: (app, dock) => shownRun(app, dock)?.state === 'running',
    run: () => {
      const run = shownRun(appState.get(), dockState.get());
      if (run !== undefined) void ask(api().terminal.stop({ session: run.id }));
    },
  },
  'close-ended-runs': {
    when: ({ sessions }) => sessions.some(hasEnded),
    run: () => {
      for (const session of appState.get().sessions.filter(hasEnded)) void closeRun(session);
    },
  },
  'larger-terminal-text': {
    when: ({ settings }) => settings.fontSize < fontSizeRange.largest,
    run: () => void changeFontSize('larger'),
  },
  'smaller-terminal-text': {
    when: ({ settings }) => settings.fontSize > fontSizeRange.smallest,
    run: () => void changeFontSize('smaller'),
  },
  'go-to-chapters': {
    run: () =>
      document.querySelector<HTMLElement>('nav a[aria-current="page"], nav a[href]')?.focus(),
  },
};

export const actionIds = Object.keys(actionStrings) as readonly ActionId[];

export function isOffered(id: string): boolean {
  const action = actionOf(id);
  return action !== undefined && (action.when?.(appState.get(), dockState.get()) ?? true);
}

/** Does it, if it is one and has a use. */
export function runAction(id: string): void {
  if (isOffered(id)) actionOf(id)?.run();
}

function actionOf(id: string): Action | undefined {
  return Object.hasOwn(actions, id) ? actions[id as ActionId] : undefined;
}

function page(name: PageName): Action {
  return { run: () => goTo({ page: name }) };
}

function theme(chosen: Settings['theme']): Action {
  return {
    when: ({ settings }) => settings.theme !== chosen,
    run: () => change({ theme: chosen }),
  };
}

function change(part: Partial<Settings>): void {
  void ask(api().settings.change(part)).then((answer) => {
    if (answer.ok) patchApp({ settings: answer.value });
    else announce(answer.error.message);
  });
}

function shownRun({ sessions }: AppState, { selected }: DockState) {
  return selectedSession(sessions, selected);
}
