import type { KeyboardEvent } from 'react';

/** What keys can ask of a card. */
export interface CardKeys {
  readonly run: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The keys of a card.
 *
 * From outside a card is one tab stop: its line. Enter or Right goes in, and Escape comes out
 * again. Inside, Tab walks blanks and buttons and leaves at the end, as in any form; Left and Right
 * at the edge of a text go to the neighbour, so that arrows keep editing text until there is none
 * left to move through; Enter goes to the next blank, and after the last to Run. Up and Down go
 * between the line and its buttons where a blank has no use for them. Control or Command with
 * Enter runs from anywhere in the card.
 */
export function onCardKey(event: KeyboardEvent<HTMLElement>, keys: CardKeys): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) {
    return;
  }
  const took = event.ctrlKey || event.metaKey ? withCommand(event, keys) : withoutCommand(event);
  if (took) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function withCommand(event: KeyboardEvent<HTMLElement>, keys: CardKeys): boolean {
  const key = event.key.toLowerCase();
  if (key === 'enter') {
    keys.run();
  } else if (key === 'z' && !event.altKey) {
    (event.shiftKey ? keys.redo : keys.undo)();
  } else if (key === 'y' && !event.shiftKey && !event.altKey) {
    keys.redo();
  } else {
    return false;
  }
  return true;
}

function withoutCommand(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.altKey || event.shiftKey) {
    return false;
  }
  const card = event.currentTarget;
  const target = event.target as HTMLElement;
  if (target.dataset['cardItem'] === 'line') {
    return (event.key === 'Enter' || event.key === 'ArrowRight') && focusItem(items(card)[0]);
  }
  const all = items(card);
  const at = all.indexOf(target);
  if (at < 0) {
    return false;
  }
  const isBlank = target.dataset['cardItem'] === 'blank';
  const isAside = ({ dataset }: HTMLElement): boolean =>
    dataset['cardItem'] === 'pick' || dataset['cardItem'] === 'fix';
  const buttons = all.filter(({ dataset }) => !/^(?:blank|pick)$/.test(dataset['cardItem'] ?? ''));
  const blanks = all.filter(({ dataset }) => dataset['cardItem'] === 'blank');
  switch (event.key) {
    case 'ArrowLeft':
      return atEdge(target, 'start') && focusItem(all[at - 1]);
    case 'ArrowRight':
      return atEdge(target, 'end') && focusItem(all[at + 1]);
    case 'ArrowDown':
      return isBlank && !(target instanceof HTMLSelectElement) && focusItem(buttons[0]);
    case 'ArrowUp':
      return !isBlank && focusItem(blanks.at(-1));
    case 'Enter':
      return isBlank && focusItem(all.slice(at + 1).find((item) => !isAside(item)));
    case 'Escape':
      return focusItem(card.querySelector<HTMLElement>('[data-card-item="line"]') ?? undefined);
    default:
      return false;
  }
}

/** Moves the keyboard to a blank, all of it selected, or into the line while that is text. */
export function focusBlank(card: HTMLElement | null, label: string): void {
  const blank = card?.querySelector<HTMLElement>(`[data-blank="${CSS.escape(label)}"]`);
  const text = card?.querySelector<HTMLElement>('[data-line-text]') ?? undefined;
  focusItem(text ?? blank?.querySelector<HTMLElement>('[data-card-item]') ?? undefined);
}

function items(card: HTMLElement): readonly HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-card-item]')].filter(
    ({ dataset }) => dataset['cardItem'] !== 'line',
  );
}

function focusItem(item: HTMLElement | undefined): boolean {
  if (item === undefined) {
    return false;
  }
  item.focus();
  if (item instanceof HTMLInputElement) {
    item.select();
  }
  return true;
}

/** Whether an arrow key has no more text to move through; all of it selected counts as both ends. */
function atEdge(target: HTMLElement, edge: 'start' | 'end'): boolean {
  if (!(target instanceof HTMLInputElement)) {
    return true;
  }
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) {
    return true;
  }
  return (
    selectionStart === selectionEnd && selectionStart === (edge === 'start' ? 0 : value.length)
  );
}
