import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { pageOrigin, pageScheme } from './page-origin.ts';
import { contentSecurityPolicy } from './security.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

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

/** The file an address means, or nothing when it points elsewhere. */
export function fileOf(url: string, root: string): string | undefined {
  if (!url.startsWith(`${pageOrigin}/`)) return undefined;
  const path = url.slice(pageOrigin.length + 1).replace(/[?#].*$/, '');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const file = normalize(join(root, decoded === '' ? 'index.html' : decoded));
  return file.startsWith(root + sep) && extname(file) in types ? file : undefined;
}

function respond(file: string, content: Buffer): Response {
  const nonce = randomBytes(16).toString('base64');
  const isPage = extname(file) === '.html';
  const body = isPage ? content.toString('utf8').replaceAll(noncePlace, nonce) : content;
  return new Response(body, {
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}
