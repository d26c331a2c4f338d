import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Choice } from '../../core/blanks/choice.ts';
import type { Narrowed } from '../../core/blanks/narrow.ts';
import type { Placeholder } from '../../core/command/model.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import { announce } from '../app/announce.ts';
import { useChoices } from './use-choices.ts';

interface Wanted {
  readonly placeholder: Placeholder;
  readonly value: string;
  readonly focused: boolean;
  readonly onEdit: (value: string) => void;
  readonly onRestore: () => void;
  /** Opens the system's own dialog, where the blank has one. */
  readonly onPick: (() => void) | undefined;
}

/** The list of a blank and what keys do to it. */
export interface SuggestionList extends Narrowed {
  readonly active: number | undefined;
  readonly open: () => void;
  readonly type: (value: string) => void;
  readonly take: (choice: Choice) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const nothing: Narrowed = { shown: [], total: 0 };

/** How far Page Up and Page Down go. */
const page = 8;

/** How long a list must stay as it is before its length is read aloud, milliseconds. */
const settledMs = 600;

/**
 * The choices of a blank while it has the focus.
 *
 * They open with the focus and show everything; typing narrows them. Escape closes them, and
 * pressed once more gives the blank its default back. Alt-Down and Control-Space open them again.
 */
export function useSuggestions(wanted: Wanted): SuggestionList {
  const { placeholder, value, focused, onEdit } = wanted;
  const [closed, setClosed] = useState(false);
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState<number>();
  const [wasFocused, setWasFocused] = useState(focused);
  if (wasFocused !== focused) {
    setWasFocused(focused);
    setClosed(false);
    setTyped(false);
    setActive(undefined);
  }
  const found = useChoices({ placeholder, value, query: typed ? value : '', focused });
  const isOnlyItself = found.total === 1 && found.shown[0]?.value === value;
  const list = !focused || closed || isOnlyItself ? nothing : found;
  const { shown } = list;
  const at = active === undefined || active >= shown.length ? undefined : active;
  useSpokenCount(list.total, shown.length > 0);

  const open = (): void => setClosed(false);
  const close = (): void => {
    setClosed(true);
    setActive(undefined);
  };
  const take = (choice: Choice): void => {
    onEdit(choice.value);
    setActive(undefined);
    setTyped(true);
    setClosed(choice.opens !== true);
  };
  const move = (to: (now: number | undefined, count: number) => number): void => {
    setClosed(false);
    if (shown.length > 0) {
      setActive(to(at, shown.length));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = at === undefined ? undefined : shown[at];
    const steps = event.altKey ? undefined : moves[event.key];
    if (opens(event)) {
      event.preventDefault();
      open();
    } else if (event.key === 'ArrowUp' && event.altKey) {
      event.preventDefault();
      close();
    } else if (event.key === 'F4' && wanted.onPick !== undefined && !event.altKey) {
      event.preventDefault();
      wanted.onPick();
    } else if (steps !== undefined && (shown.length > 0 || (closed && isArrow(event)))) {
      event.preventDefault();
      move(steps);
    } else if (event.key === 'Enter' && chosen !== undefined && !event.ctrlKey && !event.metaKey) {
      // Not kept from the card, which moves on to the next blank.
      if (chosen.opens) {
        event.preventDefault();
      }
      take(chosen);
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Escape' && value !== (placeholder.default ?? '')) {
      event.preventDefault();
      wanted.onRestore();
      setTyped(false);
    }
  };
  const type = (next: string): void => {
    setTyped(true);
    setClosed(false);
    setActive(undefined);
    onEdit(next);
  };
  return { ...list, active: at, open, type, take, onKeyDown };
}

type Move = (now: number | undefined, count: number) => number;

const moves: Readonly<Record<string, Move | undefined>> = {
  ArrowDown: (now, count) => (now === undefined ? 0 : (now + 1) % count),
  ArrowUp: (now, count) => ((now ?? 0) - 1 + count) % count,
  PageDown: (now, count) => Math.min((now ?? -1) + page, count - 1),
  PageUp: (now) => Math.max((now ?? 0) - page, 0),
};

function isArrow({ key }: KeyboardEvent): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp';
}

function opens(event: KeyboardEvent): boolean {
  return (event.key === 'ArrowDown' && event.altKey) || (event.key === ' ' && event.ctrlKey);
}

/** Says how many choices there are, once it stays so. */
function useSpokenCount(total: number, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    const timer = setTimeout(() => announce(blankStrings.count(total)), settledMs);
    return () => clearTimeout(timer);
  }, [total, isOpen]);
}
