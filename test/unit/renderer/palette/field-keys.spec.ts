import { describe, expect, it } from 'vitest';
import { fieldKey } from '../../../../renderer/palette/field-keys.ts';

const key = (name: string, with_: Partial<Parameters<typeof fieldKey>[0]> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...with_,
});

describe('a key in the search field', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageDown', 'page-down'],
    ['PageUp', 'page-up'],
    ['Enter', 'enter'],
    ['Escape', 'leave'],
  ])('%s is for the open list', (name, meaning) => {
    expect(fieldKey(key(name), true)).toBe(meaning);
  });

  it('opens a closed list by arrow, and leaves the caret its own keys', () => {
    expect(fieldKey(key('ArrowDown'), false)).toBe('open-list');
    expect(fieldKey(key('Home'), false)).toBeUndefined();
    expect(fieldKey(key('Escape'), false)).toBe('leave');
  });

  it('is for the text when it edits or marks it, and for the window when it has Ctrl', () => {
    for (const name of ['a', 'Backspace', 'ArrowLeft', 'Tab']) {
      expect(fieldKey(key(name), true)).toBeUndefined();
    }
    expect(fieldKey(key('Home', { shiftKey: true }), true)).toBeUndefined();
    expect(fieldKey(key('Enter', { ctrlKey: true }), true)).toBeUndefined();
  });
});
