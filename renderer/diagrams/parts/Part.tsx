import type { ReactElement, ReactNode } from 'react';
import { diagramStrings } from '../../../core/strings/diagrams.ts';
import { useDiagram } from '../diagram-context.ts';
import { usePartLit } from '../use-touch.ts';

interface PartProps {
  /** The name that `touches=` on a fence of the sheet uses. */
  readonly id: string;
  /** What it is called aloud where it has no words in it that say so. */
  readonly label?: string;
  /**
   * True when the part has controls of its own inside, or is drawn a second time: it is lit with
   * the others, but is no stop of the keyboard.
   */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a diagram: it is lit with the cards that touch it, and they with it.
 *
 * A part that a command of the chapter touches can be reached with the keyboard and pressed, which
 * keeps it lit and its commands at the foot. The figure listens for all of them. It is named by the
 * words in it, as those who speak to their machine would name it.
 */
export function Part({ id, label, plain, children }: PartProps): ReactElement {
  const { sheet, cardsOf, stop, pinned } = useDiagram();
  const lit = usePartLit(sheet, id);
  const shown = { 'data-part': id, 'data-lit': lit ? '' : undefined };
  const count = plain ? 0 : cardsOf(id).length;
  if (count === 0) {
    return <g {...shown}>{children}</g>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button element
    <g
      {...shown}
      role="button"
      data-stop=""
      tabIndex={stop === id ? 0 : -1}
      aria-pressed={pinned === id}
      aria-label={label}
      aria-description={diagramStrings.partWithCommands(id.replaceAll('-', ' '), count)}
    >
      {children}
    </g>
  );
}
