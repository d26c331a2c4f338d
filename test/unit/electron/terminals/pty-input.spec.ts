import { describe, expect, it } from 'vitest';
import { createPtyInput, longestWait } from '../../../../electron/terminals/pty-input.ts';
import { createFakeClock } from '../../core/terminal/fake-clock.ts';

/** A terminal that holds so many bytes until its process reads. */
function setUp(room: number) {
  const clock = createFakeClock();
  let held = '';
  let read = '';
  const input = createPtyInput((bytes) => {
    const taken = bytes.subarray(0, room - held.length);
    held += Buffer.from(taken).toString('latin1');
    return taken.length;
  }, clock);
  return {
    clock,
    input,
    held: () => held,
    readAll: () => {
      read += held;
      held = '';
      return read;
    },
  };
}

describe('typed input', () => {
  it('goes straight to a terminal that has room', () => {
    const { input, held, clock } = setUp(10);
    input.write('ls');
    input.write('\r');
    expect(held()).toBe('ls\r');
    expect(clock.waiting()).toBe(0);
  });

  it('waits in its order while the process does not read', () => {
    const { input, held, readAll, clock } = setUp(4);
    input.write('abcdef');
    input.write('ghi');
    expect(held()).toBe('abcd');
    clock.pass(1000);
    expect(held()).toBe('abcd');
    expect(clock.waiting()).toBe(1);
    readAll();
    clock.pass(64);
    readAll();
    clock.pass(64);
    expect(readAll()).toBe('abcdefghi');
    expect(clock.waiting()).toBe(0);
  });

  it('gives way to Ctrl-C', () => {
    const { input, readAll, clock } = setUp(4);
    input.write('abcdefgh');
    input.write('\x03');
    readAll();
    clock.pass(64);
    expect(readAll()).toBe('abcd\x03');
  });

  it('is dropped when the process is gone', () => {
    const { input, clock } = setUp(1);
    input.write('abc');
    input.close();
    expect(clock.waiting()).toBe(0);
  });

  it('does not pile up without end', () => {
    const { input, readAll, clock } = setUp(longestWait);
    input.write('a'.repeat(longestWait));
    input.write('b'.repeat(longestWait));
    input.write('c'.repeat(longestWait));
    readAll();
    clock.pass(64);
    expect(readAll()).toHaveLength(2 * longestWait);
    clock.pass(1000);
    expect(clock.waiting()).toBe(0);
  });
});
