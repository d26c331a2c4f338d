import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Shell } from '../../core/command/model.ts';
import { composeWindowStrings } from '../../core/strings/compose-window.ts';
import { windowStrings } from '../../core/strings/window.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './CopyMenu.module.css';
import type { CopyChoice } from './copy-choices.ts';

interface CopyMenuProps {
  /** Asked when the menu opens: quoting for three shells is not needed at each key. */
  readonly choices: () => readonly CopyChoice[];
  /** Copies for the shell of this system; answers whether it could. */
  readonly onCopy: () => void;
  readonly onCopyFor: (choice: CopyChoice) => void;
  /** Shows the line as a Compose service; only for a line that makes a container. */
  readonly onAsService?: (() => void) | undefined;
  /** The shell that was just copied for, for as long as that is worth saying. */
  readonly copied: Shell | undefined;
  readonly inside: boolean;
  readonly primary: boolean;
}

/** `Copy`, and beside it the menu of the shells a line can be written for. */
export function CopyMenu(props: CopyMenuProps): ReactElement {
  const [choices, setChoices] = useState<readonly CopyChoice[]>();
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = choices !== undefined;
  const close = (): void => {
    setChoices(undefined);
    opener.current?.focus();
  };
  const { copied, inside, primary } = props;
  const kind = primary ? buttons['primary'] : buttons['button'];
  return (
    <span className={styles['split']} data-primary={primary || undefined}>
      <button
        type="button"
        className={`${kind} ${styles['copy']}`}
        data-card-item="copy"
        tabIndex={inside ? 0 : -1}
        onClick={props.onCopy}
      >
        {copied === undefined ? windowStrings.card.copy : windowStrings.card.copied}
      </button>
      <button
        ref={opener}
        type="button"
        className={`${kind} ${styles['more']}`}
        aria-label={windowStrings.card.otherShells}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-card-item="shells"
        tabIndex={inside ? 0 : -1}
        onClick={() => setChoices((now) => (now === undefined ? props.choices() : undefined))}
      >
        <Icon name="down" size={13} />
      </button>
      {open ? (
        <Menu
          id={id}
          choices={choices}
          onClose={close}
          onLeave={() => setChoices(undefined)}
          onTake={(choice) => {
            close();
            props.onCopyFor(choice);
          }}
          onAsService={
            props.onAsService &&
            (() => {
              close();
              props.onAsService?.();
            })
          }
        />
      ) : null}
    </span>
  );
}

interface MenuProps {
  readonly id: string;
  readonly choices: readonly CopyChoice[];
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onTake: (choice: CopyChoice) => void;
  readonly onAsService: (() => void) | undefined;
}

function Menu({ id, choices, onClose, onLeave, onTake, onAsService }: MenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    menu.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const to = next[event.key];
    event.stopPropagation();
    if (to !== undefined) {
      event.preventDefault();
      all[to]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={windowStrings.card.copyFor}
      className={styles['menu']}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          onLeave();
        }
      }}
    >
      {choices.map((choice) => (
        <button
          key={choice.shell}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          aria-disabled={choice.reason !== undefined || undefined}
          onClick={() => (choice.reason === undefined ? onTake(choice) : undefined)}
        >
          <span className={styles['shell']}>{windowStrings.shells[choice.shell]}</span>
          <span className={choice.reason === undefined ? styles['text'] : styles['reason']}>
            {choice.reason ?? choice.line}
          </span>
          {choice.notice === undefined ? null : (
            <span className={styles['reason']}>{choice.notice}</span>
          )}
        </button>
      ))}
      {onAsService === undefined ? null : (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          onClick={onAsService}
        >
          <span className={styles['shell']}>{composeWindowStrings.asService}</span>
          <span className={styles['text']}>{composeWindowStrings.asServiceHint}</span>
        </button>
      )}
    </div>
  );
}
