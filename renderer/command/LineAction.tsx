import { type ReactElement, useMemo } from 'react';
import type { Values } from '../../core/command/model.ts';
import { appState } from '../app/state.ts';
import { prepareTerminal } from '../dock/load-terminal.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/Icon.tsx';
import { cardStore } from './card-store.ts';
import styles from './LineAction.module.css';
import { lineSheet } from './line-command.ts';
import { RemoveDialog } from './remove/RemoveDialog.tsx';
import { pressCancel, pressRun, pressVerb, type RunnableCard } from './run-card.ts';

interface LineActionProps {
  /** Tells actions apart; how far a press has come is kept under it. */
  readonly id: string;
  readonly verb: string;
  /** What the tab of the run is called. */
  readonly title: string;
  /** In the grammar of sheets, with the values of its blanks. */
  readonly source: string;
  readonly values: Values;
  /** The line as it reads. */
  readonly line: string;
  readonly removes: boolean;
  readonly tabIndex: 0 | -1;
}

/** A command as one button: a line that main plans and runs like that of any card. */
export function LineAction(props: LineActionProps): ReactElement {
  const { id, title, source, values } = props;
  const key = `${lineSheet}/${id}`;
  const card = useStore(cardStore(key), (now) => now);
  const connected = useStore(appState, ({ engine }) => engine.state === 'connected');
  const runnable = useMemo(
    (): RunnableCard => ({
      key,
      request: () => ({ from: 'line', title, card: key, source, values: { ...values } }),
      secrets: [],
    }),
    [key, title, source, values],
  );
  const { phase, error } = card;
  const busy = phase.type === 'checking' || phase.type === 'starting' || !connected;
  const press = (): void => {
    if (!busy) {
      prepareTerminal();
      void pressRun(runnable);
    }
  };
  return (
    <>
      <button
        type="button"
        className={styles['action']}
        data-removes={props.removes || undefined}
        data-action={props.verb}
        title={props.line}
        aria-disabled={busy || undefined}
        tabIndex={props.tabIndex}
        onClick={press}
      >
        <span className={styles['verb']}>{props.verb}</span>
        <code className={styles['line']}>{props.line}</code>
      </button>
      {error === undefined ? null : (
        <p className={styles['error']} role="alert">
          <Icon name="warning" size={14} />
          {error.message}
        </p>
      )}
      {phase.type === 'confirming' ? (
        <RemoveDialog
          key={phase.plan.id}
          plan={phase.plan}
          changed={phase.changed}
          onCancel={() => pressCancel(runnable)}
          onConfirm={() => void pressVerb(runnable, phase.plan)}
        />
      ) : null}
    </>
  );
}
