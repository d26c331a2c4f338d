import { createStore } from '../store.ts';

/** What a person points at: a command's card, or a part of a diagram. Both know their sheet. */
export type Touch =
  | {
      readonly type: 'card';
      readonly sheet: string;
      readonly command: string;
      readonly parts: readonly string[];
    }
  | { readonly type: 'part'; readonly sheet: string; readonly part: string };

/**
 * Who points where. The mouse comes before the keyboard, and both before what was pressed to stay:
 * what moved last is mostly the mouse, and where it leaves, the older one is still true.
 */
export interface Touches {
  readonly hovered?: Touch;
  readonly focused?: Touch;
  readonly pinned?: Touch;
}

export type TouchSlot = keyof Touches;

export const touches = createStore<Touches>({});

/** Points at something, or with `undefined` at nothing any more. */
export function touch(slot: TouchSlot, at: Touch | undefined): void {
  touches.set((now) => {
    if (sameTouch(now[slot], at)) {
      return now;
    }
    const { [slot]: _, ...rest } = now;
    return at === undefined ? rest : { ...rest, [slot]: at };
  });
}

export function currentTouch(now: Touches): Touch | undefined {
  return now.hovered ?? now.focused ?? now.pinned;
}

/** Whether a part of the diagrams of a sheet is lit: it, or a card that touches it, is pointed at. */
export function partIsLit(now: Touches, sheet: string, part: string): boolean {
  const at = currentTouch(now);
  if (at === undefined || at.sheet !== sheet) {
    return false;
  }
  return at.type === 'part' ? at.part === part : at.parts.includes(part);
}

/** Whether a card is lit: one of the parts that it touches is pointed at. */
export function cardIsLit(now: Touches, sheet: string, parts: readonly string[]): boolean {
  const at = currentTouch(now);
  return at?.type === 'part' && at.sheet === sheet && parts.includes(at.part);
}

function sameTouch(first: Touch | undefined, second: Touch | undefined): boolean {
  if (first === undefined || second === undefined) {
    return first === second;
  }
  if (first.sheet !== second.sheet) {
    return false;
  }
  return first.type === 'part'
    ? second.type === 'part' && first.part === second.part
    : second.type === 'card' && first.command === second.command;
}
