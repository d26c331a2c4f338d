import type { ReactElement } from 'react';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { Placeholder } from '../../core/command/model.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Blank.module.css';
import { useOwnCardHelp } from './card-help.ts';
import { pathArgs } from './machine-facts.ts';
import { isPathKind } from './suggest.ts';

/** Asks for a path in the system's own dialog; nothing for blanks that name none of this machine. */
export function usePick(
  placeholder: Placeholder,
  value: string,
  onEdit: (value: string) => void,
): (() => void) | undefined {
  const card = useOwnCardHelp();
  const { kind, label } = placeholder;
  const use: BlankUse | undefined = card?.uses?.get(label);
  if (!isPathKind(kind) || (use !== undefined && use.type !== 'path')) {
    return undefined;
  }
  const save = use?.type === 'path' && use.missing === 'written' && kind !== 'folder';
  return () => {
    void ask(api().files.pick({ ...pathArgs(value, card?.example), kind, save })).then((answer) => {
      if (!answer.ok) {
        announce(answer.error.message);
      } else if (answer.value !== null) {
        onEdit(answer.value);
      }
    });
  };
}

/** Stands in the blank, after its value. */
export function PickButton(props: {
  readonly label: string;
  readonly inside: boolean;
  readonly onPick: () => void;
}): ReactElement {
  const words = blankStrings.pick(props.label);
  return (
    <button
      type="button"
      className={styles['pick']}
      data-card-item="pick"
      aria-label={words}
      title={words}
      tabIndex={props.inside ? 0 : -1}
      // The blank keeps the focus, and its list does not open and close under the pointer.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPick}
    >
      <Icon name="folder" size={14} />
    </button>
  );
}
