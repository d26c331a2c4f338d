import { type BacklogPiece, createBacklog } from './backlog.ts';
import { createBatcher } from './batcher.ts';
import { type CreditChange, createCredit, highWater, highWaterOfText } from './credit.ts';
import { createLineTextReader, type LineText } from './line-text.ts';
import type { Timers } from './timers.ts';

/**
 * So many bytes of plain text are on the way to the window at once; more waits behind them, where it
 * can be skipped. Two batches: the terminal parses one while the other comes.
 */
export const textOnTheWay = 256 * 1024;

/**
 * After text was skipped, the next piece waits so long, in ms. Five pictures a second are enough of
 * what nobody can read, and leave the machine to the program that prints.
 */
export const skipPace = 200;

/** The same where no view shows the session: it only has to be there when one does. */
export const hiddenPace = 1000;

/** Text that has to wait is cut into pieces of so many bytes: more than a screen, not much more. */
export const waitingPiece = 8 * 1024;

/** Less than this at once, in bytes, is no flood: what waits for its next picture goes on. */
const calmBatch = 2 * 1024;

export interface FeedOptions {
  readonly timers: Timers;
  readonly post: (bytes: Uint8Array<ArrayBuffer>, replay: boolean) => void;
  /** Holds the process back, or lets it go on. */
  readonly onCredit: (change: Exclude<CreditChange, undefined>) => void;
}

/** The way of a session's output to the window that shows it. */
export interface Feed {
  readonly push: (bytes: Uint8Array) => void;
  /** Sends what was printed before there was a window; `replay`: a window has parsed it before. */
  readonly repeat: (bytes: Uint8Array<ArrayBuffer>, replay: boolean) => void;
  /** The window parsed so many bytes; the answer is for how many bytes of output they stand. */
  readonly acknowledged: (bytes: number) => number;
  /** Whether a view of the window shows the session, as it does until it says otherwise. */
  readonly show: (shown: boolean) => void;
  /** Sends all that is left, whatever the credit. */
  readonly flush: () => void;
  /** There is no window any more: what waits for it is forgotten, and nothing is held back. */
  readonly clear: () => void;
  /** Looks at output that no window is sent: what it sets may last. */
  readonly pass: (bytes: Uint8Array) => void;
}

/** In bytes, as `BacklogPiece`; `sent` is the length of the message. */
interface Sent {
  readonly sent: number;
  readonly printed: number;
  readonly skipped: number;
}

/**
 * Sends output in few messages, no more of it than the window can take, and holds the process back
 * when it must; of plain text it skips what the window could never show (see `createBacklog`).
 */
export function createFeed({ timers, post, onCredit }: FeedOptions): Feed {
  const reader = createLineTextReader();
  const backlog = createBacklog();
  let text = true;
  const credit = createCredit(() => (text ? highWaterOfText : highWater));
  let onTheWay: Sent[] = [];
  let bytesOnTheWay = 0;
  /** Acknowledged of the oldest message. */
  let begun = 0;
  let stopWaiting: (() => void) | undefined;
  let leaving = false;
  let shown = true;

  const apply = (change: CreditChange): void => {
    if (change) onCredit(change);
  };
  const read = (bytes: Uint8Array): LineText | undefined => {
    const found = reader.read(bytes);
    text = found !== undefined;
    return found;
  };
  const send = ({ bytes, printed, skipped }: BacklogPiece, replay: boolean): void => {
    onTheWay.push({ sent: bytes.length, printed, skipped });
    bytesOnTheWay += bytes.length;
    post(bytes, replay);
  };
  const sendNext = (): boolean => {
    const piece = backlog.take();
    if (!piece) return false;
    send(piece, false);
    if (piece.skipped > 0) stopWaiting ??= timers.after(shown ? skipPace : hiddenPace, goOn);
    return true;
  };
  const hasRoom = (): boolean => !text || (!stopWaiting && bytesOnTheWay < textOnTheWay);
  const pump = (): void => {
    while (hasRoom() && sendNext());
  };
  const endPace = (): void => {
    stopWaiting?.();
    stopWaiting = undefined;
  };
  const goOn = (): void => {
    endPace();
    pump();
  };
  const batcher = createBatcher({
    timers,
    emit: (bytes) => {
      if (bytes.length < calmBatch) endPace();
      const size = text && !hasRoom() ? waitingPiece : bytes.length;
      for (let from = 0; from < bytes.length; from += size) {
        take(bytes.subarray(from, from + size));
      }
    },
  });
  const take = (bytes: Uint8Array): void => {
    const found = read(bytes);
    if (leaving) return;
    apply(credit.acknowledged(backlog.push(bytes, found)));
    pump();
    apply(credit.sent(bytes.length));
  };
  const clear = (): void => {
    leaving = true;
    batcher.flush();
    leaving = false;
    batcher.clear();
    backlog.clear();
    endPace();
    onTheWay = [];
    bytesOnTheWay = 0;
    begun = 0;
    shown = true;
    apply(credit.reset());
  };
  return {
    push: batcher.push,
    repeat: (bytes, replay) => {
      send({ bytes, printed: bytes.length, skipped: 0 }, replay);
      apply(credit.sent(bytes.length));
    },
    acknowledged: (bytes) => {
      let left = begun + bytes;
      let printed = 0;
      let skipped = 0;
      for (let first = onTheWay[0]; first && first.sent <= left; first = onTheWay[0]) {
        onTheWay.shift();
        left -= first.sent;
        bytesOnTheWay -= first.sent;
        printed += first.printed;
        skipped += first.skipped;
      }
      begun = onTheWay.length > 0 ? left : 0;
      apply(credit.acknowledged(printed));
      pump();
      return printed + skipped;
    },
    show: (next) => {
      shown = next;
      if (shown) goOn();
    },
    flush: () => {
      batcher.flush();
      batcher.clear();
      while (sendNext());
    },
    clear,
    pass: (bytes) => void read(bytes),
  };
}
