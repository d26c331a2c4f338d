import { describe, expect, it } from 'vitest';
import { SharedRead } from '../../../../electron/engine/shared-read.ts';

interface SetUp {
  readonly read: SharedRead<string>;
  readonly fresh: readonly string[];
  readonly begun: () => number;
  readonly finish: (at: number, value: string) => void;
}

function setUp(): SetUp {
  const finishers: ((value: string) => void)[] = [];
  const fresh: string[] = [];
  const read = new SharedRead(
    () => new Promise<string>((resolve) => finishers.push(resolve)),
    (value) => fresh.push(value),
  );
  return {
    read,
    fresh,
    begun: () => finishers.length,
    finish: (at, value) => finishers[at]?.(value),
  };
}

describe('SharedRead', () => {
  it('reads once for all who ask meanwhile, and anew for who asks later', async () => {
    const { read, begun, finish, fresh } = setUp();
    const both = Promise.all([read.read(), read.read()]);
    expect(begun()).toBe(1);
    finish(0, 'a');
    expect(await both).toEqual(['a', 'a']);
    const later = read.read();
    expect(begun()).toBe(2);
    finish(1, 'b');
    expect(await later).toBe('b');
    expect(fresh).toEqual(['a', 'b']);
  });

  it('reads anew after a change, and reports only what is newest', async () => {
    const { read, begun, finish, fresh } = setUp();
    const before = read.read();
    read.invalidate();
    const after = read.read();
    expect(begun()).toBe(2);
    finish(1, 'new');
    finish(0, 'old');
    expect(await before).toBe('old');
    expect(await after).toBe('new');
    expect(fresh).toEqual(['new']);
  });

  it('does not report what is old before it is asked again', async () => {
    const { read, finish, fresh } = setUp();
    const before = read.read();
    read.invalidate();
    finish(0, 'old');
    await before;
    expect(fresh).toEqual([]);
  });
});
