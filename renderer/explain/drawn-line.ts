import type { LineToken } from '../../core/cli/line/model.ts';

/** A piece of the line as it is drawn; `id` is its place among all pieces, in reading order. */
export interface Piece {
  readonly id: number;
  readonly token: LineToken;
  /** How many pieces it stands in. */
  readonly depth: number;
}

/**
 * A stretch of the text, drawn in one go.
 *
 * `piece` is the innermost that it belongs to. The first stretch of a piece stands for it: it is
 * what is pointed at with the keyboard; a closing bracket further on only lights with it.
 */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly piece?: Piece;
  readonly first: boolean;
}

export interface DrawnLine {
  readonly pieces: readonly Piece[];
  readonly stretches: readonly Stretch[];
}

/** Divides a text into stretches: every character once, in order, each with its innermost piece. */
export function drawLine(text: string, tokens: readonly LineToken[]): DrawnLine {
  const pieces: Piece[] = [];
  const stretches: Stretch[] = [];
  const shown = new Set<Piece>();
  const draw = (start: number, end: number, piece: Piece | undefined): void => {
    if (end <= start) {
      return;
    }
    const first = piece !== undefined && !shown.has(piece);
    if (piece !== undefined) {
      shown.add(piece);
    }
    stretches.push({ text: text.slice(start, end), start, first, ...(piece && { piece }) });
  };
  const walk = (
    list: readonly LineToken[],
    from: number,
    to: number,
    around: Piece | undefined,
  ): void => {
    let at = from;
    for (const token of list) {
      draw(at, token.start, around);
      const piece = {
        id: pieces.length,
        token,
        depth: around === undefined ? 0 : around.depth + 1,
      };
      pieces.push(piece);
      walk(token.inside ?? [], token.start, token.end, piece);
      at = token.end;
    }
    draw(at, to, around);
  };
  walk(tokens, 0, text.length, undefined);
  return { pieces, stretches };
}
