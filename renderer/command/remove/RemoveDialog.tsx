import { type ReactElement, useId, useMemo } from 'react';
import type { Plan } from '../../../core/plan/model.ts';
import { countsByKind, goes } from '../../../core/removal/danger.ts';
import { type GroupedRemovals, groupRemovals } from '../../../core/removal/groups.ts';
import { introOf, removeDialogStrings as strings } from '../../../core/strings/remove-dialog.ts';
import { sizeInWords } from '../../../core/strings/sizes.ts';
import buttons from '../../ui/button.module.css';
import { CodeText } from '../../ui/CodeText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { PlanReasons } from '../PlanReasons.tsx';
import { GoingList, SideList } from './RemovalLists.tsx';
import styles from './RemoveDialog.module.css';

interface RemoveDialogProps {
  readonly plan: Plan;
  /** The list differs from the one that was shown before. */
  readonly changed: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Names what a command will remove, before it runs. Cancel has the focus first. */
export function RemoveDialog(props: RemoveDialogProps): ReactElement {
  const { plan, changed } = props;
  const { dialog, first: cancel } = useModal<HTMLButtonElement>();
  const title = useId();
  const text = useId();
  const groups = useMemo(() => groupRemovals(plan.willRemove), [plan.willRemove]);
  const verb = plan.verb ?? 'Remove';
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
        {titleOf(plan)}
      </h2>
      {changed ? <Warning text={strings.changed} /> : null}
      <p id={text} className={styles['intro']}>
        {introFor(plan, groups)}
      </p>
      {plan.engineWarning === undefined ? null : <Warning text={plan.engineWarning} />}
      {groups.count > 0 ? <GoingList groups={groups} /> : null}
      {isNotListed(plan) ? <PlanReasons plan={plan} /> : null}
      <SideList
        title={strings.stays}
        removals={groups.stays}
        mark={{
          'data-stays': groups.stays.length,
          ...(groups.count === 0 && { 'data-will-remove': 0 }),
        }}
      />
      <SideList
        title={strings.atEnd}
        removals={groups.atEnd}
        mark={{ 'data-at-end': groups.atEnd.length }}
      />
      {plan.unlisted.length > 0 ? <Unlisted reasons={plan.unlisted} /> : null}
      <p className={styles['label']}>{strings.line}</p>
      <pre className={styles['line']}>{plan.line}</pre>
      {plan.engine === undefined ? null : (
        <p className={styles['where']} data-removal-engine="">
          <CodeText text={strings.where(plan.engine)} />
        </p>
      )}
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

function titleOf({ verb = 'Remove', willRemove }: Plan): string {
  const going = willRemove.filter(goes);
  const [first, ...more] = going;
  if (first === undefined) return strings.titleBare(verb);
  return strings.title(verb, countsByKind(going), more.length === 0 ? first.name : undefined);
}

function introFor(plan: Plan, groups: GroupedRemovals): string {
  const { verb = 'Remove', unlisted } = plan;
  if (groups.count === 0) {
    if (unlisted.length > 0 || isNotListed(plan)) return strings.unknown;
    return groups.stays.length > 0 ? strings.allRefused : strings.nothing;
  }
  const { size, sizeIsMost } = groups;
  const frees = size === undefined ? '' : strings.frees(sizeInWords(size), sizeIsMost);
  const more = unlisted.length > 0 ? strings.incomplete : '';
  return [introOf(verb), frees, more].filter(Boolean).join(' ');
}

/** No part of the line is one that can be looked up: what it removes is told by its words alone. */
function isNotListed({ willRemove, unlisted, engine }: Plan): boolean {
  return willRemove.length + unlisted.length === 0 && engine === undefined;
}

function Warning({ text }: { text: string }): ReactElement {
  return (
    <p className={styles['warning']} role="alert">
      <Icon name="warning" /> <CodeText text={text} />
    </p>
  );
}

function Unlisted({ reasons }: { reasons: readonly string[] }): ReactElement {
  return (
    <ul className={styles['unlisted']} data-unlisted={reasons.length}>
      {reasons.map((reason) => (
        <li key={reason}>
          <Icon name="info" size={14} />
          <span>
            <CodeText text={reason} />
          </span>
        </li>
      ))}
    </ul>
  );
}
