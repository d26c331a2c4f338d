import { type ReactElement, useEffect, useId, useRef } from 'react';
import type { EngineObjects } from '../../core/engine/model.ts';
import { engineObjectStrings as strings } from '../../core/strings/engine-objects.ts';
import { announce } from '../app/announce.ts';
import { useStore } from '../store.ts';
import styles from './ObjectLists.module.css';
import { type ObjectKind, objectKinds, objectRows, rowsToShow } from './object-rows.ts';
import { useEngineObjects } from './objects.ts';
import { askedObject } from './panel-state.ts';

/** What is on the engine, by kind. The one that was asked for is in sight and has the keyboard. */
export function ObjectLists(): ReactElement {
  const { objects, loading } = useEngineObjects(true);
  const asked = useStore(askedObject, (now) => now);
  const lists = useRef<HTMLDivElement>(null);
  const granted = useRef(0);
  useEffect(() => {
    const { object, count } = asked;
    // A list that is being read anew may not have what was made a moment ago.
    if (objects === undefined || object === undefined || granted.current === count) return;
    const row = lists.current?.querySelector<HTMLElement>(`[data-object="${CSS.escape(object)}"]`);
    if (row === undefined || row === null) {
      if (loading) return;
      announce(strings.gone(object.slice(object.indexOf(':') + 1)));
    }
    granted.current = count;
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [asked, objects, loading]);
  if (objects === undefined) return <p className={styles['quiet']}>{strings.loading}</p>;
  return (
    <div ref={lists}>
      {objectKinds.map((kind) => (
        <ObjectList key={kind} kind={kind} objects={objects} asked={asked.object} />
      ))}
    </div>
  );
}

interface ObjectListProps {
  readonly kind: ObjectKind;
  readonly objects: EngineObjects;
  readonly asked: string | undefined;
}

function ObjectList({ kind, objects, asked }: ObjectListProps): ReactElement {
  const title = useId();
  const rows = objectRows(kind, objects);
  const shown = rowsToShow(rows, asked);
  return (
    <section className={styles['kind']}>
      <h3 id={title} className={styles['title']}>
        {strings.kinds[kind]} <span className={styles['count']}>{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p className={styles['quiet']}>{strings.none[kind]}</p> : null}
      <ul aria-labelledby={title} className={styles['list']}>
        {shown.map(({ object, name, detail, more }) => (
          <li key={object} className={styles['row']} data-object={object} tabIndex={-1}>
            <span className={styles['name']}>{name}</span>
            {more === undefined ? null : <span className={styles['more']}>{more}</span>}
            <span className={styles['detail']}>{detail}</span>
          </li>
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <p className={styles['quiet']}>{strings.more(rows.length - shown.length)}</p>
      )}
    </section>
  );
}
