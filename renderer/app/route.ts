import { useSyncExternalStore } from 'react';

/** Which chapter is open, and where in it. */
export interface Route {
  readonly sheet?: string;
  readonly slug?: string;
}

/** Reads an address of the window: `#/<sheet>` or `#/<sheet>/<slug>`. */
export function parseRoute(hash: string): Route {
  const [, sheet, slug] = hash.replace(/^#/, '').split('/').map(decode);
  if (!sheet) {
    return {};
  }
  return slug ? { sheet, slug } : { sheet };
}

export function routeHash(route: Route): string {
  if (route.sheet === undefined) {
    return '#/';
  }
  const sheet = `#/${encodeURIComponent(route.sheet)}`;
  return route.slug === undefined ? sheet : `${sheet}/${encodeURIComponent(route.slug)}`;
}

/** Follows the address; going back and forward works by itself. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return parseRoute(hash);
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
