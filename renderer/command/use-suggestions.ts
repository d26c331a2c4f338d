import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Placeholder } from '../../core/command/model.ts';
import { useEngineObjects } from '../engine/objects.ts';
import { isSuggestedKind, matching, type Suggestion, suggestionsFor } from './suggest.ts';

interface Wanted {
  readonly placeholder: Placeholder;
  readonly value: string;
  readonly focused: boolean;
  readonly onEdit: (value: string) => void;
  readonly onRestore: () => void;
}

/** The list of a blank and what keys do to it. */
export interface SuggestionList {
  readonly shown: readonly Suggestion[];
  readonly active: number | undefined;
  readonly open: () => void;
  readonly type: (value: string) => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The choices of a blank while it has the focus.
 *
 * They open with the focus and show everything; typing narrows them. Escape closes them, and
 * pressed once more gives the blank its default back.
 */
export function useSuggestions(wanted: Wanted): SuggestionList {
  const { placeholder, value, focused, onEdit } = wanted;
  const { objects } = useEngineObjects(focused);
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
  const shown = useMemo(() => {
    if (!focused || closed || objects === undefined || !isSuggestedKind(placeholder.kind)) {
      return [];
    }
    const found = matching(suggestionsFor(placeholder.kind, objects), typed ? value : '');
    const isOnlyItself = found.length === 1 && found[0]?.value === value;
    return isOnlyItself ? [] : found;
  }, [focused, closed, typed, value, objects, placeholder.kind]);
  const at = active === undefined || active >= shown.length ? undefined : active;

  const take = (suggestion: Suggestion): void => {
    onEdit(suggestion.value);
    setClosed(true);
    setActive(undefined);
  };
  const open = (): void => setClosed(false);
  const move = (by: 1 | -1): void => {
    setClosed(false);
    const count = shown.length;
    if (count > 0) {
      setActive(at === undefined ? (by === 1 ? 0 : count - 1) : (at + by + count) % count);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = at === undefined ? undefined : shown[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (shown.length > 0 || closed) {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      }
    } else if (event.key === 'Enter' && chosen !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      setClosed(true);
      setActive(undefined);
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
  return { shown, active: at, open, type, take, onKeyDown };
}
