import type { Box } from '../parts/geometry.ts';

/** Where what the file makes stands, at the right of the file. */
export const network: Box = { x: 357, y: 46, width: 194, height: 314 };

export const boxes = {
  mongodb: { x: 373, y: 88, width: 162, height: 80 },
  'mongo-express': { x: 373, y: 268, width: 162, height: 76 },
} as const satisfies Readonly<Record<string, Box>>;

/** Where this machine begins, as seen from the network. */
export const machineEdge = 567;
export const hostPort = { x: 576, width: 63, height: 26 } as const;
