import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
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
 */
export function servePages(root: string): void {
  protocol.handle(pageScheme, async (request) => {
    const file = fileOf(request.url, root);
    if (file === undefined) return new Response(null, { status: 404 });
    try {
      return respond(file, await readFile(file));
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function respond(file: string, content: Buffer): Response {
  const nonce = randomBytes(16).toString('base64');
  const isPage = extname(file) === '.html';
  const body = isPage
    ? content.toString('utf8').replaceAll(noncePlace, nonce)
    : new Uint8Array(content);
  return new Response(body, {
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}
