/**
 * Calls back in the first task after the frame that is about to be laid out and painted.
 *
 * To be called in that frame's `requestAnimationFrame`.
 */
export function afterPaint(action: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    action();
  };
  port2.postMessage(null);
}

/** Calls back once the next frame was laid out and painted. The answer calls that off. */
export function afterFrame(action: () => void): () => void {
  let wanted = true;
  const request = requestAnimationFrame(() =>
    afterPaint(() => {
      if (wanted) action();
    }),
  );
  return () => {
    wanted = false;
    cancelAnimationFrame(request);
  };
}
