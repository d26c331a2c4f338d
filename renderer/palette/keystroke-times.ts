/** What a bench reads with a `PerformanceObserver`, each measured from the key itself. */
export const keystrokeMeasures = {
  /** Until the results are in the document. */
  results: 'runsheet.search.results',
  /** Until they are on the screen. */
  screen: 'runsheet.search.screen',
} as const;

/**
 * Measures one key, from its event to the frame that shows its results.
 *
 * To be called when the results are in the document and not yet painted. Nothing is kept: an
 * observer gets each measure, and the window's own list of them does not grow.
 *
 * @param start when the key was pressed, milliseconds on the clock of `performance.now`.
 */
export function measureKeystroke(start: number): void {
  measure(keystrokeMeasures.results, start);
  requestAnimationFrame(() => {
    // The first task after the frame that is about to be painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measure(keystrokeMeasures.screen, start);
      port1.close();
    };
    port2.postMessage(null);
  });
}

function measure(name: string, start: number): void {
  performance.measure(name, { start, end: performance.now() });
  performance.clearMeasures(name);
}
