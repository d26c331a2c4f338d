import {
  type KeyboardEvent,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { listKinds } from '../../core/engine/list-kinds.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import {
  filterRows,
  objectPrefix,
  type PanelRow,
  panelRows,
} from '../../core/engine/panel-rows.ts';
import { panelStrings as strings } from '../../core/strings/panel.ts';
import { announce } from '../app/announce.ts';
import { useStore } from '../store.ts';
import { CodeText } from '../ui/CodeText.tsx';
import { ListChoice } from './ListChoice.tsx';
import styles from './ObjectLists.module.css';
import { useEngineObjects } from './objects.ts';
import { askedIsDone, askedObject } from './panel-state.ts';
import { RowActions } from './RowActions.tsx';
import { WindowedList } from './WindowedList.tsx';

type Kind = (typeof listKinds)[number];

/**
 * What is on the engine: four lists, a filter, and the commands for the row that is chosen.
 *
 * An object that the search asks for is chosen in its list, which gets the keyboard.
 */
export function ObjectLists(): ReactElement {
  const { objects, loading, stale } = useEngineObjects(true);
  const [kind, setKind] = useState<Kind>('containers');
  const { object: asked } = useStore(askedObject, (now) => now);
  const id = useId();
  const askedKind = listKinds.find((each) => asked?.startsWith(objectPrefix[each]) === true);
  if (askedKind !== undefined && askedKind !== kind) {
    setKind(askedKind);
  }
  return (
    <div className={styles['lists']}>
      <ListChoice kind={kind} objects={objects} onChoose={setKind} />
      <div key={kind} className={styles['panel']}>
        {objects === undefined ? (
          <p className={styles['quiet']}>{strings.loading}</p>
        ) : (
          <ObjectList
            id={id}
            kind={kind}
            objects={objects}
            asked={asked}
            settled={!loading && stale.length === 0}
          />
        )}
      </div>
    </div>
  );
}

interface ObjectListProps {
  readonly id: string;
  readonly kind: Kind;
  readonly objects: EngineObjects;
  /** The object that the search asks for, `container:web`. */
  readonly asked: string | undefined;
  /** No newer list is on its way, which may have what was made a moment ago. */
  readonly settled: boolean;
}

function ObjectList({ id, kind, objects, asked, settled }: ObjectListProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  const wanted = useDeferredValue(filter);
  const all = useMemo(() => panelRows(kind, objects, Date.now()), [kind, objects]);
  const rows = useMemo(() => filterRows(all, wanted), [all, wanted]);
  const at = rows.findIndex((row) => row.id === chosenId);
  const chosen = rows[at];
  const focus = (selector: string): void =>
    frame.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => {
    const row = all.find(({ name }) => `${objectPrefix[kind]}${name}` === asked);
    if (asked === undefined || (row === undefined && !settled)) {
      return;
    }
    askedIsDone();
    if (row === undefined) {
      announce(strings.gone(asked.slice(asked.indexOf(':') + 1)));
      return;
    }
    setFilter('');
    setChosenId(row.id);
    frame.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }, [asked, all, kind, settled]);
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      setChosenId((chosen ?? rows[0])?.id);
      focus('[role="listbox"]');
    } else if (event.key === 'Escape' && filter !== '') {
      event.stopPropagation();
      setFilter('');
    }
  };
  const choose = (row: PanelRow): void => setChosenId(row.id);
  return (
    <div ref={frame} className={styles['list']}>
      <input
        type="search"
        className={styles['filter']}
        aria-label={strings.filter(kind)}
        placeholder={strings.filter(kind)}
        value={filter}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setFilter(event.currentTarget.value)}
        onKeyDown={onFilterKey}
      />
      <p className="unseen" role="status">
        {filter === '' ? '' : strings.shown(rows.length)}
      </p>
      {rows.length === 0 ? (
        <p className={styles['quiet']}>
          <CodeText text={wanted.trim() === '' ? strings.none[kind] : strings.noMatch(wanted)} />
        </p>
      ) : (
        <WindowedList
          id={`${id}-rows`}
          label={strings.names[kind]}
          prefix={objectPrefix[kind]}
          rows={rows}
          chosen={at < 0 ? undefined : at}
          onChoose={choose}
          onEnter={() => focus('[data-action]')}
        />
      )}
      {chosen === undefined ? null : (
        <RowActions
          key={chosen.id}
          kind={kind}
          row={chosen}
          onLeave={() => focus('[role="listbox"]')}
        />
      )}
    </div>
  );
}
