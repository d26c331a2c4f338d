import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './TerminalDialog.module.css';

interface TerminalDialogProps {
  readonly title: string;
  readonly intro: string;
  readonly urgent?: boolean;
  readonly onCancel: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A question or a list over a terminal. The element with `data-first` has the focus first. */
export function TerminalDialog(props: TerminalDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const intro = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role={props.urgent ? 'alertdialog' : undefined}
      aria-labelledby={title}
      aria-describedby={intro}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title} className={styles['title']}>
        {props.title}
      </h2>
      <p id={intro} className={styles['intro']}>
        {props.intro}
      </p>
      {props.children}
      <div className={styles['actions']}>{props.actions}</div>
    </dialog>
  );
}
