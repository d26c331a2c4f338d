import { largestBatch } from '../../core/terminal/batcher.ts';
import type { CreditChange } from '../../core/terminal/credit.ts';
import { createFeed } from '../../core/terminal/feed.ts';
import type { ToSession } from '../../core/terminal/model.ts';
import { createRing, replayCapacity } from '../../core/terminal/ring.ts';
import type { Timers } from '../../core/terminal/timers.ts';
import { listenToPort, type SessionPort } from './port.ts';

/** What a window asks of the process itself. */
export type SessionRequest = Exclude<ToSession, { type: 'ack' | 'shown' }>;

export interface OutletOptions {
  readonly timers: Timers;
  /** Holds the process back, or lets it go on. */
  readonly onCredit: (change: Exclude<CreditChange, undefined>) => void;
  readonly onRequest: (message: SessionRequest) => void;
  readonly onRefused: (reason: string) => void;
}

export interface Outlet {
  readonly write: (bytes: Uint8Array) => void;
  /** All output was written. What is left goes out at once, whatever the credit. */
  readonly end: () => void;
  /** Shows the session in a window; one that showed it before is let go. */
  readonly attach: (port: SessionPort) => void;
  readonly detach: () => void;
  /** What was printed, as far as it is kept, and how many bytes there ever were. */
  readonly output: () => { readonly bytes: Uint8Array; readonly total: number };
  /** Keeps only what a window shows again. */
  readonly shrink: () => void;
}

/**
 * The way of a session's output: into the ring always, and to the window that shows it, if any.
 *
 * Without a window the process is never held back: the ring keeps the last of what it prints. All
 * of this happens in one turn of the event loop, so that what a new window is shown again and what
 * follows live meet without a gap or an overlap.
 */
export function createOutlet(options: OutletOptions): Outlet {
  const ring = createRing();
  let port: SessionPort | undefined;
  let over = false;
  /** Bytes written so far, and so many of them that some window has parsed. */
  let written = 0;
  let parsed = 0;

  const feed = createFeed({
    timers: options.timers,
    post: (bytes, replay) => port?.postMessage({ type: 'data', bytes, replay }),
    onCredit: options.onCredit,
  });
  const detach = (): void => {
    const old = port;
    port = undefined;
    feed.clear();
    old?.close();
  };
  // What no window has parsed is no replay: if it asks the terminal something, nobody has answered.
  const catchUp = (): number => {
    const bytes = ring.read(replayCapacity);
    const start = written - bytes.length;
    const known = Math.min(Math.max(0, parsed - start), bytes.length);
    repeat(bytes.subarray(0, known), true);
    repeat(bytes.subarray(known), false);
    return start;
  };
  const repeat = (bytes: Uint8Array, replay: boolean): void => {
    for (let from = 0; from < bytes.length; from += largestBatch) {
      feed.repeat(bytes.slice(from, from + largestBatch), replay);
    }
  };
  const attach = (next: SessionPort): void => {
    detach();
    port = next;
    let reached = 0;
    listenToPort(next, {
      onMessage: (message) => {
        if (port !== next) return;
        if (message.type === 'ack') {
          reached += feed.acknowledged(message.bytes);
          parsed = Math.max(parsed, Math.min(reached, written));
        } else if (message.type === 'shown') feed.show(message.shown);
        else options.onRequest(message);
      },
      onRefused: options.onRefused,
      onClose: () => {
        if (port === next) detach();
      },
    });
    reached = catchUp();
    if (over) next.postMessage({ type: 'end' });
  };
  const write = (bytes: Uint8Array): void => {
    ring.push(bytes);
    written += bytes.length;
    if (port) feed.push(bytes);
    else feed.pass(bytes);
  };
  const end = (): void => {
    over = true;
    feed.flush();
    port?.postMessage({ type: 'end' });
  };
  return {
    write,
    end,
    attach,
    detach,
    output: () => ({ bytes: ring.read(), total: ring.total() }),
    shrink: () => ring.shrink(replayCapacity),
  };
}
