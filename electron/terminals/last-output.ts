import type { Timers } from '../../core/terminal/timers.ts';

/** What is used of the stream below a terminal. */
export interface PtyStream {
  destroy: (error?: Error) => unknown;
}

export interface LastOutputOptions {
  /** Timers that fire after what was ready to be read has been read. */
  readonly timers: Timers;
  /** Lets the stream flow, however it was held back. */
  readonly flow: () => void;
  /**
   * Reads what the stream left in the terminal, up to so many bytes. `more`: the terminal is still
   * open to another process, and may get more.
   */
  readonly readRest: (limit: number) => { readonly bytes: number; readonly more: boolean };
  /** Whether the process is still there, its end not yet taken note of by the system. */
  readonly alive: () => boolean;
}

/** How long to wait between two looks, in ms. */
const lookInterval = 20;

/** What others in the same terminal may still print after its process ended, in looks and bytes. */
const limits = { looks: 50, bytes: 4 * 1024 * 1024 } as const;

/**
 * Keeps a terminal open until the end of its output was read.
 *
 * Two things would lose it. node-pty closes the terminal 200 ms after the process ended, read or
 * not: too early when the process was held back, or the app was busy. And Node takes a terminal for
 * ended when it is hung up and one read did not fill the buffer, though a terminal gives out 4 KiB
 * at a time. So before it is closed, the rest is read here. A process that was left behind in the
 * terminal and goes on printing cannot keep it open for ever.
 *
 * A program such as `cat` closes its side itself before it ends. Closing ours at that moment would
 * hang it up, and its exit would be told as a death by signal: so its end is waited for.
 */
export function readToTheEnd(stream: PtyStream, options: LastOutputOptions): void {
  const close = stream.destroy.bind(stream);
  let state: 'open' | 'closing' | 'closed' = 'open';
  const finish = (error?: Error): unknown => {
    state = 'closed';
    return close(error);
  };
  const look = (looks: number, allowed: number): void => {
    if (state === 'closed') return;
    const { bytes, more } = options.readRest(allowed);
    const quiet = bytes === 0 && looks > 0;
    const done = more ? quiet : !options.alive();
    if (done || bytes >= allowed || looks >= limits.looks) finish();
    else options.timers.after(lookInterval, () => look(looks + 1, allowed - bytes));
  };
  stream.destroy = (error) => {
    const isHangUp = (error as NodeJS.ErrnoException | undefined)?.code === 'EIO';
    if ((error && !isHangUp) || state === 'closed') return finish(error);
    if (state === 'closing') return stream;
    state = 'closing';
    options.flow();
    options.timers.after(0, () => look(0, limits.bytes));
    return stream;
  };
}
