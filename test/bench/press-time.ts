import type { Page } from '@playwright/test';

/** What is pressed, and what is waited for in the page, with one value that it is given. */
export interface Press<Given> {
  readonly event: 'click' | 'keydown';
  /** Runs in the page, at each change of it; it sees nothing of what is around it here. */
  readonly isDone: (given: Given) => boolean;
  readonly given: Given;
}

interface Marks {
  readonly pressed: number;
  readonly done: number;
}

/**
 * Milliseconds from a press in the page to what it leads to on the screen, by the page's own clock:
 * the way of the press from here to the page is not counted.
 */
export async function timeFromPress<Given>(
  page: Page,
  { event, isDone, given }: Press<Given>,
  press: () => Promise<void>,
  meanwhile: () => Promise<void> = () => page.waitForTimeout(20),
): Promise<number> {
  const values = [event, given].map((value) => JSON.stringify(value)).join(', ');
  await page.evaluate(`(${arm})(${values}, ${isDone})`);
  await press();
  for (;;) {
    const { pressed, done } = await page.evaluate(
      () => (window as unknown as { marks: Marks }).marks,
    );
    if (done > 0) return done - pressed;
    await meanwhile();
  }
}

/** In the page: takes down when it was pressed, and when it was first done after that. */
function arm(event: string, given: unknown, isDone: (given: unknown) => boolean): void {
  const marks = { pressed: 0, done: 0 };
  Object.assign(window, { marks });
  const note = (): void => {
    marks.pressed = performance.now();
  };
  window.addEventListener(event, note, { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (marks.pressed === 0 || !isDone(given)) return;
    marks.done = performance.now();
    observer.disconnect();
  });
  const all = { subtree: true, attributes: true, childList: true, characterData: true };
  observer.observe(document.body, all);
}
