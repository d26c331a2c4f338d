import { type ReactElement, type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { PlanRequest } from '../../core/ipc.ts';
import { appState } from '../app/state.ts';
import { cardStore } from '../command/card-store.ts';
import { RemoveDialog } from '../command/remove/RemoveDialog.tsx';
import { pressCancel, pressRun, pressVerb, type RunnableCard } from '../command/run-card.ts';
import { sessionOfCard } from '../command/shown-state.ts';
import { prepareTerminal } from '../dock/load-terminal.ts';
import { useStore } from '../store.ts';
import styles from './LineAction.module.css';

interface LineActionProps {
  /** Tells actions apart: of two buttons with one id both would ask before they remove. */
  readonly id: string;
  readonly request: PlanRequest;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly label?: string;
  readonly title?: string | undefined;
  readonly tabIndex?: number;
  readonly item?: string;
  /** Whether it waits for the end of its last run; else it can be pressed again meanwhile. */
  readonly onceAtATime?: boolean;
  /** Cannot be pressed, whatever its own state is. */
  readonly disabled?: boolean;
  /** Marks of the button, for looks and for keys. */
  readonly marks?: Readonly<Record<`data-${string}`, string | undefined>>;
  readonly refusedClass?: string | undefined;
  /** Hears of what main refuses; without it the refusal is shown beside the button. */
  readonly onRefused?: ((code: string) => void) | undefined;
}

/**
 * A button that runs a line: as Run on a card does, by a plan of main's and with its dialog.
 *
 * The keys of the dialog stay in it, wherever the button stands.
 */
export function LineAction(props: LineActionProps): ReactElement {
  const { id, request, onceAtATime = true } = props;
  const key = `line/${id}`;
  const card = useStore(cardStore(key), (now) => now);
  const session = useStore(appState, ({ sessions }) => sessionOfCard(sessions, key, card.session));
  const runnable = useMemo<RunnableCard>(
    () => ({ key, request: () => request, secrets: [] }),
    [key, request],
  );
  const running = onceAtATime && session?.state === 'running';
  const busy = card.phase.type !== 'idle' || running || props.disabled === true;
  const press = async (): Promise<void> => {
    prepareTerminal();
    await pressRun(runnable);
    const { error } = cardStore(key).get();
    if (error !== undefined) {
      props.onRefused?.(error.code);
    }
  };
  const { phase } = card;
  return (
    <>
      <button
        type="button"
        className={props.className}
        aria-label={props.label}
        title={props.title}
        tabIndex={props.tabIndex}
        aria-disabled={busy || undefined}
        data-card-item={props.item}
        {...props.marks}
        onClick={() => (busy ? undefined : void press())}
      >
        {props.children}
      </button>
      {card.error === undefined || props.onRefused !== undefined ? null : (
        <span className={props.refusedClass ?? styles['refused']} role="alert">
          {card.error.message}
        </span>
      )}
      {phase.type !== 'confirming'
        ? null
        : // The button may stand in a sentence, where no dialog can be.
          createPortal(
            <RemoveDialog
              key={phase.plan.id}
              plan={phase.plan}
              changed={phase.changed}
              onCancel={() => pressCancel(runnable)}
              onConfirm={() => void pressVerb(runnable, phase.plan)}
            />,
            document.body,
          )}
    </>
  );
}
