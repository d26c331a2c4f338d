import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import styles from './PopupMenu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** The key that does the same, as the system writes it. */
  readonly keys?: string;
  /** More about it, for a hover. */
  readonly about?: string;
  /** It is there, so that people find it, but it cannot be done now. */
  readonly disabled?: boolean;
  /** A rule is drawn above it. */
  readonly apart?: boolean;
  readonly act: () => void;
}

interface PopupMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it hangs, CSS pixels of the window; it moves to stay inside. */
  readonly at: { readonly x: number; readonly y: number };
  /** It goes; the keyboard goes back to where it came from. */
  readonly onClose: () => void;
  /** It goes, since the keyboard went elsewhere. */
  readonly onLeave: () => void;
}

/** A menu over everything, for the mouse and the keyboard alike. */
export function PopupMenu(props: PopupMenuProps): ReactElement {
  const { at, entries } = props;
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const close = (): void => {
    props.onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  useLayoutEffect(() => {
    opener.current = document.activeElement;
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const inside = (wanted: number, size: number, all: number): number =>
      Math.max(4, Math.min(wanted, all - size - 4));
    element.style.left = `${inside(at.x, width, window.innerWidth)}px`;
    element.style.top = `${inside(at.y, height, window.innerHeight)}px`;
    itemsOf(element)[0]?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(menu.current);
    const here = items.indexOf(document.activeElement as HTMLElement);
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
      return;
    }
    const to = nextItem(event.key, here, items);
    if (to !== undefined) {
      event.preventDefault();
      to.focus();
    }
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      popover="manual"
      aria-label={props.label}
      className={styles['menu']}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave();
      }}
    >
      {entries.map(({ id, label, keys, about, disabled, apart, act }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          data-apart={apart || undefined}
          aria-disabled={disabled || undefined}
          title={about}
          onMouseMove={(event) => {
            // A menu that opens under a mouse at rest is no choice.
            if (event.movementX !== 0 || event.movementY !== 0) event.currentTarget.focus();
          }}
          onClick={() => {
            if (disabled) return;
            close();
            act();
          }}
        >
          <span>{label}</span>
          {keys === undefined ? null : (
            <span className={styles['keys']} aria-hidden="true">
              {keys}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Arrows go round; a letter goes to the next entry that begins with it. */
function nextItem(
  key: string,
  here: number,
  items: readonly HTMLElement[],
): HTMLElement | undefined {
  const count = items.length;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % count,
    ArrowUp: (here - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  const step = steps[key];
  if (step !== undefined) return items[step];
  if (!/^\p{L}$/u.test(key)) return undefined;
  const after = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return after.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
