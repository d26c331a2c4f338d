import { useEffect } from 'react';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { useStore } from '../store.ts';
import { cardIsLit, partIsLit, touch, touches } from './touch-store.ts';

/** Whether a part of a diagram is lit now. */
export function usePartLit(sheet: string, part: string): boolean {
  return useStore(touches, (now) => partIsLit(now, sheet, part));
}

/** What a card gets so that it lights its parts, and they it. */
export interface CardTouch {
  readonly 'data-lit': '' | undefined;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusCapture: () => void;
  readonly onBlurCapture: () => void;
}

/** Joins a card to the parts named by its `touches`. */
export function useCardTouch(sheet: string, command: SheetCommand): CardTouch {
  const parts = command.touches;
  const lit = useStore(touches, (now) => cardIsLit(now, sheet, parts));
  const at = { type: 'card', sheet, command: command.id, parts } as const;
  useForgetting(sheet);
  return {
    'data-lit': lit ? '' : undefined,
    onPointerEnter: () => touch('hovered', at),
    onPointerLeave: () => touch('hovered', undefined),
    onFocusCapture: () => touch('focused', at),
    onBlurCapture: () => touch('focused', undefined),
  };
}

/** What leaves the window while it is pointed at says so to nobody; it is forgotten here. */
export function useForgetting(sheet: string): void {
  useEffect(
    () => () => {
      for (const slot of ['hovered', 'focused', 'pinned'] as const) {
        if (touches.get()[slot]?.sheet === sheet) {
          touch(slot, undefined);
        }
      }
    },
    [sheet],
  );
}
