import { openRoute, type Route, routeHash } from '../app/route.ts';
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
  const hash = routeHash(route);
  const search = (): void => focusWhenThere(selector, performance.now() + patienceMs);
  if (window.location.hash === hash) {
    search();
    return;
  }
  // What is on the screen until then is another place, with a title of its own.
  window.addEventListener('hashchange', () => requestAnimationFrame(search), { once: true });
  openRoute(route);
}

function focusWhenThere(selector: string, until: number): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element !== null) {
    bringIntoSight(element);
  } else if (performance.now() < until) {
    requestAnimationFrame(() => focusWhenThere(selector, until));
  } else if (selector !== pageTitle) {
    focusWhenThere(pageTitle, 0);
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
  const isRow = element.closest('tr') !== null;
  const whole = element.closest('article') ?? element;
  whole.scrollIntoView({ block: isRow ? 'center' : 'start' });
  element.focus({ preventScroll: true });
}
