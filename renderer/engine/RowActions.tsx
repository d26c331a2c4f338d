import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef } from 'react';
import type { EngineObjects } from '../../core/engine/model.ts';
import type { PanelRow } from '../../core/engine/panel-rows.ts';
import { panelStrings as strings } from '../../core/strings/panel.ts';
import styles from './ObjectLists.module.css';
import { RowAction } from './RowAction.tsx';

interface RowActionsProps {
  readonly kind: keyof EngineObjects;
  readonly row: PanelRow;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

/** What can be done with the chosen row; each is the command that it is. */
export function RowActions({ kind, row, onLeave }: RowActionsProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const title = useId();
  const actions = useMemo(() => row.actions(), [row]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(frame.current?.querySelectorAll<HTMLElement>('[data-action]') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) {
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      buttons[(at + by + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has looks of its own
    <div
      ref={frame}
      className={styles['actions']}
      role="group"
      aria-labelledby={title}
      onKeyDown={onKeyDown}
    >
      <h3 id={title} className={styles['actionsTitle']} title={row.name}>
        <span className="unseen">{strings.actions('')}</span>
        {row.name}
      </h3>
      {actions.map((action) => (
        <RowAction
          key={action.id}
          id={`engine-${kind}-${action.id}-${row.name}`.slice(0, 190)}
          title={`${action.verb} ${row.name}`.slice(0, 190)}
          action={action}
        />
      ))}
    </div>
  );
}
