import type { BrowserWindow } from 'electron';
import type { Grammar } from '../../core/cli/grammar.ts';
import type { CliHelp } from '../cli-help.ts';
import type { EngineWatch } from '../engine/index.ts';
import type { Examples } from '../examples.ts';
import type { Files } from '../files.ts';
import type { Gestures } from '../gesture.ts';
import type { Ipc } from '../ipc.ts';
import type { Plans } from '../plans.ts';
import type { createPorts } from '../ports.ts';
import type { Programs } from '../programs.ts';
import type { RunServices } from '../run-services.ts';
import type { SettingsStore } from '../settings.ts';
import type { Sheets } from '../sheets.ts';
import type { Terminals } from '../terminals.ts';
import type { ValueStore } from '../values.ts';

/** The parts of main that answer the window's requests. */
export interface Services extends RunServices {
  readonly ipc: Ipc;
  readonly window: () => BrowserWindow | undefined;
  readonly gestures: Gestures;
  readonly settings: SettingsStore;
  readonly programs: Programs;
  readonly sheets: Sheets;
  /** The text of the index of all that ships. */
  readonly searchIndex: () => Promise<string>;
  readonly examples: Examples;
  readonly plans: Plans;
  readonly terminals: Terminals;
  readonly engine: EngineWatch;
  readonly cliHelp: CliHelp;
  readonly files: Files;
  readonly ports: ReturnType<typeof createPorts>;
  readonly values: ValueStore;
  readonly grammar: () => Promise<Grammar>;
  readonly now: () => number;
}
