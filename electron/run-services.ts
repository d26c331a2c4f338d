import { join } from 'node:path';
import type { Grammar } from '../core/cli/grammar.ts';
import type { EngineWatch } from './engine/index.ts';
import { type History, openHistory } from './history.ts';
import type { Log } from './log.ts';
import { openPins, type Pins } from './pins.ts';
import { createRuns, type Runs } from './runs.ts';
import type { SettingsStore } from './settings.ts';
import { systemTimers } from './terminals/timers.ts';
import type { Terminals } from './terminals.ts';

export interface RunServicesOptions {
  /** The app's data folder. */
  readonly data: string;
  readonly settings: SettingsStore;
  readonly terminals: Terminals;
  readonly engine: EngineWatch;
  readonly grammar: () => Promise<Grammar>;
  readonly log: Log;
  readonly now: () => number;
}

export interface RunServices {
  readonly runs: Runs;
  readonly history: History;
  readonly pins: Pins;
  readonly notices: Notices;
}

/** What the user should know of that went wrong with files, since the start. */
export interface Notices {
  readonly list: () => readonly string[];
  /** Told the whole list after each new one. */
  readonly onChange: (listener: (all: readonly string[]) => void) => void;
}

/** All that is there once something ran: its history, what it changed, what was pinned. */
export function openRunServices(options: RunServicesOptions): RunServices {
  const { data, settings, terminals, engine, grammar, log, now } = options;
  let notices = settings.notices;
  const listeners: ((all: readonly string[]) => void)[] = [];
  const onNotice = (notice: string): void => {
    notices = [...notices, notice];
    for (const listener of listeners) listener(notices);
  };
  const history = openHistory({
    file: join(data, 'history.jsonl'),
    enabled: () => settings.current().history,
    now,
    log,
    onNotice,
  });
  return {
    history,
    pins: openPins(join(data, 'pins.json'), now, onNotice),
    runs: createRuns({ terminals, engine, history, grammar, timers: systemTimers, now, log }),
    notices: { list: () => notices, onChange: (listener) => void listeners.push(listener) },
  };
}
