import { inOrder } from '../app/chapter-order.ts';
import { openRoute, parseRoute, type Route, routeHash } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { patchDock } from '../dock/dock-state.ts';

/** How long a page or the rest of a chapter may take to be there. */
const patienceMs = 3_000;

const pageTitle = 'main h1';

/**
 * Opens a place of the window and brings the keyboard there.
 *
 * @param selector of what is meant in the place; its title when nothing is said or it never comes.
 */
export function goTo(route: Route, selector = pageTitle): void {
  // A terminal over everything makes room for what was asked for.
  patchDock({ maximised: false });
  const now = parseRoute(window.location.hash);
  // Until a page is loaded, the one before it may still be on the screen, with a title of its own.
  const old = placeOf(now) === placeOf(route) ? null : document.querySelector(pageTitle);
  const wanted: Wanted = { selector, old, until: performance.now() + patienceMs };
  if (routeHash(now) === routeHash(route)) {
    focusWhenThere(wanted);
    return;
  }
  window.addEventListener('hashchange', () => requestAnimationFrame(() => focusWhenThere(wanted)), {
    once: true,
  });
  openRoute(route);
}

interface Wanted {
  readonly selector: string;
  /** The title of the place that is left. */
  readonly old: Element | null;
  /** On the clock of `performance.now`. */
  readonly until: number;
}

/** The chapter or the page, whatever it is about; without a name it is the first chapter. */
function placeOf(route: Route): string {
  if (route.page !== undefined) return `~${route.page}`;
  return route.sheet ?? inOrder(appState.get().sheets)[0]?.id ?? '';
}

function focusWhenThere(wanted: Wanted): void {
  const { selector, old, until } = wanted;
  const left = old?.isConnected === true && old.checkVisibility();
  const element = left ? null : document.querySelector<HTMLElement>(selector);
  if (element?.checkVisibility()) {
    bringIntoSight(element);
  } else if (performance.now() < until) {
    requestAnimationFrame(() => focusWhenThere(wanted));
  } else {
    document.querySelector<HTMLElement>(pageTitle)?.focus();
  }
}

/** A heading takes the focus when it is gone to, and only then. */
function bringIntoSight(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  if (element.matches(pageTitle)) {
    element.focus();
    return;
  }
  // A row among others is read with what is around it, a card or a section from its beginning.
  const isRow = element.closest('tr, li') !== null;
  const whole = element.closest('article') ?? element;
  whole.scrollIntoView({ block: isRow ? 'center' : 'start' });
  element.focus({ preventScroll: true });
}
