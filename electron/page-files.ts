import { extname, join, normalize, sep } from 'node:path';
import { pageOrigin } from './page-origin.ts';

/** The kinds of file a page may consist of; nothing else is served. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

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
  return file.startsWith(root + sep) && extname(file) in contentTypes ? file : undefined;
}
