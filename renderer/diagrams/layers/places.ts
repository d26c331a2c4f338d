import type { Box, Point } from '../parts/geometry.ts';

/** Rows of the picture: the lines of the file, then those that could be added. */
const firstRow = 24;
const pitch = 35;
const height = 29;
const apart = 8;

/** The box of a line. What could be added stands a little apart from the file. */
export function lineBox(row: number, ghost = false): Box {
  return { x: 12, y: firstRow + row * pitch + (ghost ? apart : 0), width: 326, height };
}

/** The bar of a layer, in the row of its line. */
export function barBox(row: number): Box {
  return { x: 370, y: firstRow + row * pitch + 3, width: 134, height: height - 6 };
}

/** The cache beside the rows of the file. */
export function cacheBox(rows: number): Box {
  return { x: 548, y: firstRow, width: 91, height: rows * pitch - 7 };
}

/** The row at a height, for what is dropped there. */
export function rowAt(y: number): number {
  return Math.round((y - firstRow - height / 2) / pitch);
}

/** Where a line would come between others when it goes from one row to another. */
export function gapY(from: number, to: number): number {
  const row = to > from ? to + 1 : to;
  return firstRow + row * pitch - (pitch - height) / 2;
}

/** Where words stand in the middle of a box. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4.2 };
}
