import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** A start takes two to three seconds, on a busy machine some more; in ms. */
const patience = 20_000;

type Launch = Parameters<typeof _electron.launch>[0];

/**
 * Starts Electron until Playwright has hold of its window.
 *
 * On a loaded machine about one start in fifty stops before any code of the app has run, while the
 * debugger attaches; that one is begun again, once, and said aloud. All that comes after is tested.
 */
export async function openWindow(
  options: Launch,
  again = true,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  let app: ElectronApplication | undefined;
  try {
    app = await _electron.launch({ ...options, timeout: patience });
    return { app, page: await app.firstWindow({ timeout: patience }) };
  } catch (error) {
    app?.process().kill('SIGKILL');
    if (!again) throw error;
    console.warn(
      `[window] ELECTRON DID NOT COME UP AND IS STARTED AGAIN: ${String(error).split('\n')[0]}`,
    );
    return openWindow(options, false);
  }
}
