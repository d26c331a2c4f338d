/** What a bench reads with a `PerformanceObserver`, for each key that is typed into the search. */
export const searchMeasures = {
  /** The search itself. */
  search: 'runsheet.search.find',
  /** From the key until the results are in the document. */
  results: 'runsheet.search.results',
  /** From the key until they are on the screen. */
  screen: 'runsheet.search.screen',
} as const;

/**
 * Measures one key, from its event to the frame that shows its results.
 *
 * To be called when the results are in the document and not yet painted.
 *
 * @param start when the key was pressed, milliseconds on the clock of `performance.now`.
 */
export function measureKeystroke(start: number): void {
  measure('results', start);
  requestAnimationFrame(() => {
    // The first task after the frame that is about to be painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measure('screen', start);
      port1.close();
    };
    port2.postMessage(null);
  });
}

/** Nothing is kept: an observer gets each measure, and the window's own list does not grow. */
export function measure(what: keyof typeof searchMeasures, start: number): void {
  const name = searchMeasures[what];
  performance.measure(name, { start, end: performance.now() });
  performance.clearMeasures(name);
}
