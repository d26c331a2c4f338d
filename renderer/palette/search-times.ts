import { afterPaint } from '../after-frame.ts';

/** What a bench reads with a `PerformanceObserver`, for each key that is typed into the search. */
export const searchMeasures = {
  /** The search itself. */
  search: 'runsheet.search.find',
  /** From the key until the results are in the document. */
  results: 'runsheet.search.results',
  /** All that is done for the key: its event to the end, and the frame that shows its results. */
  work: 'runsheet.search.work',
  /** From the key until its results are painted, with the wait for the screen's next frame. */
  screen: 'runsheet.search.screen',
  /** From the beat of the screen to which that frame belongs until it is painted. */
  frame: 'runsheet.search.frame',
} as const;

/**
 * Measures one key, from its event to the frame that shows its results.
 *
 * To be called when the results are in the document and not yet painted. Between the end of the
 * key's event and the frame nothing is done for it: that wait is in `screen` and not in `work`.
 *
 * @param start when the key was pressed, milliseconds on the clock of `performance.now`.
 */
export function measureKeystroke(start: number): void {
  measure('results', start);
  let handled = performance.now();
  // Runs when everything that the event set off is done.
  queueMicrotask(() => {
    handled = performance.now();
  });
  requestAnimationFrame((beat) => {
    const began = performance.now();
    afterPaint(() => {
      const painted = performance.now();
      measure('work', start, handled + painted - began);
      measure('screen', start, painted);
      measure('frame', beat, painted);
    });
  });
}

/** Nothing is kept: an observer gets each measure, and the window's own list does not grow. */
export function measure(
  what: keyof typeof searchMeasures,
  start: number,
  end = performance.now(),
): void {
  const name = searchMeasures[what];
  performance.measure(name, { start, end });
  performance.clearMeasures(name);
}
