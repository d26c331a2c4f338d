/** Rows kept above and below those in sight, so that scrolling never shows a gap. */
const spare = 6;

/** The rows that have to be drawn: from `first`, `count` of them. */
export interface DrawnRows {
  readonly first: number;
  readonly count: number;
}

/** Which of many rows of one height are in sight. All lengths in CSS pixels. */
export function drawnRows(
  scrollTop: number,
  height: number,
  rowHeight: number,
  total: number,
): DrawnRows {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const bottom = Math.min(total, Math.ceil((scrollTop + height) / rowHeight) + spare);
  const first = Math.min(top, bottom);
  return { first, count: bottom - first };
}

/** Where a list must be scrolled to for a row to be in sight, moved as little as can be. */
export function scrollTo(
  row: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
