import { type Line, type LineKind, lineKinds } from './dockerfile-lines.ts';
import { indexOf, type LayersState } from './layers.ts';

/** Changes a line: for a copy, a file that it copies; for the others, their text, and back. */
export function changeLine(state: LayersState, kind: LineKind): LayersState {
  const { context } = state;
  if (kind === 'copy-package') {
    return { ...state, context: { ...context, packages: context.packages + 1 } };
  }
  if (kind === 'copy-source') {
    return { ...state, context: { ...context, source: context.source + 1 } };
  }
  const lines = state.lines.map(
    (line): Line => (line.kind === kind ? { kind, version: line.version === 0 ? 1 : 0 } : line),
  );
  return { ...state, lines };
}

/** Puts a line that is not in the file below another one. */
export function addLine(state: LayersState, kind: LineKind, below: LineKind): LayersState {
  if (indexOf(state.lines, kind) !== -1) {
    return state;
  }
  const place = indexOf(state.lines, below) + 1 || state.lines.length;
  return { ...state, lines: inserted(state.lines, place, { kind, version: 0 }) };
}

/** Takes a line out. `FROM` stays: a build begins with it. */
export function removeLine(state: LayersState, kind: LineKind): LayersState {
  return kind === 'from'
    ? state
    : { ...state, lines: state.lines.filter((line) => line.kind !== kind) };
}

/** Moves a line to a place counted from 0. `FROM` stays first, so nothing moves above it. */
export function moveLine(state: LayersState, kind: LineKind, to: number): LayersState {
  const line = state.lines[indexOf(state.lines, kind)];
  const place = Math.min(Math.max(to, 1), state.lines.length - 1);
  if (line === undefined || kind === 'from' || state.lines[place]?.kind === kind) {
    return state;
  }
  const others = state.lines.filter((it) => it.kind !== kind);
  return { ...state, lines: inserted(others, place, line) };
}

/** The lines that could be added. */
export function absentKinds({ lines }: LayersState): readonly LineKind[] {
  return lineKinds.filter((kind) => indexOf(lines, kind) === -1);
}

function inserted(lines: readonly Line[], at: number, line: Line): readonly Line[] {
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}
