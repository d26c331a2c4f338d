import type { RedisName } from '../../../core/diagrams/port-binding.ts';
import type { Box } from '../parts/geometry.ts';

/** Where things stand in the picture of the ports. */
export const hostPorts = [3000, 3001] as const;

export const outside: Box = { x: 1, y: 108, width: 122, height: 92 };
export const machine: Box = { x: 172, y: 1, width: 467, height: 302 };

export const addressBox = { x: 190, width: 82, height: 26 };
export const portBox = { x: 280, width: 54, height: 26 };

/** The middle of a host port's row. */
export function rowOf(hostPort: number): number {
  return hostPort === hostPorts[0] ? 108 : 222;
}

export function containerBox(name: RedisName): Box {
  return { x: 402, y: name === 'redis-a' ? 48 : 172, width: 222, height: 100 };
}

/** The port inside a container, at its left edge. */
export function innerPort(name: RedisName): Box {
  const box = containerBox(name);
  return { x: box.x + 14, y: box.y + 62, width: 54, height: 26 };
}
