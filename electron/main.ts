import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron';
import { strings } from '../core/strings/main.ts';
import type { Platform } from '../core/system/path.ts';
import { followAppLife } from './app-life.ts';
import { createGestures } from './gesture.ts';
import { createLog } from './log.ts';
import type { AppServices } from './open-services.ts';
import { registerPageScheme, servePages } from './pages.ts';
import { lockSession } from './security.ts';
import { openSettings } from './settings.ts';
import { openWindow } from './window.ts';

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
  let services: AppServices | undefined;

  lockSession(session.defaultSession, log);
  servePages(join(__dirname, '../renderer'));

  const settings = openSettings(join(data, 'settings.json'), now);
  nativeTheme.themeSource = settings.current().theme;
  const gestures = createGestures(now);
  const open = (): void => {
    window = openWindow({
      gestures,
      liveSessions: () => services?.busy() ?? [],
      log,
      now,
    });
    window.on('closed', () => {
      window = undefined;
    });
  };
  open();

  // Now and not at the start of the program: it is read while the window's process starts, and is
  // there before that asks for anything, since the same turn ends with it.
  const loaded = import('./open-services.ts').then(({ openServices }) => {
    const built = join(__dirname, '..');
    const own = { built, data, platform, settings, gestures, log, now };
    services = openServices({ ...own, window: () => window });
  });
  loaded.catch((error: unknown) => {
    log('main', `the services do not open: ${error instanceof Error ? error.stack : error}`);
    dialog.showErrorBox(strings.appName, strings.broken);
    app.exit(1);
  });
  const end = async (): Promise<unknown> => {
    await loaded;
    return services?.end();
  };
  followAppLife({ window: () => window, open, end });
}
