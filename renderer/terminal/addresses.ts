import type { Terminal } from '@xterm/xterm';

/** An address as people read it: not the full stop after it, not the bracket around it. */
export const address = /https?:\/\/[^\s"'!*(){}|\\^<>`]*[^\s"':,.!?{}|\\^~[\]`()<>]/;

/** So many lines from the end are looked through for the list of addresses. */
const linesLookedAt = 2000;

/** So many addresses are listed, the last printed first. */
const mostListed = 30;

/** The addresses that were printed last, for whoever uses no mouse. */
export function listAddresses(terminal: Terminal): readonly string[] {
  const { active } = terminal.buffer;
  const found = new Set<string>();
  let rest = '';
  for (let at = active.length - 1; at >= Math.max(0, active.length - linesLookedAt); at -= 1) {
    const line = active.getLine(at);
    const text = `${line?.translateToString(!rest) ?? ''}${rest}`;
    // What the window's edge broke in two is one line again.
    if (line?.isWrapped) {
      rest = text;
      continue;
    }
    rest = '';
    const inLine = [...text.matchAll(new RegExp(address, 'g'))].map(([url]) => url);
    for (const url of inLine.reverse()) if (found.size < mostListed) found.add(url);
  }
  return [...found];
}
