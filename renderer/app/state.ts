import type { EngineStatus } from '../../core/engine/model.ts';
import type { AppInfo } from '../../core/ipc.ts';
import type { AppError, Problem } from '../../core/result.ts';
import type { Settings } from '../../core/settings.ts';
import type { Sheet } from '../../core/sheet/model.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { createStore } from '../store.ts';
import { usualSettings } from './usual-settings.ts';

/**
 * What main told the window, and nothing else.
 *
 * Main is the owner of all of it; the bytes of terminals never come here.
 */
export interface AppState {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** Why the sheets could not be had; only when `phase` is `failed`. */
  readonly error?: AppError;
  readonly platform: AppInfo['platform'];
  readonly settings: Settings;
  readonly notices: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
  readonly engine: EngineStatus;
  readonly sessions: readonly SessionInfo[];
}

export const appState = createStore<AppState>({
  phase: 'starting',
  platform: 'linux',
  settings: usualSettings,
  notices: [],
  sheets: [],
  problems: [],
  engine: { state: 'connecting' },
  sessions: [],
});

/** Changes a part of what is known. */
export function patchApp(part: Partial<AppState> | ((now: AppState) => Partial<AppState>)): void {
  appState.set((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }));
}
