import { Fragment, memo, type ReactElement } from 'react';
import { type Mark, mostDetailShown, type SearchKind } from '../../core/search/model.ts';
import { paletteStrings } from '../../core/strings/palette.ts';
import { searchStrings } from '../../core/strings/search.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Entry } from './entry.ts';
import styles from './Results.module.css';

const icons: Readonly<Record<Entry['kind'], IconName>> = {
  chapter: 'book',
  section: 'section',
  playbook: 'steps',
  card: 'prompt',
  command: 'tools',
  option: 'dashes',
  mistake: 'warning',
  error: 'warning',
  action: 'bolt',
  history: 'clock',
  container: 'container',
  image: 'image',
  network: 'network',
  volume: 'volume',
  explain: 'help',
};

/** Kinds whose titles are typed as they stand, and those whose second row is a line. */
const typedTitles: ReadonlySet<Entry['kind']> = new Set<SearchKind>([
  'command',
  'option',
  'history',
  'container',
  'image',
  'network',
  'volume',
]);
const typedDetails: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['card', 'explain']);

interface ResultRowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
}

/**
 * One thing that was found: what it is, where it stands, and why it was found.
 *
 * The list takes the pointer for all its rows, so that a row is drawn anew only when it changed.
 */
export const ResultRow = memo(function ResultRow(props: ResultRowProps): ReactElement {
  const { id, entry, active } = props;
  const { kind, detail, place } = entry;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles['row']}
      data-target={entry.target}
      data-kind={kind}
    >
      <div className={styles['first']}>
        <Icon name={icons[kind]} />
        <span className={styles['title']} data-typed={typedTitles.has(kind) || undefined}>
          <Marked text={entry.title} marks={entry.marks} />
        </span>
        <span className={styles['kind']}>{kindWords(kind)}</span>
      </div>
      {detail === undefined && place === undefined ? null : (
        <div className={styles['second']}>
          <span className={styles['detail']} data-typed={typedDetails.has(kind) || undefined}>
            <Marked text={(detail ?? '').slice(0, mostDetailShown)} marks={entry.detailMarks} />
          </span>
          {place === undefined ? null : <span className={styles['place']}>{place}</span>}
        </div>
      )}
    </div>
  );
});

function kindWords(kind: Entry['kind']): string {
  return kind === 'explain' ? paletteStrings.explain : searchStrings.kinds[kind];
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return text;
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
