import { type ReactElement, startTransition, useEffect, useState } from 'react';
import type { Removal, RemovalKind } from '../../../core/plan/model.ts';
import { firstRows, type GroupedRemovals } from '../../../core/removal/groups.ts';
import { countOfKind, nameOfKind } from '../../../core/strings/removal.ts';
import { removeDialogStrings as strings } from '../../../core/strings/remove-dialog.ts';
import { sizeInWords } from '../../../core/strings/sizes.ts';
import { CodeText } from '../../ui/CodeText.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './RemovalLists.module.css';

const icons: Record<RemovalKind, IconName> = {
  container: 'container',
  image: 'image',
  'image-name': 'bookmark',
  network: 'network',
  volume: 'volume',
  'build-cache': 'image',
  stack: 'container',
  service: 'container',
  secret: 'book',
  config: 'book',
  node: 'screen',
  swarm: 'network',
  plugin: 'tools',
  context: 'globe',
  builder: 'tools',
  file: 'book',
  other: 'trash',
};

/** More rows than the box has room for; the rest is made after the dialog was painted. */
const rowsAtOnce = 40;

/** What goes, by kind, each kind with its count; scrolled inside, with the keyboard as well. */
export function GoingList({ groups }: { groups: GroupedRemovals }): ReactElement {
  const { going, count } = groups;
  const whole = useAllAfterPaint(count <= rowsAtOnce);
  const shown = whole ? going : firstRows(going, rowsAtOnce);
  const [single] = going.length === 1 ? going : [];
  if (single) {
    const rows = shown.flatMap(({ removals }) => removals);
    // The title has the count; only a lone thing does not say there what it is.
    return <Box count={count}>{rows.map((one) => row(one, count === 1))}</Box>;
  }
  return (
    <Box count={count}>
      {shown.map(({ kind, removals }) => {
        const all = going.find((group) => group.kind === kind)?.removals.length ?? 0;
        return (
          <li key={kind} className={styles['group']}>
            <p className={styles['kind']}>{countOfKind(kind, all)}</p>
            <ul>{removals.map((one) => row(one, false))}</ul>
          </li>
        );
      })}
    </Box>
  );
}

function Box(props: { count: number; children: readonly ReactElement[] }): ReactElement {
  return (
    // A list that can be longer than its box is scrolled with the keyboard, so it takes the focus.
    <ul
      className={styles['box']}
      data-will-remove={props.count}
      aria-label={strings.list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {props.children}
    </ul>
  );
}

/** What tests and assistive technology find a side list by; a list of nothing that goes has 0. */
type SideMark =
  | { readonly 'data-stays': number; readonly 'data-will-remove'?: 0 }
  | { readonly 'data-at-end': number };

/** What the line names and the engine keeps, or what the run itself makes; nothing when empty. */
export function SideList(props: {
  readonly title: string;
  readonly removals: readonly Removal[];
  readonly mark: SideMark;
}): ReactElement | null {
  const { title, removals, mark } = props;
  if (removals.length === 0) return null;
  return (
    <>
      <p className={styles['side']}>{title}</p>
      <ul
        className={styles['aside']}
        aria-label={title}
        {...mark}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled like the list above
        tabIndex={0}
      >
        {removals.map((one) => row(one, true))}
      </ul>
    </>
  );
}

function row(removal: Removal, named: boolean): ReactElement {
  const { kind, name, detail, size } = removal;
  const words = [named ? nameOfKind(kind) : '', detail].filter(Boolean).join(' · ');
  return (
    <li key={`${kind} ${name}`} className={styles['row']}>
      <Icon name={icons[kind]} />
      <span className={styles['words']}>
        <span
          className={/^[0-9a-f]{64}$/.test(name) ? styles['hash'] : styles['name']}
          data-removal={kind}
        >
          {name}
        </span>
        <span className={styles['detail']}>
          <CodeText text={words} />
        </span>
      </span>
      <span className={styles['size']}>{size === undefined ? '' : sizeInWords(size)}</span>
    </li>
  );
}

function useAllAfterPaint(all: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (all) return undefined;
    // After the paint, or the transition would take the same frame as the first rows.
    const timer = setTimeout(() => startTransition(() => setLater(true)), 30);
    return () => clearTimeout(timer);
  }, [all]);
  return all || later;
}
