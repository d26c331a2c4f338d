/** More than any event is long; what exceeds it is not an event stream. */
const longestLine = 1024 * 1024;

/**
 * Cuts a stream of text into lines, whatever the pieces it comes in.
 *
 * A line that never ends is dropped up to its end instead of growing without bound.
 */
export function splitLines(onLine: (line: string) => void): (text: string) => void {
  let pending = '';
  let overlong = false;
  return (text) => {
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = pending + piece;
      if (!overlong && line.trim() !== '') onLine(line);
      pending = '';
      overlong = false;
    }
    pending += last;
    if (pending.length > longestLine) {
      pending = '';
      overlong = true;
    }
  };
}
