import type { Place } from '../../../core/diagrams/volumes.ts';
import type { Box } from '../parts/geometry.ts';

export const container: Box = { x: 1, y: 1, width: 236, height: 354 };
export const engine: Box = { x: 296, y: 110, width: 343, height: 128 };

/** The middle of each place's row, which is also where its path stands in the container. */
export const rows: Readonly<Record<Place, number>> = {
  layer: 78,
  named: 144,
  anonymous: 206,
  bind: 272,
  tmpfs: 328,
};

/** The sign of a place, left of its words. */
export const sign = { x: 312, width: 56, height: 46 } as const;

/** Where the words of a place begin, and where its count ends. */
export const wordsAt = 384;
export const countAt = 626;
