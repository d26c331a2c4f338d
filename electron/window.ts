import { dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen, shell, type WebContents } from 'electron';
import { strings } from '../core/strings/main.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { Gestures } from './gesture.ts';
import { watchGestures } from './gesture.ts';
import { watchStrayMessages } from './ipc.ts';
import type { Log } from './log.ts';
import { pageOrigin } from './page-origin.ts';
import { lockContents, webPreferences } from './security.ts';

export interface WindowOptions {
  readonly gestures: Gestures;
  readonly liveSessions: () => readonly SessionInfo[];
  readonly log: Log;
  readonly now: () => number;
}

/** The app's one window, and what happens when it is closed or its page dies. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const area = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(1280, area.width),
    height: Math.min(860, area.height),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: strings.appName,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#10151b' : '#fcfcfa',
    webPreferences: { ...webPreferences, preload: join(__dirname, '../preload/preload.cjs') },
  });
  lockContents(window.webContents, options.log);
  watchStrayMessages(window.webContents, options.log);
  watchGestures(window.webContents, options.gestures);
  window.once('ready-to-show', () => window.show());
  askBeforeClosing(window, options.liveSessions);
  reviveAfterCrash(window, options);
  void window.loadURL(`${pageOrigin}/index.html`);
  return window;
}

/** Live commands end with the window, so they are named first; the answer may be no. */
function askBeforeClosing(window: BrowserWindow, liveSessions: () => readonly SessionInfo[]): void {
  let agreed = false;
  window.on('close', (event) => {
    const live = liveSessions();
    if (agreed || live.length === 0) return;
    event.preventDefault();
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: strings.close.title(live.length),
        detail: strings.close.detail(live),
        buttons: [strings.close.close, strings.close.keep],
        defaultId: 1,
        cancelId: 1,
      })
      .then(({ response }) => {
        if (response !== 0) return;
        agreed = true;
        window.close();
      });
  });
}

/** More crashes than this within a minute, and the user decides. */
const crashLimit = 3;

/**
 * Loads the page again when its process died. Sessions live in main, so they are all still there.
 */
function reviveAfterCrash(window: BrowserWindow, options: WindowOptions): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    options.log('window', `page process gone: ${details.reason} ${details.exitCode}`);
    crashes = [...crashes.filter((time) => options.now() - time < 60_000), options.now()];
    if (crashes.length <= crashLimit) {
      window.webContents.reload();
      return;
    }
    void dialog
      .showMessageBox({
        type: 'error',
        message: strings.crashed.title,
        detail: strings.crashed.detail,
        buttons: [strings.crashed.again, strings.crashed.quit],
      })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()));
  });
}

/** Opens a link of a sheet in the user's browser; only kinds that cannot run anything. */
export async function openLink(url: string): Promise<boolean> {
  if (!/^(https:\/\/|mailto:)[^\s]+$/.test(url)) return false;
  await shell.openExternal(url);
  return true;
}

/** Asks natively about a run that no seen click or key asked for. */
export async function askToRun(window: BrowserWindow | undefined, line: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: strings.plan.askTitle,
    detail: `${line}\n\n${strings.plan.askDetail}`,
    buttons: [strings.plan.askRun, strings.plan.cancel],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  return response === 0;
}

/** Asks where to put an example; the answer is the folder it is to become. */
export async function askForFolder(
  window: BrowserWindow | undefined,
  example: string,
  usual: string,
): Promise<string | undefined> {
  const question = {
    title: strings.examples.choose(example),
    buttonLabel: strings.examples.chosen,
    defaultPath: dirname(dirname(usual)),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, question)
    : dialog.showOpenDialog(question));
  const [folder] = filePaths;
  return canceled || folder === undefined ? undefined : join(folder, example);
}

/** The window's contents while it is there. */
export function contentsOf(window: BrowserWindow | undefined): WebContents | undefined {
  return window && !window.isDestroyed() ? window.webContents : undefined;
}
