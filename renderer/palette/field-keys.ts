import type { KeyboardEvent } from 'react';
import type { Movement } from './palette-reducer.ts';

/** What a key does in the search field; nothing for keys that edit the text. */
export type FieldKey = Movement | 'open-list' | 'enter' | 'leave';

const movements: Readonly<Record<string, Movement>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that are meant for the list while it is open; with Shift they still mark text. */
export function fieldKey(event: Key, open: boolean): FieldKey | undefined {
  if (event.key === 'Escape') return 'leave';
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Enter') return 'enter';
  const to = movements[event.key];
  if (to === undefined) return undefined;
  if (open) return to;
  return to === 'next' || to === 'previous' ? 'open-list' : undefined;
}
