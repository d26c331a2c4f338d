import { type BrowserWindow, dialog } from 'electron';

/** A question with two answers; the safe one is the usual. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly agree: string;
  readonly cancel: string;
}

/** Asks in a native dialog, which no page can press. */
export async function askNatively(
  window: BrowserWindow | undefined,
  { message, detail, agree, cancel }: Question,
): Promise<boolean> {
  return (await chooseNatively(window, message, detail, [agree, cancel])) === 0;
}

/** Asks for one of several answers; the last is the safe one, and the usual. Gives its index. */
export async function chooseNatively(
  window: BrowserWindow | undefined,
  message: string,
  detail: string,
  buttons: readonly string[],
): Promise<number> {
  const question = {
    type: 'question' as const,
    message,
    detail,
    buttons: [...buttons],
    defaultId: buttons.length - 1,
    cancelId: buttons.length - 1,
    noLink: true,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  return response;
}

/** Asks for a place to write a file to; nothing when none was chosen. */
export async function askForFile(
  window: BrowserWindow | undefined,
  options: Electron.SaveDialogOptions,
): Promise<string | undefined> {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? undefined : filePath;
}

/** Asks for a file or a folder that is there; nothing when none was chosen. */
export async function askForPath(
  window: BrowserWindow | undefined,
  options: Electron.OpenDialogOptions,
): Promise<string | undefined> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}
