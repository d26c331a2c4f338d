import { describe, expect, it } from 'vitest';
import { createGestures, watchGestures } from '../../../electron/gesture.ts';

function clock() {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('a click or key', () => {
  it('is good for one run, for one second', () => {
    const { now, pass } = clock();
    const gestures = createGestures(now);
    expect(gestures.take()).toBe(false);
    gestures.note();
    pass(1000);
    expect(gestures.take()).toBe(true);
    expect(gestures.take()).toBe(false);
    gestures.note();
    pass(1001);
    expect(gestures.take()).toBe(false);
  });

  it('is told to whoever watches, each time', () => {
    const gestures = createGestures(() => 0);
    const told: string[] = [];
    gestures.watch(() => told.push('one'));
    gestures.watch(() => told.push('other'));
    gestures.note();
    gestures.take();
    gestures.note();
    expect(told).toEqual(['one', 'other', 'one', 'other']);
  });

  it('is what the user did, not a move of the mouse', () => {
    const gestures = createGestures(() => 0);
    const listeners: ((event: unknown, input: { type: string }) => void)[] = [];
    const contents = { on: (_name: string, listener: never) => listeners.push(listener) };
    watchGestures(contents as never, gestures);
    for (const type of ['mouseMove', 'mouseWheel', 'mouseEnter', 'keyUp', 'gestureScrollBegin']) {
      listeners[0]?.({}, { type });
      expect(gestures.take(), type).toBe(false);
    }
    for (const type of ['mouseDown', 'mouseUp', 'rawKeyDown', 'char', 'gestureTap']) {
      listeners[0]?.({}, { type });
      expect(gestures.take(), type).toBe(true);
    }
  });
});
