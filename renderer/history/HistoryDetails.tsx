import { type ReactElement, useState } from 'react';
import type { HistoryEntry } from '../../core/history/model.ts';
import { changeInWords } from '../../core/strings/after-run.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import { exitInWords } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { LineCard } from '../command/LineCard.tsx';
import { openCard, routeOfCard } from '../command/open-card.ts';
import { addPin, pinned, removePin } from '../pins/pins.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import styles from './History.module.css';

/** All that is kept of one run, and what can be done with it. */
export function HistoryDetails({ entry }: { entry: HistoryEntry }): ReactElement {
  const { id, cwd, exitCode, changes = [], forgot, source, title, card } = entry;
  return (
    <div className={styles['details']}>
      <dl className={styles['facts']}>
        {exitCode === undefined || exitCode === 0 ? null : (
          <Fact name={strings.ended} value={exitInWords(exitCode)} />
        )}
        {changes.length === 0 ? null : (
          <Fact name={strings.changed} value={changes.map(changeInWords).join('; ')} />
        )}
        <Fact name={strings.folder} value={cwd} />
      </dl>
      {forgot ? <p className={styles['forgot']}>{strings.forgot}</p> : null}
      <Actions entry={entry} />
      {source === undefined ? null : (
        <LineCard id={`past-${id}`} title={title} source={source} level={3} />
      )}
      {card !== undefined && routeOfCard(card) === undefined ? (
        <p className={styles['forgot']}>{strings.cardGone}</p>
      ) : null}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Actions({ entry }: { entry: HistoryEntry }): ReactElement {
  const { id, line, card } = entry;
  const [copied, setCopied] = useState(false);
  const isPinned = useStore(pinned, (pins) => pins.some((pin) => pin.id === card));
  const copy = async (): Promise<void> => {
    const answer = await ask(api().app.copy({ text: line }));
    setCopied(answer.ok);
    announce(answer.ok ? strings.copied : answer.error.message);
  };
  const remove = async (): Promise<void> => {
    const next = document.querySelector<HTMLElement>(
      `[data-history="${CSS.escape(id)}"] + li [data-history-run]`,
    );
    const answer = await ask(api().history.remove({ run: id }));
    announce(answer.ok ? strings.removed : answer.error.message);
    (next ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  };
  return (
    <div className={styles['actions']}>
      {card !== undefined && routeOfCard(card) !== undefined ? (
        <button type="button" className={buttons['button']} onClick={() => openCard(card, entry)}>
          {strings.openCard}
        </button>
      ) : null}
      <button type="button" className={buttons['button']} onClick={() => void copy()}>
        {copied ? strings.copied : strings.copy}
      </button>
      <button
        type="button"
        className={buttons['button']}
        aria-pressed={isPinned}
        onClick={() =>
          void (isPinned && card !== undefined ? removePin(card) : addPin({ of: 'run', run: id }))
        }
      >
        {isPinned ? strings.unpin : strings.pin}
      </button>
      <button type="button" className={buttons['button']} onClick={() => void remove()}>
        {strings.remove}
      </button>
    </div>
  );
}
