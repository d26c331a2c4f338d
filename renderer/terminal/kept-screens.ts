/**
 * So many terminals are kept in the window. One with a full scrollback takes about 10 MB; main can
 * show the end of an older run again at any time.
 */
export const keptScreens = 12;

interface Kept {
  readonly id: string;
  /** Its run is over and no view shows it. */
  readonly droppable: boolean;
}

/** Which terminals go so that one more fits; the list begins with the one not shown for longest. */
export function leastShown(screens: readonly Kept[], kept = keptScreens): readonly string[] {
  const tooMany = Math.max(0, screens.length + 1 - kept);
  return screens
    .filter(({ droppable }) => droppable)
    .slice(0, tooMany)
    .map(({ id }) => id);
}
