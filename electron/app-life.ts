import { app, type BrowserWindow } from 'electron';

export interface AppLife {
  readonly window: () => BrowserWindow | undefined;
  /** Opens the window; there is one at a time. */
  readonly open: () => void;
  /** Lets go of processes and sockets. */
  readonly end: () => Promise<unknown>;
}

/** When the window opens again, and how the app ends. */
export function followAppLife({ window, open, end }: AppLife): void {
  app.on('second-instance', () => {
    const shown = window();
    if (shown?.isMinimized()) shown.restore();
    shown?.focus();
  });
  app.on('activate', () => {
    if (!window()) open();
  });
  app.on('window-all-closed', () => app.quit());
  endWithTheApp(end);
}

/** Holds the quit back until processes and sockets are let go; a second quit would not come. */
function endWithTheApp(end: () => Promise<unknown>): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void end().finally(() => app.exit());
  });
}
