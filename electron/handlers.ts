import { app, type BrowserWindow, clipboard, MessageChannelMain, nativeTheme } from 'electron';
import { portMessage } from '../core/ipc.ts';
import { fail, ok } from '../core/result.ts';
import { strings } from '../core/strings/main.ts';
import type { Platform } from '../core/system/path.ts';
import type { EngineWatch } from './engine/index.ts';
import type { Examples } from './examples.ts';
import type { Ipc } from './ipc.ts';
import type { Plans } from './plans.ts';
import type { SettingsStore } from './settings.ts';
import type { Sheets } from './sheets.ts';
import type { Terminals } from './terminals.ts';
import { askForFolder, openLink } from './window.ts';

export interface Services {
  readonly ipc: Ipc;
  readonly window: () => BrowserWindow | undefined;
  readonly settings: SettingsStore;
  readonly sheets: Sheets;
  readonly examples: Examples;
  readonly plans: Plans;
  readonly terminals: Terminals;
  readonly engine: EngineWatch;
}

/** Puts a handler behind every request of the contract. */
export function handleAll(services: Services): void {
  handleApp(services);
  handleCommands(services);
  handleTerminals(services);
  handleEngine(services);
}

/** The app's own few requests: who it is, the clipboard, links, settings. */
function handleApp({ ipc, settings }: Services): void {
  ipc.handle('app.ready', () =>
    ok({
      platform: process.platform as Platform,
      version: app.getVersion(),
      settings: settings.current(),
      notices: settings.notices,
    }),
  );
  ipc.handle('app.copy', ({ text }) => {
    clipboard.writeText(text);
    return ok(null);
  });
  ipc.handle('app.openLink', async ({ url }) =>
    (await openLink(url)) ? ok(null) : fail('link-refused', strings.link.refused),
  );
  ipc.handle('settings.change', (part) => {
    const changed = settings.change(part);
    if (changed.ok) {
      nativeTheme.themeSource = changed.value.theme;
      ipc.push('settings.changed', changed.value);
    }
    return changed;
  });
}

function handleCommands({ ipc, sheets, examples, plans, window }: Services): void {
  ipc.handle('sheets.list', async () => ok(await sheets.list()));
  ipc.handle('examples.copy', async ({ example, where }) => {
    if (where === 'usual') return examples.copy(example, examples.usualFolder(example));
    const folder = await askForFolder(window(), example, examples.usualFolder(example));
    return folder === undefined
      ? fail('not-confirmed', strings.examples.notChosen)
      : examples.copy(example, folder);
  });
  ipc.handle('plan.make', (request) => plans.make(request));
  ipc.handle('plan.run', (request) => plans.run(request));
}

/** A session's bytes travel over a port of their own, made anew at each attach. */
function handleTerminals({ ipc, window, terminals }: Services): void {
  ipc.handle('terminal.list', () => ok(terminals.list()));
  ipc.handle('terminal.stop', ({ session }) => terminals.stop(session));
  ipc.handle('terminal.close', ({ session }) => terminals.close(session));
  ipc.handle('terminal.attach', ({ session }) => {
    const { port1, port2 } = new MessageChannelMain();
    const attached = terminals.attach(session, port1);
    if (attached.ok) window()?.webContents.postMessage(portMessage, session, [port2]);
    return attached;
  });
  terminals.onChange((sessions) => ipc.push('terminal.sessions', sessions));
}

function handleEngine({ ipc, engine }: Services): void {
  ipc.handle('engine.status', () => ok(engine.status()));
  ipc.handle('engine.objects', () => engine.objects());
  ipc.handle('engine.retry', () => {
    engine.retry();
    return ok(null);
  });
  engine.onStatus((status) => ipc.push('engine.status', status));
  engine.onStale((kinds) => ipc.push('engine.stale', { kinds }));
}
