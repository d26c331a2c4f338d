import {
  type MemberName,
  memberNames,
  type Networks,
  type Zone,
  zoneOf,
  zones,
} from '../../../core/diagrams/networks.ts';
import type { Box, Point } from '../parts/geometry.ts';

/** The two networks overlap: who stands there is on both. */
export const mine: Box = { x: 1, y: 1, width: 322, height: 332 };
export const bridge: Box = { x: 171, y: 20, width: 308, height: 294 };
export const nowhere: Box = { x: 489, y: 20, width: 150, height: 294 };

export const memberSize = { width: 138, height: 54 };

/** The line along which names are asked for, between the two columns of my-network. */
export const rail = 161;
export const nameServer: Box = { x: 14, y: 297, width: 138, height: 26 };

/** The middle of each zone. */
const middles: Readonly<Record<Zone, number>> = { mine: 83, both: 247, bridge: 401, nowhere: 564 };

const firstRow = 57;
const pitch = 60;

/** Where each container stands: below each other, in their zone. */
export function memberPlaces(networks: Networks): Readonly<Record<MemberName, Point>> {
  const place = (member: MemberName): Point => {
    const zone = zoneOf(networks, member);
    const inZone = memberNames.filter((other) => zoneOf(networks, other) === zone);
    return {
      x: middles[zone] - memberSize.width / 2,
      y: firstRow + inZone.indexOf(member) * pitch,
    };
  };
  return {
    'my-cache': place('my-cache'),
    'my-app': place('my-app'),
    'my-visitor': place('my-visitor'),
    'my-loner': place('my-loner'),
  };
}

/** The zone at a place of the picture: the one whose column it is in. */
export function zoneAt({ x }: Point): Zone {
  if (x > bridge.x + bridge.width + 8) {
    return 'nowhere';
  }
  if (x > mine.x + mine.width) {
    return 'bridge';
  }
  return x > bridge.x ? 'both' : 'mine';
}

/** The zone beside another one, for the arrow keys. */
export function zoneBeside(zone: Zone, way: -1 | 1): Zone {
  return zones[zones.indexOf(zone) + way] ?? zone;
}

/** A zone as a box, to show where something would be dropped. */
export function zoneBox(zone: Zone): Box {
  const top = { y: 48, height: 246 };
  const width = memberSize.width + 10;
  return { x: middles[zone] - width / 2, width, ...top };
}
