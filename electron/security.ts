import type { Session, WebContents } from 'electron';
import type { Log } from './log.ts';
import { pageOrigin } from './page-origin.ts';

/**
 * The pages' content security policy: nothing by default, then what is needed.
 *
 * Style attributes are the one concession: xterm's DOM renderer sets them on each row. Style
 * elements need the page's nonce, made anew on each load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The window's switches, in one place so that a test can hold them. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  // A hidden window must go on taking output, or its credit would stall the command.
  backgroundThrottling: false,
} as const;

/**
 * Shuts what the app never needs: permissions, devices, downloads, requests, the dictionary.
 *
 * The spell checker fetches its dictionary at start, past `webRequest` and past
 * `webPreferences.spellcheck`, so it is switched off on the session itself.
 */
export function lockSession(session: Session, log: Log): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log('security', `denied permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: foreignRequests }, (details, answer) => {
    log('security', `refused request to ${details.url.slice(0, 200)}`);
    answer({ cancel: true });
  });
}

/**
 * Every scheme that leads out of the app. Named one by one and not as `<all_urls>`: Electron 25 ends
 * with a trap when a listener sees a font come over a scheme of the app's own.
 */
const foreignRequests = [
  'http://*/*',
  'https://*/*',
  'ws://*/*',
  'wss://*/*',
  'ftp://*/*',
  'file://*/*',
];

/** Keeps a window on our page: no navigation, no new windows, no embedded pages. */
export function lockContents(contents: WebContents, log: Log): void {
  contents.on('will-navigate', (event, url) => {
    if (url.startsWith(`${pageOrigin}/`)) return;
    event.preventDefault();
    log('security', `refused navigation to ${String(url).slice(0, 200)}`);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log('security', `refused window for ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
}
