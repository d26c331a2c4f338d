import type { Timers } from '../../core/terminal/timers.ts';

export interface Cells {
  readonly cols: number;
  readonly rows: number;
}

/** How long the size must rest before the process hears of it, in ms: programs redraw each time. */
export const restBeforeTold = 100;

export interface SizeTeller {
  /** The terminal has this size now. */
  readonly changed: (cells: Cells) => void;
  /** Tells the last size at once to a session that was just joined. */
  readonly tellNow: () => void;
  readonly stop: () => void;
}

/** Tells the process the size of its terminal: the last of many, and none twice. */
export function createSizeTeller(tell: (cells: Cells) => void, timers: Timers): SizeTeller {
  let current: Cells | undefined;
  let told: Cells | undefined;
  let cancel: (() => void) | undefined;
  const tellIfNew = (): void => {
    if (!current || (told && isSame(told, current))) return;
    told = current;
    tell(current);
  };
  return {
    changed: (cells) => {
      current = cells;
      cancel?.();
      cancel = timers.after(restBeforeTold, tellIfNew);
    },
    tellNow: () => {
      cancel?.();
      told = undefined;
      tellIfNew();
    },
    stop: () => cancel?.(),
  };
}

function isSame(one: Cells, other: Cells): boolean {
  return one.cols === other.cols && one.rows === other.rows;
}
