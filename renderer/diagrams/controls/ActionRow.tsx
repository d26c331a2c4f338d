import type { ReactElement, ReactNode } from 'react';
import styles from './ActionRow.module.css';

/** Buttons in a row, after the words that they share. */
export function ActionRow({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would not stand in the row
    <div className={styles['row']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {children}
    </div>
  );
}
