/** Where something is, in units of the viewBox. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A side of a box, which is also a direction. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** The middle of a side, `gap` units away from the box, `along` units from the middle. */
export function sideOf(box: Box, side: Side, gap = 0, along = 0): Point {
  const out = outward[side];
  const across = out.x === 0 ? { x: along, y: 0 } : { x: 0, y: along };
  return {
    x: box.x + box.width / 2 + out.x * (box.width / 2 + gap) + across.x,
    y: box.y + box.height / 2 + out.y * (box.height / 2 + gap) + across.y,
  };
}

/** A way from one point to another: how it leaves, and from which side it arrives. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  /** The side of the thing it leaves; without both sides it is a straight line. */
  readonly leaves?: Side | undefined;
  /** The side of the thing it reaches. */
  readonly reaches?: Side | undefined;
  /** How far the curve swings out, in units; by default half of the distance. */
  readonly swing?: number | undefined;
}

/** The path of a way, for the attribute `d`. */
export function wayPath({ from, to, leaves, reaches, swing }: Way): string {
  const start = `M${round(from.x)} ${round(from.y)}`;
  const end = `${round(to.x)} ${round(to.y)}`;
  if (leaves === undefined || reaches === undefined) {
    return `${start}L${end}`;
  }
  const far = swing ?? Math.hypot(to.x - from.x, to.y - from.y) / 2;
  const first = add(from, outward[leaves], far);
  const second = add(to, outward[reaches], far);
  return `${start}C${round(first.x)} ${round(first.y)} ${round(second.x)} ${round(second.y)} ${end}`;
}

/** The open head of an arrow at the end of a way, for the attribute `d`. */
export function headPath({ from, to, leaves, reaches }: Way, size = 5): string {
  const into =
    leaves === undefined || reaches === undefined
      ? Math.atan2(to.y - from.y, to.x - from.x)
      : Math.atan2(-outward[reaches].y, -outward[reaches].x);
  const wing = (turn: number): string => {
    const angle = into + Math.PI + turn;
    return `${round(to.x + Math.cos(angle) * size)} ${round(to.y + Math.sin(angle) * size)}`;
  };
  return `M${wing(0.62)}L${round(to.x)} ${round(to.y)}L${wing(-0.62)}`;
}

function add(point: Point, direction: Point, far: number): Point {
  return { x: point.x + direction.x * far, y: point.y + direction.y * far };
}

/** Two decimals are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
