import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import { fail, ok, type Result } from '../../core/result.ts';
import { strings } from '../../core/strings/terminal.ts';
import { toolStrings } from '../../core/strings/terminal-tools.ts';
import type { Platform } from '../../core/system/path.ts';
import type { SavedOutput } from '../../core/terminal/model.ts';
import { askForFile, askNatively, chooseNatively } from '../dialogs.ts';
import { openOwnTerminal } from '../own-terminal.ts';
import { fileNameFor, saveOutput } from '../save-output.ts';
import { openShell } from '../shell-tab.ts';
import type { Services } from './services.ts';

const platform = process.platform as Platform;

/** What a terminal can do beside showing a run: shells, pasting, links, saving, the system's own. */
export function handleTerminalTools(services: Services): void {
  const { ipc, gestures, settings, programs, terminals, window } = services;
  ipc.handle('app.paste', () => {
    if (!gestures.take()) return fail('not-confirmed', toolStrings.paste.refused);
    window()?.webContents.paste();
    return ok(null);
  });
  ipc.handle('terminal.openShell', (size) => {
    const { askTitle: message, askDetail, askOpen: agree } = toolStrings.shell;
    const ask = (file: string): Promise<boolean> =>
      askNatively(window(), { message, detail: askDetail(file), agree, cancel: strings.cancel });
    const { start } = terminals;
    const current = settings.current;
    const home = homedir();
    return openShell(size, { settings: current, programs, start, gestures, ask, platform, home });
  });
  ipc.handle('terminal.save', ({ session }) => save(session, services));
  ipc.handle('terminal.openLink', ({ url }) => openLink(url, services));
  ipc.handle('terminal.openOwn', ({ session }) => openOwn(session, services));
  ipc.handle('terminal.close', async ({ session }) =>
    (await mayClose(session, services))
      ? terminals.close(session)
      : fail('not-confirmed', toolStrings.shell.notClosed),
  );
}

/** A shell in which nothing runs closes at once; what has ended closes anyway. */
async function mayClose(id: string, { terminals, window }: Services): Promise<boolean> {
  const session = terminals.find(id);
  if (!session?.shell || session.state !== 'running') return true;
  const running = terminals.children(id);
  if (running.length === 0) return true;
  const { closeTitle, closeDetail, close: agree, keep: cancel } = toolStrings.shell;
  const detail = closeDetail(running.filter((name) => name !== '?'));
  return askNatively(window(), { message: closeTitle(session.title), detail, agree, cancel });
}

async function save(
  id: string,
  { terminals, window }: Services,
): Promise<Result<SavedOutput | null>> {
  const session = terminals.find(id);
  if (!session) return fail('session-unknown', strings.session.unknown);
  const { title, button, text, all } = toolStrings.save;
  const file = await askForFile(window(), {
    title,
    buttonLabel: button,
    defaultPath: join(app.getPath('documents'), fileNameFor(session.title)),
    filters: [
      { name: text, extensions: ['txt', 'log'] },
      { name: all, extensions: ['*'] },
    ],
  });
  if (file === undefined) return ok(null);
  // It went on while the dialog was open.
  const output = terminals.output(id);
  return output ? saveOutput(file, output) : fail('session-unknown', strings.session.unknown);
}

/** Shows where an address leads as the browser will read it: no letters that look like others. */
async function openLink(given: string, { window }: Services): Promise<Result<null>> {
  const url = readAddress(given);
  const words = toolStrings.link;
  if (url === undefined) return fail('link-refused', words.refused);
  const buttons = [words.open, words.copy, words.cancel];
  const answer = await chooseNatively(window(), words.title, words.detail(url), buttons);
  if (answer === 0) await shell.openExternal(url);
  else if (answer === 1) clipboard.writeText(url);
  return answer === 2 ? fail('not-confirmed', words.notOpened) : ok(null);
}

function readAddress(given: string): string | undefined {
  try {
    const url = new URL(given);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

async function openOwn(
  id: string,
  { terminals, window, gestures, programs }: Services,
): Promise<Result<null>> {
  const gesture = gestures.take();
  const session = terminals.find(id);
  if (!session) return fail('session-unknown', strings.session.unknown);
  const { askTitle: message, askDetail: detail, askOpen: agree } = toolStrings.own;
  if (
    !gesture &&
    !(await askNatively(window(), { message, detail, agree, cancel: strings.cancel }))
  ) {
    return fail('not-confirmed', toolStrings.own.notOpened);
  }
  clipboard.writeText(session.line);
  const { environment, find } = programs;
  return openOwnTerminal(session.cwd ?? homedir(), { environment, find, platform });
}
