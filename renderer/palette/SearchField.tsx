import {
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { paletteStrings as strings } from '../../core/strings/palette.ts';
import { announce } from '../app/announce.ts';
import { useStore } from '../store.ts';
import { isMac } from '../terminal/keys.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './entry.ts';
import { fieldKey } from './field-keys.ts';
import { activeOf } from './palette-reducer.ts';
import { palette, sendPalette } from './palette-state.ts';
import styles from './SearchField.module.css';
import { measureKeystroke } from './search-times.ts';
import { useEntries } from './use-entries.ts';

const Results = lazy(async () => ({ default: (await import('./Results.tsx')).Results }));

const listId = 'search-results';

/** The id of one line of the list. */
function optionId(at: number): string {
  return `${listId}-${at}`;
}

/** The search field in the bar. Its list hangs below it; the keyboard stays in the field. */
export function SearchField(): ReactElement {
  const state = useStore(palette, (now) => now);
  const { finder, failed, entries } = useEntries(state);
  const cameFrom = useRef<HTMLElement>(undefined);
  const active = activeOf(state, entries.length);
  const expanded = state.open && entries.length > 0;
  const onTyped = useKeystrokeTimes(entries);
  useSpokenCount(state.open && state.text.trim() !== '', entries.length);

  const leave = (): void => {
    sendPalette({ type: 'close' });
    const before = cameFrom.current;
    if (before?.isConnected) before.focus();
    else document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const open = (entry: Entry | undefined): void => {
    if (entry === undefined || finder === undefined) return;
    // What an action leads to takes the keyboard from there.
    leave();
    finder.open(entry);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = event.nativeEvent.isComposing ? undefined : fieldKey(event, state.open);
    if (key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'leave') leave();
    else if (key === 'enter') open(state.open ? entries[active] : undefined);
    else if (key === 'open-list') sendPalette({ type: 'open' });
    else sendPalette({ type: 'move', to: key, count: entries.length });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element of that name is younger than our Chrome
    <div role="search" className={styles['search']}>
      <div className={styles['field']}>
        <Icon name="search" size={15} />
        <input
          type="text"
          role="combobox"
          className={styles['input']}
          data-search-field=""
          aria-label={strings.label}
          aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-activedescendant={expanded ? optionId(active) : undefined}
          placeholder={strings.placeholder}
          value={state.text}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          onFocus={(event) => {
            cameFrom.current = elementBefore(event) ?? cameFrom.current;
          }}
          onBlur={(event) => {
            // Another window may be where the text to paste is.
            if (document.activeElement !== event.currentTarget) sendPalette({ type: 'close' });
          }}
          onMouseDown={() => sendPalette({ type: 'open' })}
          onChange={(event) => {
            onTyped(event.nativeEvent.timeStamp);
            sendTyped(event);
          }}
          onPaste={sendPasted}
          onKeyDown={onKeyDown}
        />
        <span className={styles['keys']} aria-hidden="true">
          {strings.keys(isMac)}
        </span>
      </div>
      {state.open ? (
        <Suspense fallback={null}>
          <Results
            id={listId}
            optionId={optionId}
            entries={entries}
            active={active}
            text={state.text}
            status={finder === undefined ? (failed ? 'failed' : 'loading') : 'ready'}
            onOpen={open}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

function elementBefore({ relatedTarget }: FocusEvent): HTMLElement | undefined {
  return relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
}

/** A text that was pasted whole may be a message, so it is known as that. */
function sendTyped({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>): void {
  const text = currentTarget.value;
  const pasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
  sendPalette(pasted ? { type: 'paste', text, pasted: text } : { type: 'type', text });
}

/** A field holds one line and would drop the ends of the others, so several lines are kept aside. */
function sendPasted(event: ClipboardEvent<HTMLInputElement>): void {
  const given = event.clipboardData.getData('text/plain').trim();
  if (!/[\r\n]/.test(given)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const pasted = `${value.slice(0, selectionStart ?? 0)}${given}${value.slice(selectionEnd ?? 0)}`;
  sendPalette({ type: 'paste', text: pasted.replace(/\s+/g, ' '), pasted });
}

/** Measures each key until its results are shown; the answer takes the time of a key. */
function useKeystrokeTimes(entries: readonly Entry[]): (start: number) => void {
  const start = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about what the list shows
  useLayoutEffect(() => {
    if (start.current !== undefined) measureKeystroke(start.current);
    start.current = undefined;
  }, [entries]);
  return (time) => {
    start.current = time;
  };
}

/** As long as someone types, another count every moment would only be noise. */
const quietMs = 600;

function useSpokenCount(wanted: boolean, count: number): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => announce(strings.count(count)), quietMs);
    return () => clearTimeout(timer);
  }, [wanted, count]);
}
