import { createContext, useContext } from 'react';

/** A command that touches a part, and where its card is. */
export interface TouchingCard {
  readonly title: string;
  /** The address of the card in the window, `#/<sheet>/<slug>`. */
  readonly href: string;
}

/** What a diagram and its parts know of the chapter they stand in. */
export interface DiagramContext {
  readonly sheet: string;
  readonly name: string;
  /** The picture in a sentence or two: what the sheet has between the square brackets. */
  readonly description: string;
  /** Of the viewBox. */
  readonly width: number;
  readonly height: number;
  /** The commands that touch a part, in the order of the chapter. */
  readonly cardsOf: (part: string) => readonly TouchingCard[];
  /** The part that the Tab key leads to; the arrow keys lead on from there. */
  readonly stop: string | undefined;
  /** The part that was pressed and stays lit. */
  readonly pinned: string | undefined;
}

export const diagramContext = createContext<DiagramContext>({
  sheet: '',
  name: '',
  description: '',
  width: 640,
  height: 320,
  cardsOf: () => [],
  stop: undefined,
  pinned: undefined,
});

export function useDiagram(): DiagramContext {
  return useContext(diagramContext);
}
