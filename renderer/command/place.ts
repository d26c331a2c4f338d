/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a popup stands at, and what it must leave in sight. */
export interface Around {
  /** The blank with its caption. */
  readonly anchor: Box;
  /** The last of what is said about the values below the line, where something is. */
  readonly reason?: Box;
  /** What it will do, above the line. */
  readonly effect: Box;
  /** The Run button, below the line. */
  readonly run: Box;
  readonly window: { readonly width: number; readonly height: number };
}

export interface Placement {
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  /** One of the two: the popup hangs from `top`, or stands on `bottom` (from the window's end). */
  readonly top?: number;
  readonly bottom?: number;
}

const gap = 6;
const margin = 8;
const enough = 150;

/**
 * Finds the place of a blank's popup.
 *
 * Below the blank, moved right of Run where it would cover it. Without room below, above the
 * sentence that says what the command does: a popup covers neither that nor Run.
 */
export function placePopup(around: Around, wanted: { width: number; height: number }): Placement {
  const { anchor, effect, run, window } = around;
  const width = Math.min(wanted.width, window.width - 2 * margin);
  const from = Math.max(anchor.bottom, around.reason?.bottom ?? 0) + gap;
  const roomBelow = window.height - from - margin;
  const roomAbove = effect.top - gap - margin;
  const below = roomBelow >= Math.min(wanted.height, enough) || roomBelow >= roomAbove;
  const within = (left: number): number =>
    Math.max(margin, Math.min(left, window.width - margin - width));
  if (!below) {
    return {
      left: within(anchor.left),
      width,
      maxHeight: Math.min(wanted.height, roomAbove),
      bottom: window.height - effect.top + gap,
    };
  }
  const maxHeight = Math.min(wanted.height, roomBelow);
  const reachesRun = from + maxHeight > run.top;
  const left = reachesRun ? Math.max(run.right + margin, within(anchor.left)) : within(anchor.left);
  return {
    left,
    width: Math.min(width, window.width - margin - left),
    maxHeight,
    top: from,
  };
}
