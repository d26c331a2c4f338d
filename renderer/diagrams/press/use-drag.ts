import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { Point } from '../parts/geometry.ts';

/** Less than this is a press and no drag; in units of the viewBox. */
const least = 4;

interface DragTarget<Id extends string> {
  /** It was let go, so far from where it stood. */
  readonly onDrop: (id: Id, moved: Point) => void;
}

export interface Drag<Id extends string> {
  /** What is being dragged, and how far. */
  readonly held: { readonly id: Id; readonly moved: Point } | undefined;
  /** For the thing that can be dragged. */
  readonly handlers: (id: Id) => DragHandlers;
}

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

/** Dragging inside a picture, in the units of its viewBox. */
export function useDrag<Id extends string>({ onDrop }: DragTarget<Id>): Drag<Id> {
  const from = useRef<Point>(undefined);
  const dropped = useRef(false);
  const [held, setHeld] = useState<Drag<Id>['held']>();
  const forget = (): void => {
    from.current = undefined;
    setHeld(undefined);
  };
  const handlers = (id: Id): DragHandlers => ({
    onPointerDown: (event) => {
      const at = pointIn(event);
      if (event.button === 0 && at !== undefined) {
        from.current = at;
        dropped.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
    },
    onPointerMove: (event) => {
      const at = pointIn(event);
      if (from.current === undefined || at === undefined) {
        return;
      }
      const moved = { x: at.x - from.current.x, y: at.y - from.current.y };
      if (held !== undefined || Math.hypot(moved.x, moved.y) >= least) {
        setHeld({ id, moved });
      }
    },
    onPointerUp: () => {
      if (held !== undefined) {
        dropped.current = true;
        onDrop(id, held.moved);
      }
      forget();
    },
    onPointerCancel: forget,
    // The end of a drag is a click to the browser, and is none to the person.
    onClickCapture: (event) => {
      if (dropped.current) {
        dropped.current = false;
        event.stopPropagation();
      }
    },
  });
  return { held, handlers };
}

/** Where the pointer is in the units of the picture. */
function pointIn(event: PointerEvent<SVGGElement>): Point | undefined {
  const svg = event.currentTarget.ownerSVGElement;
  const matrix = svg?.getScreenCTM();
  if (matrix === null || matrix === undefined) {
    return undefined;
  }
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
