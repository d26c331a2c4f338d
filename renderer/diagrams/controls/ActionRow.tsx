import type { ReactElement, ReactNode } from 'react';
import styles from './ActionRow.module.css';

interface ActionRowProps {
  readonly label: string;
  /** The words are a command, or a line of a file. */
  readonly typed?: boolean;
  /** It has a row of its own. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Buttons in a row, after the words that they share. */
export function ActionRow({ label, typed, wide, children }: ActionRowProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would not stand in the row
    <div className={wide ? styles['wide'] : styles['row']} role="group" aria-label={label}>
      <span className={typed ? styles['typed'] : styles['label']}>{label}</span>
      {children}
    </div>
  );
}
