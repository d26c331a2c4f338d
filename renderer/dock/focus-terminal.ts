/** What of a terminal takes the keyboard. */
const input = '[role="tabpanel"] textarea';
const patienceMs = 10_000;

/**
 * Puts the keyboard into the terminal of a dock.
 *
 * The terminal's code arrives with the first run, so the input may not be there yet: it is taken as
 * soon as it is. The answer ends the waiting.
 */
export function focusTerminal(dock: HTMLElement): () => void {
  if (focusNow(dock)) {
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (focusNow(dock)) {
      stop();
    }
  });
  const timer = setTimeout(() => stop(), patienceMs);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(dock, { childList: true, subtree: true });
  return stop;
}

function focusNow(dock: HTMLElement): boolean {
  const target = dock.querySelector<HTMLElement>(input);
  target?.focus();
  return target !== null && document.activeElement === target;
}
