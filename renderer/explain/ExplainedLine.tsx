import { type KeyboardEvent, memo, type ReactElement, useId, useRef, useState } from 'react';
import type { Problem } from '../../core/result.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import type { DrawnLine, Stretch } from './drawn-line.ts';
import styles from './ExplainedLine.module.css';
import type { Lit } from './use-lit.ts';

interface ExplainedLineProps {
  readonly drawn: DrawnLine;
  readonly problems: readonly Problem[];
  readonly lit: Lit;
  /** The id of the row that explains a piece. */
  readonly rowId: (piece: number) => string;
}

/**
 * The line as it was pasted, each piece to be pointed at.
 *
 * It is one tab stop; Left and Right go from piece to piece, Home and End to the edges.
 */
export function ExplainedLine({ drawn, problems, lit, rowId }: ExplainedLineProps): ReactElement {
  const line = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [stop, setStop] = useState(0);
  const stops = drawn.stretches.filter(({ first }) => first).map(({ piece }) => piece?.id ?? 0);
  const current = stops.includes(stop) ? stop : stops[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = stops.indexOf(current ?? -1);
    const next = nextStop(event.key, at, stops.length);
    const id = next === undefined ? undefined : stops[next];
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    setStop(id);
    line.current?.querySelector<HTMLElement>(`[data-piece="${id}"]`)?.focus();
  };
  const shown = drawn.pieces.find(({ id }) => id === lit.id);
  return (
    <>
      <div
        ref={line}
        className={styles['line']}
        role="listbox"
        aria-orientation="horizontal"
        aria-label={strings.line}
        aria-describedby={hint}
        data-explained=""
        onKeyDown={onKeyDown}
      >
        {drawn.stretches.map((stretch) => (
          <StretchView
            key={stretch.start}
            stretch={stretch}
            lit={stretch.piece !== undefined && stretch.piece.id === lit.id}
            mark={markOf(stretch, problems)}
            inTabOrder={stretch.piece?.id === current}
            row={stretch.piece === undefined ? undefined : rowId(stretch.piece.id)}
            light={lit.light}
            dim={lit.dim}
            onStop={setStop}
          />
        ))}
      </div>
      <span id={hint} hidden>
        {strings.lineHint}
      </span>
      {/* What the row of the piece says too, so that it need not be looked for. */}
      <p className={styles['strip']} data-lit={shown !== undefined || undefined} aria-hidden="true">
        {shown === undefined ? strings.point : shown.token.explains}
      </p>
    </>
  );
}

function nextStop(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** What a problem says of a stretch: only the pieces that it is about, not the whole line. */
function markOf({ start, text, piece }: Stretch, problems: readonly Problem[]): string | undefined {
  if (piece === undefined) {
    return undefined;
  }
  const end = start + text.length;
  return problems.find(
    (problem) =>
      problem.severity !== 'hint' &&
      (problem.start ?? 0) < end &&
      (problem.end ?? 0) > start &&
      (problem.end ?? 0) - (problem.start ?? 0) < 40,
  )?.severity;
}

interface StretchViewProps {
  readonly stretch: Stretch;
  readonly lit: boolean;
  readonly mark: string | undefined;
  readonly inTabOrder: boolean;
  readonly row: string | undefined;
  readonly light: Lit['light'];
  readonly dim: Lit['dim'];
  readonly onStop: (piece: number) => void;
}

const StretchView = memo(function StretchView(props: StretchViewProps): ReactElement | string {
  const { stretch, lit, mark } = props;
  const { piece, text } = stretch;
  if (piece === undefined) {
    return text;
  }
  const around = {
    className: `${styles['piece']} ${styles[piece.token.role] ?? ''}`,
    'data-lit': lit || undefined,
    'data-mark': mark,
    onPointerEnter: () => props.light(piece.id),
    onPointerLeave: () => props.dim(piece.id),
  };
  return stretch.first ? (
    <span
      {...around}
      role="option"
      aria-selected={lit}
      data-piece={piece.id}
      data-role={piece.token.role}
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-describedby={props.row}
      onFocus={() => {
        props.onStop(piece.id);
        props.light(piece.id);
      }}
      onBlur={() => props.dim(piece.id)}
    >
      {text}
    </span>
  ) : (
    <span {...around}>{text}</span>
  );
});
