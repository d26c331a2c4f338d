import { createContext, useContext } from 'react';
import type { SheetCommand } from '../../core/sheet/model.ts';

/** What the text of a chapter needs to know of its sheet. */
export interface ChapterContext {
  readonly sheet: string;
  readonly commands: readonly SheetCommand[];
  /** Where the card of a command is in the window, `#/<sheet>/<slug>`. */
  readonly hrefOf: (command: string) => string | undefined;
  /** The ids of all sheets, for links. */
  readonly known: readonly string[];
}

export const chapterContext = createContext<ChapterContext>({
  sheet: '',
  commands: [],
  hrefOf: () => undefined,
  known: [],
});

export function useChapter(): ChapterContext {
  return useContext(chapterContext);
}
