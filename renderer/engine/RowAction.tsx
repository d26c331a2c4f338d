import { type ReactElement, useMemo } from 'react';
import type { ObjectAction } from '../../core/engine/actions.ts';
import type { PlanRequest } from '../../core/ipc.ts';
import { appState } from '../app/state.ts';
import { lineSheet } from '../command/line-command.ts';
import { LineAction } from '../run/LineAction.tsx';
import { useStore } from '../store.ts';
import styles from './RowAction.module.css';

interface RowActionProps {
  /** Tells the actions of all rows apart. */
  readonly id: string;
  /** What the tab of the run is called. */
  readonly title: string;
  readonly action: ObjectAction;
}

/** A command for a row of the engine's, as one button that shows the line. */
export function RowAction({ id, title, action }: RowActionProps): ReactElement {
  const { verb, source, values, line, removes } = action;
  const connected = useStore(appState, ({ engine }) => engine.state === 'connected');
  const request = useMemo(
    (): PlanRequest => ({
      ...{ from: 'line', title, card: `${lineSheet}/${id}`, source },
      values: { ...values },
    }),
    [id, title, source, values],
  );
  return (
    <LineAction
      id={id}
      request={request}
      className={styles['action']}
      refusedClass={styles['error']}
      title={line}
      tabIndex={0}
      onceAtATime={false}
      disabled={!connected}
      marks={{ 'data-action': verb, 'data-removes': removes ? '' : undefined }}
    >
      <span className={styles['verb']}>{verb}</span>
      <code className={styles['line']}>{line}</code>
    </LineAction>
  );
}
