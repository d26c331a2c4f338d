import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { searchHistory } from '../../core/history/search.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import type { PageProps } from '../app/pages.ts';
import { routeHash } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import { ClearHistory } from './ClearHistory.tsx';
import styles from './History.module.css';
import { HistoryList } from './HistoryList.tsx';
import { PinnedLine } from './PinnedLine.tsx';
import { loadHistory, useHistory } from './store.ts';

/** What was run, by day: searched, looked at, run again, forgotten. */
export function HistoryPage({ about }: PageProps): ReactElement {
  const entries = useHistory();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const on = useStore(appState, ({ settings }) => settings.history);
  useEffect(() => void loadHistory(), []);
  const found = useMemo(() => searchHistory(entries ?? [], wanted), [entries, wanted]);
  const count = entries?.length ?? 0;
  const pin = about?.startsWith('pin:') ? about.slice(4) : undefined;
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {strings.title}
        </h1>
        <p className={styles['summary']}>{strings.summary}</p>
        {on ? null : <p className={styles['off']}>{strings.off}</p>}
        {pin === undefined ? null : <PinnedLine pin={pin} />}
        {count === 0 ? null : (
          <div className={styles['tools']}>
            <input
              type="search"
              className={styles['search']}
              aria-label={strings.search}
              placeholder={strings.searchHint}
              value={words}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') {
                  event.preventDefault();
                  document.querySelector<HTMLElement>('[data-history-run]')?.focus();
                }
              }}
            />
            <span className={styles['count']} aria-live="polite">
              {wanted.trim() === '' ? strings.count(count) : strings.found(found.length, count)}
            </span>
            <ClearHistory count={count} />
          </div>
        )}
        {entries === undefined ? (
          <p className={styles['quiet']}>{strings.loading}</p>
        ) : count === 0 ? (
          <Empty />
        ) : found.length === 0 ? (
          <div className={styles['empty']}>
            <h2>{strings.noneTitle}</h2>
            <p>{strings.none(wanted.trim())}</p>
          </div>
        ) : (
          <HistoryList key={wanted} entries={found} open={pin === undefined ? about : undefined} />
        )}
      </div>
    </div>
  );
}

function Empty(): ReactElement {
  return (
    <div className={styles['empty']}>
      <h2>{strings.emptyTitle}</h2>
      <p>{strings.emptyText}</p>
      <p>
        <a href={routeHash({ sheet: 'commands' })}>{strings.emptyLink}</a>
      </p>
    </div>
  );
}
