import type { KeyboardEvent } from 'react';

interface PanelKeys {
  readonly close: () => void;
  /** What is in the search field, and how to empty it. */
  readonly typed: string;
  readonly clear: () => void;
}

/**
 * The keys of the panel of options.
 *
 * The list is one tab stop: Up, Down, Home and End go from option to option, Tab goes on to the
 * value of the one that has the focus. Escape empties the search, then closes.
 */
export function onPanelKey(event: KeyboardEvent<HTMLElement>, keys: PanelKeys): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) {
    return;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    (keys.typed !== '' && isSearch(event.target) ? keys.clear : keys.close)();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  const to = goal(event);
  if (to !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  }
}

function goal(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const panel = event.currentTarget;
  const boxes = [...panel.querySelectorAll<HTMLElement>('[data-option-box]')];
  const { target, key } = event;
  if (isSearch(target)) {
    return key === 'ArrowDown' ? boxes[0] : undefined;
  }
  const at = boxes.indexOf(target as HTMLElement);
  if (at < 0) {
    return undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return boxes[at + 1];
    case 'ArrowUp':
      return boxes[at - 1] ?? panel.querySelector<HTMLElement>('[type="search"]') ?? undefined;
    case 'Home':
      return boxes[0];
    case 'End':
      return boxes.at(-1);
    default:
      return undefined;
  }
}

function isSearch(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
