import { type ReactElement, useId } from 'react';
import type { Plan, Removal } from '../../core/plan/model.ts';
import { removalKind, windowStrings } from '../../core/strings/window.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useModal } from '../ui/use-modal.ts';
import { PlanReasons } from './PlanReasons.tsx';
import styles from './RemoveDialog.module.css';

interface RemoveDialogProps {
  readonly plan: Plan;
  /** The list differs from the one that was shown before. */
  readonly changed: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

const icons: Record<Removal['kind'], IconName> = {
  container: 'container',
  image: 'image',
  'image-name': 'image',
  network: 'network',
  volume: 'volume',
  'build-cache': 'image',
  other: 'trash',
};

/** Names what a command will remove, before it runs. Cancel has the focus first. */
export function RemoveDialog(props: RemoveDialogProps): ReactElement {
  const { plan, changed } = props;
  const { dialog, first: cancel } = useModal<HTMLButtonElement>();
  const title = useId();
  const text = useId();
  const strings = windowStrings.confirm;
  const verb = plan.verb ?? 'Remove';
  const [first] = plan.willRemove;
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
      // Keys of the dialog are not keys of the card around it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title} className={styles['title']}>
        {first === undefined
          ? strings.titleUnknown(verb)
          : strings.title(verb, plan.willRemove.length, first.name)}
      </h2>
      {changed ? (
        <p className={styles['changed']} role="alert">
          <Icon name="warning" /> {strings.changed}
        </p>
      ) : null}
      <p id={text} className={styles['intro']}>
        {first === undefined ? strings.introUnknown : strings.intro}
      </p>
      {first === undefined ? <PlanReasons plan={plan} /> : <Removals removals={plan.willRemove} />}
      <p className={styles['label']}>{strings.line}</p>
      <pre className={styles['line']}>{plan.line}</pre>
      <div className={styles['actions']}>
        <button ref={cancel} type="button" className={buttons['button']} onClick={props.onCancel}>
          {strings.cancel}
        </button>
        <button type="button" className={buttons['danger']} onClick={props.onConfirm}>
          {verb}
        </button>
      </div>
    </dialog>
  );
}

function Removals({ removals }: { removals: readonly Removal[] }): ReactElement {
  return (
    // A list that can be longer than its box is scrolled with the keyboard, so it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ul className={styles['list']} data-will-remove={removals.length} tabIndex={0}>
      {removals.map((removal) => (
        <li key={`${removal.kind} ${removal.name}`} className={styles['item']}>
          <Icon name={icons[removal.kind]} />
          <span className={styles['words']}>
            <span className={styles['name']}>{removal.name}</span>
            <span className={styles['detail']}>
              <CodeText
                text={[removalKind(removal.kind), removal.detail].filter(Boolean).join(' · ')}
              />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
