import { describe, expect, it } from 'vitest';
import { type Key, type KeyContext, meaningOf } from '../../../../renderer/terminal/keys.ts';

const here: KeyContext = { mac: false, selection: false, ended: false };

/** A key by its name: `Ctrl+Shift+c`, `Cmd+v`, `F6`. */
function key(name: string): Key {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Cmd'),
  };
}

const on = (name: string, context: Partial<KeyContext> = {}) =>
  meaningOf(key(name), { ...here, ...context });

describe('a key in a terminal', () => {
  it.each(['a', 'Enter', 'Tab', 'Escape', 'Ctrl+c', 'Ctrl+v', 'Ctrl+a', 'Alt+b', 'ArrowUp', 'F5'])(
    '%s goes to the program',
    (name) => {
      expect(on(name)).toBe('terminal');
    },
  );

  it('goes to the window when it is one of the window’s own', () => {
    const keys = ['F6', 'Ctrl+k', 'Ctrl+,', 'Ctrl+Enter'];
    expect(keys.map((name) => on(name))).toEqual(keys.map(() => 'window'));
    const macKeys = keys.map((name) => name.replace('Ctrl', 'Cmd'));
    expect(macKeys.map((name) => on(name, { mac: true }))).toEqual(keys.map(() => 'window'));
  });

  it('leaves Ctrl to programs on macOS', () => {
    expect(['Ctrl+k', 'Ctrl+c', 'Ctrl+Shift+C'].map((name) => on(name, { mac: true }))).toEqual(
      Array(3).fill('terminal'),
    );
  });

  it('copies what is selected', () => {
    expect(on('Ctrl+Shift+C', { selection: true })).toBe('copy');
    expect(on('Ctrl+Insert', { selection: true })).toBe('copy');
    expect(on('Cmd+c', { selection: true, mac: true })).toBe('copy');
    expect(on('Ctrl+Shift+C')).toBe('window');
    expect(on('Ctrl+c', { selection: true })).toBe('terminal');
  });

  it('searches, clears, opens the menu, and sizes the text', () => {
    expect(['Ctrl+f', 'Ctrl+Shift+F'].map((name) => on(name))).toEqual(['find', 'find']);
    expect(on('Cmd+f', { mac: true })).toBe('find');
    expect(on('Ctrl+f', { mac: true })).toBe('terminal');
    expect(on('Ctrl+Shift+K')).toBe('clear');
    expect(on('Ctrl+Shift+k', { ended: true })).toBe('clear');
    expect(['Shift+F10', 'ContextMenu'].map((name) => on(name))).toEqual(['menu', 'menu']);
    expect(on('F10')).toBe('terminal');
    expect(on('Ctrl+=')).toBe('larger');
    expect(meaningOf({ ...key('Ctrl+Shift'), key: '+' }, here)).toBe('larger');
    expect(on('Ctrl+-')).toBe('smaller');
    expect(on('Ctrl+Shift+_')).toBe('terminal');
    expect(on('Ctrl+0')).toBe('usual-size');
    expect(on('Cmd+=', { mac: true })).toBe('larger');
    expect(on('Ctrl+-', { mac: true })).toBe('terminal');
  });

  it('leaves pasting to the browser', () => {
    expect(on('Ctrl+Shift+V')).toBe('window');
    expect(on('Shift+Insert')).toBe('window');
    expect(on('Cmd+v', { mac: true })).toBe('window');
  });

  it('selects all', () => {
    expect(on('Ctrl+Shift+A')).toBe('select-all');
    expect(on('Cmd+a', { mac: true })).toBe('select-all');
  });

  it('reads, once the run is over', () => {
    const over = { ended: true, selection: true };
    expect(
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((name) => on(name, over)),
    ).toEqual(['line-up', 'line-down', 'page-up', 'page-down', 'top', 'bottom']);
    expect(on('Ctrl+c', over)).toBe('copy');
    expect(on('Ctrl+a', over)).toBe('select-all');
    expect(['Tab', 'Escape', 'x', 'Ctrl+c'].map((name) => on(name, { ended: true }))).toEqual(
      Array(4).fill('window'),
    );
  });
});
