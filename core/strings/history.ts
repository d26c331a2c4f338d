/** Words about the history and the pinned cards, in main and in the window. */
export const historyStrings = {
  notSaved: (file: string, reason: string) => `${file} could not be written: ${reason}.`,
  setAside: (file: string, aside: string) =>
    `${file} could not be read as a whole. It was kept as ${aside}, and what could be read goes on.`,
  unreadable: (file: string) => `${file} could not be read, and could not be set aside either.`,
  tooManyPins: (most: number) => `There are ${most} pinned cards already. Unpin one first.`,
  unknownRun: 'This run is not in the history any more.',
  noUndo: 'There is nothing to undo any more.',
  noSource:
    'This line held a secret, which was not kept, so it cannot be run again from here. Copy it and fill the secret in.',
  needsSecret:
    'This needs something that was not kept, since it may be a secret. Open the card and fill it in.',
  undoTitle: (title: string) => `Undo: ${title}`,
} as const;
