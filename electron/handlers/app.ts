import { app, clipboard } from 'electron';
import { fail, ok } from '../../core/result.ts';
import { strings } from '../../core/strings/main.ts';
import type { Platform } from '../../core/system/path.ts';
import { openLink } from '../window.ts';
import type { Services } from './services.ts';

/** The app's own few requests: who it is, the clipboard, links. */
export function handleApp({ ipc, settings, values, notices }: Services): void {
  ipc.handle('app.ready', () =>
    ok({
      platform: process.platform as Platform,
      version: app.getVersion(),
      settings: settings.current(),
      notices: [...notices.list(), ...values.notices()],
    }),
  );
  notices.onChange((all) => ipc.push('app.notices', [...all, ...values.notices()]));
  ipc.handle('app.copy', ({ text }) => {
    clipboard.writeText(text);
    return ok(null);
  });
  ipc.handle('app.openLink', async ({ url }) =>
    (await openLink(url)) ? ok(null) : fail('link-refused', strings.link.refused),
  );
}
