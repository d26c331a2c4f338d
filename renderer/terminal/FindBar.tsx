import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { useStore } from '../store.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './FindBar.module.css';
import type { SessionScreen } from './screen.ts';
import { mostMatches, type SearchHow } from './search.ts';
import { patchUi } from './ui-state.ts';

/** The small bar that searches the output; Escape gives the keyboard back to the terminal. */
export function FindBar({ screen }: { readonly screen: SessionScreen }): ReactElement {
  const [term, setTerm] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const wishes = useStore(screen.ui, (now) => now.findWishes);
  const field = useRef<HTMLInputElement>(null);
  const strings = terminalUiStrings.find;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish selects the field anew
  useEffect(() => field.current?.select(), [wishes]);
  useEffect(() => () => screen.search.stop(), [screen]);
  const find = (to: SearchHow['to'], wanted = term, exact = caseSensitive): void =>
    screen.search.find(wanted, { caseSensitive: exact, to });
  const close = (): void => {
    patchUi(screen.ui, { find: false });
    screen.actions.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      find(event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'F3') {
      event.preventDefault();
      find(event.shiftKey ? 'previous' : 'next');
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 114 knows no search element
    <div role="search" className={styles['bar']} aria-label={strings.label} onKeyDown={onKeyDown}>
      <input
        ref={field}
        className={styles['field']}
        aria-label={strings.field}
        value={term}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => {
          setTerm(event.target.value);
          find('here', event.target.value);
        }}
      />
      <Count screen={screen} term={term} />
      <button
        type="button"
        className={styles['button']}
        aria-pressed={caseSensitive}
        aria-label={strings.caseSensitive}
        title={strings.caseSensitive}
        onClick={() => {
          setCaseSensitive(!caseSensitive);
          find('here', term, !caseSensitive);
        }}
      >
        Aa
      </button>
      <BarButton icon="up" label={strings.previous} onClick={() => find('previous')} />
      <BarButton icon="down" label={strings.next} onClick={() => find('next')} />
      <BarButton icon="close" label={strings.close} onClick={close} />
    </div>
  );
}

function Count(props: { readonly screen: SessionScreen; readonly term: string }): ReactElement {
  const { at, count } = useStore(props.screen.ui, (now) => now.matches);
  const strings = terminalUiStrings.find;
  const words =
    props.term === ''
      ? ''
      : count === 0
        ? strings.none
        : at === 0 || count >= mostMatches
          ? strings.many(mostMatches)
          : strings.count(at, count);
  return (
    <span className={styles['count']} role="status" data-matches={props.term === '' ? 0 : count}>
      {words}
    </span>
  );
}

function BarButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={14} />
    </button>
  );
}
