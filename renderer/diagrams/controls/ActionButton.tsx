import type { ReactElement } from 'react';
import buttons from '../../ui/button.module.css';
import styles from './ActionButton.module.css';

interface ActionButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  /** It is a command, to be read as typed. */
  readonly command?: boolean;
  /** It does nothing now; it keeps its place and its focus. */
  readonly idle?: boolean;
  /** Its name, where the words on it are short; shown on hovering. */
  readonly label?: string;
}

/** A button under a picture. One that does nothing now stays where it is. */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { children, onPress, command, idle = false, label } = props;
  return (
    <button
      type="button"
      className={`${buttons['button']} ${command ? styles['command'] : ''}`}
      aria-disabled={idle || undefined}
      aria-label={label}
      title={label}
      onClick={idle ? undefined : onPress}
    >
      {children}
    </button>
  );
}
