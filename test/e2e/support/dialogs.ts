import type { ElectronApplication } from '@playwright/test';

/** Replaces native message boxes by an answer, and notes what they said. */
export async function answerDialogs(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const asked: string[] = [];
    (globalThis as { asked?: string[] }).asked = asked;
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args[args.length - 1] as { message: string; detail?: string };
      asked.push(`${options.message}\n${options.detail ?? ''}`);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    };
  }, response);
}

export const askedOf = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as { asked?: string[] }).asked ?? []);

/** Answers the system's dialogs for files with a path, or cancels them. */
export async function answerFileDialogs(
  app: ElectronApplication,
  path: string | undefined,
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path ?? null);
}

/** Keeps addresses from opening and notes them. */
export async function catchOpened(
  app: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as { opened?: string[] }).opened = opened;
    shell.openExternal = (url: string) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  return () => app.evaluate(() => (globalThis as { opened?: string[] }).opened ?? []);
}

export const clipboardOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

export const putOnClipboard = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
