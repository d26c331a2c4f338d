import { type ReactElement, useMemo } from 'react';
import type { Undo } from '../../core/plan/undo.ts';
import { afterRunStrings as strings } from '../../core/strings/after-run.ts';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import { LineAction } from './LineAction.tsx';
import styles from './UndoButton.module.css';

interface UndoButtonProps {
  readonly session: string;
  /** Where the button stands: each place has a dialog of its own. */
  readonly place: 'card' | 'panel';
  readonly undo: Undo | undefined;
  readonly className: string | undefined;
  readonly tabIndex?: number;
  readonly item?: string;
  /** The line beside the button, where there is room. */
  readonly showLine?: boolean;
}

/** Takes a run back with the line that main made for it; or says that this cannot be. */
export function UndoButton(props: UndoButtonProps): ReactElement | null {
  const { session, undo, place } = props;
  const request = useMemo(() => ({ from: 'undo', run: session }) as const, [session]);
  const undone = useStore(appState, ({ sessions }) =>
    sessions.some(({ card, state, exitCode }) => {
      return card === `line/undo-${session}` && state === 'exited' && exitCode === 0;
    }),
  );
  if (undo === undefined) {
    return null;
  }
  if (undo.type === 'gone') {
    return <span className={styles['calm']}>{strings.cannotUndo}</span>;
  }
  if (undone) {
    return <span className={styles['calm']}>{strings.undone}</span>;
  }
  return (
    <>
      <LineAction
        id={`undo-${session}-${place}`}
        request={request}
        className={props.className}
        title={undo.line}
        {...(props.tabIndex !== undefined && { tabIndex: props.tabIndex })}
        {...(props.item !== undefined && { item: props.item })}
      >
        {strings.undo}
      </LineAction>
      {props.showLine === true ? (
        <code className={styles['line']} data-undo={undo.line}>
          {undo.line}
        </code>
      ) : null}
    </>
  );
}
