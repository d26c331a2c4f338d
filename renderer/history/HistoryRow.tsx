import { memo, type ReactElement, useMemo } from 'react';
import type { HistoryEntry } from '../../core/history/model.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import { openRoute, routeHash } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { openCard } from '../command/open-card.ts';
import { LineAction } from '../run/LineAction.tsx';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './History.module.css';
import { HistoryDetails } from './HistoryDetails.tsx';
import { pastWords, timeInWords } from './words.ts';

interface HistoryRowProps {
  readonly entry: HistoryEntry;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (id: string) => void;
}

/** One run: its line and how it ended; with its details when it was chosen. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps): ReactElement {
  const { entry, open, tabStop } = props;
  const { id, line, title, card } = entry;
  const running = useStore(appState, ({ sessions }) =>
    sessions.some((session) => session.id === id && session.state === 'running'),
  );
  const { tone, icon, words } = pastWords(entry, running);
  const request = useMemo(() => ({ from: 'again', run: id }) as const, [id]);
  const tabIndex = tabStop || open ? 0 : -1;
  // What was not kept has to be typed, and where it is typed is the card.
  const fillIn = (): void => {
    if (card === undefined) {
      openRoute({ page: 'history', about: id });
    } else {
      openCard(card, entry);
    }
  };
  return (
    <li
      className={styles['run']}
      data-history={id}
      data-run-state={running ? 'running' : (entry.state ?? 'unknown')}
      data-exit-code={entry.exitCode}
      data-open={open || undefined}
      onFocus={() => props.onFocus(id)}
    >
      <div className={styles['head']}>
        <span className={styles['sign']} data-tone={tone}>
          <Icon name={icon} size={14} />
        </span>
        <div className={styles['words']}>
          <a
            className={styles['line']}
            href={routeHash(open ? { page: 'history' } : { page: 'history', about: id })}
            aria-expanded={open}
            tabIndex={tabIndex}
            data-history-run=""
            title={line}
          >
            {line}
          </a>
          <span className={styles['meta']}>
            <time dateTime={new Date(entry.at).toISOString()}>{timeInWords(entry.at)}</time>
            {` · ${title} · ${words}`}
          </span>
        </div>
        <LineAction
          id={`again-${id}`}
          request={request}
          className={buttons['button']}
          label={strings.runAgainLabel(title)}
          tabIndex={tabIndex}
          onRefused={entry.forgot ? fillIn : undefined}
        >
          <Icon name="again" size={13} />
          {strings.runAgain}
        </LineAction>
      </div>
      {open ? <HistoryDetails entry={entry} /> : null}
    </li>
  );
});
