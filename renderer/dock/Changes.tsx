import type { ReactElement } from 'react';
import { type Change, isThere } from '../../core/engine/changes/model.ts';
import {
  changeInWords,
  changeRest,
  changeVerb,
  afterRunStrings as strings,
} from '../../core/strings/after-run.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { revealObject } from '../engine/reveal.ts';
import { useOutcome } from '../run/outcomes.ts';
import { UndoButton } from '../run/UndoButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Changes.module.css';

/** What a run changed on the engine, each a way to it, and the way back. Nothing when nothing did. */
export function Changes({ session }: { session: SessionInfo }): ReactElement | null {
  const outcome = useOutcome(session);
  if (outcome === undefined || (outcome.changes.length === 0 && outcome.undo === undefined)) {
    return null;
  }
  const own = outcome.changes.filter(({ meanwhile }) => !meanwhile);
  const others = outcome.changes.filter(({ meanwhile }) => meanwhile);
  return (
    <div className={styles['changes']} data-outcome="">
      <div className={styles['lists']}>
        <ul className={styles['list']} aria-label={strings.title} data-changes={own.length}>
          {own.map((change) => (
            <Item key={keyOf(change)} change={change} />
          ))}
        </ul>
        {others.length === 0 ? null : (
          <details className={styles['meanwhile']}>
            <summary>
              {strings.meanwhile} ({others.length})
            </summary>
            <ul className={styles['list']} aria-label={strings.meanwhile}>
              {others.map((change) => (
                <Item key={keyOf(change)} change={change} />
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={styles['undo']}>
        <UndoButton
          session={session.id}
          place="panel"
          undo={outcome.undo}
          className={styles['undoButton']}
          showLine
        />
      </div>
    </div>
  );
}

function Item({ change }: { change: Change }): ReactElement {
  const { kind, name, anonymous } = change;
  const shown = anonymous ? strings.anonymous : name;
  return (
    <li
      className={styles['item']}
      data-change={change.change}
      data-kind={kind}
      data-name={name}
      title={changeInWords(change)}
    >
      <Icon name={kind} size={14} />
      <span>{changeVerb(change)}</span>
      {isThere(change) ? (
        <button
          type="button"
          className={styles['name']}
          title={strings.openLabel(shown)}
          onClick={() => revealObject(kind, name)}
        >
          {shown}
        </button>
      ) : (
        <span className={styles['gone']}>{shown}</span>
      )}
      <span>{changeRest(change)}</span>
    </li>
  );
}

function keyOf({ change, kind, name, container }: Change): string {
  return `${change} ${kind} ${name} ${container ?? ''}`;
}
