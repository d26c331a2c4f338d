import { useSyncExternalStore } from 'react';

/** The pages beside the chapters. */
export const pageNames = ['explain', 'help', 'reference', 'history', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

/** Which chapter is open, and where in it. */
export interface ChapterRoute {
  readonly page?: undefined;
  readonly sheet?: string;
  readonly slug?: string;
}

/** Which page is open, and what it is about: a command of the reference, a line to explain. */
export interface PageRoute {
  readonly page: PageName;
  readonly about?: string;
}

export type Route = ChapterRoute | PageRoute;

/** Marks a page; the id of a sheet has no such sign. */
const pageSign = '~';

/** Reads an address of the window: `#/<sheet>`, `#/<sheet>/<slug>`, `#/~<page>/<about>`. */
export function parseRoute(hash: string): Route {
  const [, first, second] = hash.replace(/^#/, '').split('/').map(decode);
  if (!first) {
    return {};
  }
  const page = pageNames.find((name) => first === `${pageSign}${name}`);
  if (page !== undefined) {
    return second ? { page, about: second } : { page };
  }
  return second ? { sheet: first, slug: second } : { sheet: first };
}

export function routeHash(route: Route): string {
  if (route.page !== undefined) {
    return join(`${pageSign}${route.page}`, route.about);
  }
  return route.sheet === undefined ? '#/' : join(encodeURIComponent(route.sheet), route.slug);
}

/** Opens a place of the window, as following a link to it would. */
export function openRoute(route: Route): void {
  window.location.hash = routeHash(route);
}

/** Says in the address what is open by now, without a new step in the history of the window. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', routeHash(route));
  // The browser does not tell of this itself, and who follows the address would keep the old one.
  window.dispatchEvent(new Event('hashchange'));
}

/** Follows the address; going back and forward works by itself. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return parseRoute(hash);
}

function join(first: string, second: string | undefined): string {
  return second === undefined ? `#/${first}` : `#/${first}/${encodeURIComponent(second)}`;
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
