/** A fence of a sheet that shows what a command prints: ```` ```text prints=<command id> ````. */
export interface PrintsFence {
  readonly command: string;
  /** The line of its opening, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const opening = /^```text prints=(\S+)\s*$/;

/** Finds the fences in their order; other fences are passed over with all that is in them. */
export function readPrintsFences(text: string): readonly PrintsFence[] {
  const lines = text.split('\n');
  const found: PrintsFence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]?.startsWith('```')) continue;
    const close = lines.indexOf('```', at + 1);
    const end = close < 0 ? lines.length : close;
    const command = opening.exec(lines[at] ?? '')?.[1];
    if (command !== undefined)
      found.push({ command, line: at + 1, lines: lines.slice(at + 1, end) });
    at = end;
  }
  return found;
}

/** The sheet's text with new lines in the fences of the commands named. */
export function withPrinted(text: string, printed: ReadonlyMap<string, readonly string[]>): string {
  const lines = text.split('\n');
  for (const fence of [...readPrintsFences(text)].reverse()) {
    const renewed = printed.get(fence.command);
    if (renewed) lines.splice(fence.line, fence.lines.length, ...renewed);
  }
  return lines.join('\n');
}
