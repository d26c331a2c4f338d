import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type ProtocolResponse, protocol } from 'electron';
import { contentTypes, fileOf } from './page-files.ts';
import { pageScheme } from './page-origin.ts';
import { contentSecurityPolicy } from './security.ts';

/** Where a nonce belongs in the page; main puts a fresh one in on each load. */
const noncePlace = '%CSP_NONCE%';

/** Must run before the app is ready: Chromium learns its schemes at start. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the built window from its folder, over a scheme of its own.
 *
 * `file:` pages could read any file and share one origin; these can read only what is in `root`.
 *
 * Files are read at once and given out as buffers, by the older of Electron's two ways: the newer one
 * answers with a `Response`, for which Node first loads its whole HTTP client, and reading in the
 * background first starts four threads. Both would hold the first window up.
 */
export function servePages(root: string): void {
  protocol.registerBufferProtocol(pageScheme, ({ url }, answer) => {
    const file = fileOf(url, root);
    const content = file === undefined ? undefined : read(file);
    answer(file && content ? respond(file, content) : { statusCode: 404, data: Buffer.alloc(0) });
  });
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function respond(file: string, content: Buffer): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64');
  const isPage = extname(file) === '.html';
  const data = isPage
    ? Buffer.from(content.toString('utf8').replaceAll(noncePlace, nonce))
    : content;
  return {
    data,
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  };
}
