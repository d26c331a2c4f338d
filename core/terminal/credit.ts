/**
 * From so many bytes on the way to the screen, the process waits.
 *
 * 1 MB keeps the terminal busy between two messages and is parsed in about a tenth of a second, so
 * that Ctrl-C into a flood shows soon after it is pressed.
 */
export const highWater = 1024 * 1024;

/**
 * The same where what waits is only lines of text, of which the older ones may be skipped: room for
 * all that a terminal remembers of lines of up to some 150 bytes.
 */
export const highWaterOfText = 2 * highWater;

/**
 * At so many bytes left on the way, the process goes on. Larger than a batch, so the terminal never
 * runs dry while the process wakes up.
 */
export const lowWater = 256 * 1024;

/** What has to be done with the process, if anything. */
export type CreditChange = 'pause' | 'resume' | undefined;

export interface Credit {
  readonly sent: (bytes: number) => CreditChange;
  readonly acknowledged: (bytes: number) => CreditChange;
  /** Another window listens, or none: what was on the way counts no more. */
  readonly reset: () => CreditChange;
  /** Bytes sent and not yet parsed by the terminal. Never negative. */
  readonly onTheWay: () => number;
  readonly paused: () => boolean;
}

/**
 * Counts the bytes between the process and the screen, to hold the process back in time.
 *
 * Without it, a process that prints faster than a terminal draws fills the memory of both. Bytes
 * are given back only after the terminal parsed them: on arrival would measure the wrong thing.
 * `limit` tells, in bytes, from where on the process waits; it may change meanwhile.
 */
export function createCredit(limit: () => number = () => highWater): Credit {
  let onTheWay = 0;
  let paused = false;
  const settle = (): CreditChange => {
    if (!paused && onTheWay >= limit()) {
      paused = true;
      return 'pause';
    }
    if (paused && onTheWay <= lowWater) {
      paused = false;
      return 'resume';
    }
    return undefined;
  };
  return {
    sent: (bytes) => {
      onTheWay += bytes;
      return settle();
    },
    acknowledged: (bytes) => {
      onTheWay = Math.max(0, onTheWay - bytes);
      return settle();
    },
    reset: () => {
      onTheWay = 0;
      return settle();
    },
    onTheWay: () => onTheWay,
    paused: () => paused,
  };
}
