/** The search field and its list, as far as they do not depend on what is found. */
export interface PaletteState {
  readonly open: boolean;
  /** What is in the field, on one line. */
  readonly text: string;
  /** The text as it was pasted, lines and all, until it is changed. */
  readonly pasted?: string;
  /** Which result Enter would open; clamped to what is there when it is read. */
  readonly active: number;
}

export const closedPalette: PaletteState = { open: false, text: '', active: 0 };

export type Movement = 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up';

export type PaletteEvent =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'type'; readonly text: string }
  /** `text` is what the field shows, `pasted` the same with its lines. */
  | { readonly type: 'paste'; readonly text: string; readonly pasted: string }
  | { readonly type: 'move'; readonly to: Movement; readonly count: number }
  | { readonly type: 'point'; readonly at: number };

/** So many results are passed by Page Up and Page Down: about what is in sight. */
const page = 7;

/** What becomes of the field and its list; closing forgets what was typed. */
export function nextPalette(now: PaletteState, event: PaletteEvent): PaletteState {
  switch (event.type) {
    case 'open':
      return now.open ? now : { ...now, open: true, active: 0 };
    case 'close':
      return closedPalette;
    case 'type':
      return { open: true, text: event.text, active: 0 };
    case 'paste':
      return { open: true, text: event.text, pasted: event.pasted, active: 0 };
    case 'move':
      return { ...now, active: moved(activeOf(now, event.count), event.to, event.count) };
    case 'point':
      return now.active === event.at ? now : { ...now, active: event.at };
  }
}

/** The result that is chosen among as many as there are; 0 when there are none. */
export function activeOf({ active }: PaletteState, count: number): number {
  return Math.max(0, Math.min(active, count - 1));
}

/** Single steps go round at the ends, whole pages stop there. */
function moved(at: number, to: Movement, count: number): number {
  if (count === 0) return 0;
  const steps: Readonly<Record<Movement, number>> = {
    next: (at + 1) % count,
    previous: (at - 1 + count) % count,
    first: 0,
    last: count - 1,
    'page-down': Math.min(at + page, count - 1),
    'page-up': Math.max(at - page, 0),
  };
  return steps[to];
}
