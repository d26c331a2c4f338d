import { type FocusEvent, useState } from 'react';

/** Where in a card the keyboard is. */
export interface CardFocus {
  /** `line`: the card's tab stop from outside. `inside`: its blanks and buttons. */
  readonly at: 'outside' | 'line' | 'inside';
  /** The label of the blank that has the focus. */
  readonly blank?: string;
}

interface FollowedFocus {
  readonly focus: CardFocus;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const outside: CardFocus = { at: 'outside' };

/** Follows the keyboard through a card; the handlers belong on the card's element. */
export function useCardFocus(): FollowedFocus {
  const [focus, setFocus] = useState(outside);
  return {
    focus,
    onFocus: ({ target }) => setFocus(focusAt(target)),
    onBlur: ({ currentTarget, relatedTarget: to }) =>
      setFocus(to !== null && currentTarget.contains(to) ? focusAt(to) : outside),
  };
}

function focusAt(target: Element): CardFocus {
  if (target instanceof HTMLElement && target.dataset['cardItem'] === 'line') {
    return { at: 'line' };
  }
  const blank = target.closest<HTMLElement>('[data-blank]')?.dataset['blank'];
  return blank === undefined ? { at: 'inside' } : { at: 'inside', blank };
}
