import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { Environment, Platform } from '../core/system/path.ts';
import { followAppLife } from './app-life.ts';
import { openBlankServices } from './blank-services.ts';
import { createCliHelp } from './cli-help.ts';
import { createEngine } from './engine/index.ts';
import { loadEnvironment } from './environment.ts';
import { openExamples } from './examples.ts';
import { createGestures } from './gesture.ts';
import { openGrammar } from './grammar.ts';
import { handleAll } from './handlers/index.ts';
import { openIpc } from './ipc.ts';
import { createLog } from './log.ts';
import { setMenu } from './menu.ts';
import { registerPageScheme, servePages } from './pages.ts';
import { createPlans } from './plans.ts';
import { createPrograms } from './programs.ts';
import { spawnPty } from './pty.ts';
import { openRunServices } from './run-services.ts';
import { lockSession } from './security.ts';
import { openSettings } from './settings.ts';
import { openSheets } from './sheets.ts';
import { createTerminals } from './terminals.ts';
import { askToRun, contentsOf, openWindow } from './window.ts';

const now = Date.now;
const platform = process.platform as Platform;

// Before the lock, which belongs to the data: two sets of data may be open side by side.
const dataFolder = app.commandLine.getSwitchValue('user-data-dir');
if (dataFolder !== '') app.setPath('userData', resolve(dataFolder));
registerPageScheme();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const data = app.getPath('userData');
  const log = createLog(join(data, 'logs', 'main.log'), now);
  let window: BrowserWindow | undefined;

  lockSession(session.defaultSession, log);
  servePages(join(__dirname, '../renderer'));

  const settings = openSettings(join(data, 'settings.json'), now);
  nativeTheme.themeSource = settings.current().theme;
  const gestures = createGestures(now);
  // Before all else: its process starts while the rest of this is made, and asks for it only later.
  const open = (): void => {
    window = openWindow({
      gestures,
      liveSessions: () => terminals.busy(),
      log,
      now,
    });
    window.on('closed', () => {
      window = undefined;
    });
  };
  open();

  const choices = { settings: settings.current, environment: loadEnvironment, platform };
  const programs = createPrograms(choices);
  const sheets = openSheets({
    built: join(__dirname, '../sheets.json'),
    own: join(data, 'sheets'),
  });
  const searchIndex = () => readFile(join(__dirname, '../search.json'), 'utf8');
  const examples = openExamples({
    shipped: app.isPackaged
      ? join(process.resourcesPath, 'examples')
      : join(app.getAppPath(), 'resources/examples'),
    home: homedir(),
    memory: join(data, 'examples.json'),
  });
  const terminals = createTerminals({ spawn: spawnPty, now, createId: randomUUID, log });
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
    start: (spec) => after.runs.start(spec),
    earlier: (request) => after.runs.earlier(request),
    gestures,
    ask: (plan) => askToRun(window, plan.line),
    platform,
    workingFolder: () => settings.current().workingFolder || homedir(),
    now,
    createId: randomUUID,
  });

  const cliHelp = createCliHelp({ grammar, environment, findDocker });

  const ipc = openIpc(() => contentsOf(window), log);
  setMenu(platform, { gestures, onChoice: (choice) => ipc.push('menu.chosen', choice) });
  const looked = { sheets, searchIndex, cliHelp, grammar, now, ...blanks, ...after };
  const parts = { gestures, settings, programs, examples, plans, terminals, engine, ...looked };
  handleAll({ ipc, window: () => window, ...parts });

  const end = () => Promise.all([terminals.endAll(), engine.stop()]);
  followAppLife({ window: () => window, open, end });
}
