import { memo, type ReactElement } from 'react';
import { roleNames, explainStrings as strings } from '../../core/strings/explain.ts';
import { CodeText } from '../ui/CodeText.tsx';
import type { Piece } from './drawn-line.ts';
import styles from './Pieces.module.css';
import type { Lit } from './use-lit.ts';

/** More rows than these nobody reads, and each of them costs time at every key. */
const mostRows = 120;

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly lit: Lit;
  readonly rowId: (piece: number) => string;
}

/** What each piece of the line means, one row each, in the order of the line. */
export function Pieces({ pieces, lit, rowId }: PiecesProps): ReactElement {
  const shown = pieces.slice(0, mostRows);
  const left = pieces.length - shown.length;
  return (
    <>
      <ol className={styles['pieces']}>
        {shown.map((piece) => (
          <Row
            key={piece.id}
            id={rowId(piece.id)}
            piece={piece}
            lit={piece.id === lit.id}
            light={lit.light}
            dim={lit.dim}
          />
        ))}
      </ol>
      {left > 0 ? <p className={styles['left']}>{strings.morePieces(left)}</p> : null}
    </>
  );
}

interface RowProps {
  readonly id: string;
  readonly piece: Piece;
  readonly lit: boolean;
  readonly light: Lit['light'];
  readonly dim: Lit['dim'];
}

const Row = memo(function Row({ id, piece, lit, light, dim }: RowProps): ReactElement {
  const { token, depth } = piece;
  return (
    <li
      className={styles['row']}
      data-lit={lit || undefined}
      data-depth={Math.min(depth, 3)}
      onPointerEnter={() => light(piece.id)}
      onPointerLeave={() => dim(piece.id)}
    >
      <span className={styles['text']}>{shortText(token.text)}</span>
      <span className="unseen">{`(${roleNames[token.role]}) `}</span>
      <span id={id} className={styles['explains']}>
        <CodeText text={token.explains} />
      </span>
    </li>
  );
});

/** On one row; of a long one its beginning and its end. */
function shortText(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 120 ? `${flat.slice(0, 70)} … ${flat.slice(-40)}` : flat;
}
