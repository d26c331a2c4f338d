import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Environment, Platform } from '../core/system/path.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import { openBlankServices } from './blank-services.ts';
import { createCliHelp } from './cli-help.ts';
import { createEngine } from './engine/index.ts';
import { loadEnvironment } from './environment.ts';
import { openExamples } from './examples.ts';
import type { Gestures } from './gesture.ts';
import { openGrammar } from './grammar.ts';
import { handleAll } from './handlers/index.ts';
import { openIpc } from './ipc.ts';
import type { Log } from './log.ts';
import { setMenu } from './menu.ts';
import { createPlans } from './plans.ts';
import { createPrograms } from './programs.ts';
import { spawnPty } from './pty.ts';
import { openRunServices } from './run-services.ts';
import type { SettingsStore } from './settings.ts';
import { openSheets } from './sheets.ts';
import { createTerminals } from './terminals.ts';
import { askToRun, contentsOf } from './window.ts';

export interface ServicesOptions {
  /** Folders: what was built, and the user's own data. */
  readonly built: string;
  readonly data: string;
  readonly platform: Platform;
  readonly settings: SettingsStore;
  readonly gestures: Gestures;
  readonly log: Log;
  readonly now: () => number;
  readonly window: () => BrowserWindow | undefined;
}

/** All that answers the window, as far as the rest of the app must know it. */
export interface AppServices {
  /** The runs that would be lost with the window. */
  readonly busy: () => readonly SessionInfo[];
  /** Ends every run, and the connection to the engine. */
  readonly end: () => Promise<unknown>;
}

/** Makes what answers the window: engine, plans, runs, files, and the door they stand behind. */
export function openServices(options: ServicesOptions): AppServices {
  const { built, data, platform, settings, gestures, log, now, window } = options;
  const choices = { settings: settings.current, environment: loadEnvironment, platform };
  const programs = createPrograms(choices);
  const sheets = openSheets({
    built: join(built, 'sheets.json'),
    own: join(data, 'sheets'),
  });
  const searchIndex = () => readFile(join(built, 'search.json'), 'utf8');
  const examples = openExamples({
    shipped: app.isPackaged
      ? join(process.resourcesPath, 'examples')
      : join(app.getAppPath(), 'resources/examples'),
    home: homedir(),
    memory: join(data, 'examples.json'),
  });
  const terminals = createTerminals({ spawn: spawnPty, now, createId: randomUUID, log });
  gestures.watch(terminals.giveWay);
  const { environment } = programs;
  const findDocker = (env: Environment) => programs.find('docker', env);
  const grammar = openGrammar(join(app.getAppPath(), 'resources/cli/grammar.json'));
  const engine = createEngine({ environment, findDocker, platform, log });
  const blanks = openBlankServices({ data, home: homedir(), settings, examples, now, log });
  const after = openRunServices({ data, settings, terminals, engine, grammar, log, now });
  const plans = createPlans({
    sheets,
    examples,
    grammar,
    environment,
    findExecutable: programs.find,
    whyMissing: programs.whyMissing,
    removals: engine.removals,
    remember: blanks.values.remember,
    ready: (origin) => after.runs.ready(origin),
    start: (spec) => after.runs.start(spec),
    earlier: (request) => after.runs.earlier(request),
    gestures,
    ask: (plan) => askToRun(window(), plan.line),
    platform,
    workingFolder: () => settings.current().workingFolder || homedir(),
    now,
    createId: randomUUID,
  });

  const cliHelp = createCliHelp({ grammar, environment, findDocker });

  const ipc = openIpc(() => contentsOf(window()), log);
  setMenu(platform, { gestures, onChoice: (choice) => ipc.push('menu.chosen', choice) });
  const looked = { sheets, searchIndex, cliHelp, grammar, now, ...blanks, ...after };
  const parts = { gestures, settings, programs, examples, plans, terminals, engine, ...looked };
  handleAll({ ipc, window, ...parts });

  return {
    busy: terminals.busy,
    end: () => Promise.all([terminals.endAll(), engine.stop()]),
  };
}
