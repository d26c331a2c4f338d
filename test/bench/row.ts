/** One thing that is measured, beside its floor. */
export interface Row {
  readonly name: string;
  /** What it is measured beside. */
  readonly beside: string;
  readonly measured: number;
  /** Absent where the goal is a limit by itself. */
  readonly floor?: number;
  readonly unit: 'ms' | 'MiB' | 'of 100';
  readonly goal: Goal;
  readonly note?: string;
}

/** `times`: at most so many times the floor; `plus`: at most so much above it; `most`: at most. */
export interface Goal {
  readonly kind: 'times' | 'plus' | 'most';
  readonly value: number;
}

/** A row with how it did; the number that is judged is in `result`. */
export interface JudgedRow extends Row {
  readonly result: number;
  readonly reached: boolean;
}

export function judge(row: Row): JudgedRow {
  const result = resultOf(row);
  return { ...row, result, reached: result <= row.goal.value };
}

function resultOf({ goal, measured, floor = 0 }: Row): number {
  switch (goal.kind) {
    case 'times':
      return measured / floor;
    case 'plus':
      return measured - floor;
    case 'most':
      return measured;
  }
}

/** The table that is printed. */
export function table(rows: readonly JudgedRow[]): string {
  const cells = rows.map((row) => [
    row.reached ? 'ok' : 'MISSED',
    row.name,
    `${round(row.measured)} ${row.unit}`,
    row.floor === undefined ? '' : `${round(row.floor)} ${row.unit}`,
    shown(row),
    goalText(row.goal, row.unit),
    row.beside,
  ]);
  const all = [['', 'what', 'measured', 'floor', 'result', 'goal', 'beside'], ...cells];
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((row) => (row[at] ?? '').length)),
  );
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown({ goal, result, unit }: JudgedRow): string {
  if (goal.kind === 'times') return `${result.toFixed(2)}x`;
  return goal.kind === 'plus' ? `+${round(result)} ${unit}` : `${round(result)} ${unit}`;
}

function goalText({ kind, value }: Goal, unit: string): string {
  if (kind === 'times') return `<= ${value}x`;
  return kind === 'plus' ? `<= +${value} ${unit}` : `<= ${value} ${unit}`;
}

/** Small numbers to the hundredth, so that what is a little over its goal reads so. */
function round(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : 1);
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** By the nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}
