import { type ReactElement, useId } from 'react';
import type { Plan } from '../../core/plan/model.ts';
import { confirmStrings as strings } from '../../core/strings/confirm.ts';
import buttons from '../ui/button.module.css';
import { useModal } from '../ui/use-modal.ts';
import { PlanReasons } from './PlanReasons.tsx';
import styles from './remove/RemoveDialog.module.css';

interface RunDialogProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/**
 * Asks before a command that removes nothing, for those who want to be asked.
 *
 * Cancel has the focus first: a key that is held down must not answer.
 */
export function RunDialog({ plan, onCancel, onConfirm }: RunDialogProps): ReactElement {
  const { dialog, first } = useModal<HTMLButtonElement>();
  const title = useId();
  const text = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      aria-describedby={text}
      className={styles['dialog']}
      data-danger={plan.danger.level}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // Keys of the dialog are not keys of the card around it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title} className={styles['title']}>
        {strings.title}
      </h2>
      <PlanReasons plan={plan} id={text} />
      <p className={styles['label']}>{strings.line}</p>
      <pre className={styles['line']}>{plan.line}</pre>
      <div className={styles['actions']}>
        <button ref={first} type="button" className={buttons['button']} onClick={onCancel}>
          {strings.cancel}
        </button>
        <button type="button" className={buttons['primary']} onClick={onConfirm}>
          {strings.run}
        </button>
      </div>
    </dialog>
  );
}
