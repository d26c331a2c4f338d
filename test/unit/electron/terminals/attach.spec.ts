import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchWindow, largestBatch } from '../../../../core/terminal/batcher.ts';
import { highWater, lowWater } from '../../../../core/terminal/credit.ts';
import type { FakePort } from './fake-port.ts';
import { setUp } from './set-up.ts';

function bytesOf(port: FakePort): Buffer {
  return Buffer.concat(
    port.received.flatMap((message) => (message.type === 'data' ? [message.bytes] : [])),
  );
}

describe('a window that shows a session', () => {
  it('is sent what was printed before, then what is printed', () => {
    const { run, attach, clock } = setUp();
    const { id, pty } = run();
    pty.print('before\n');
    const port = attach(id);
    pty.print('after\n');
    clock.pass(batchWindow);
    expect(port.text()).toBe('before\nafter\n');
  });

  it('is told which of it a window before it has parsed: only there are questions answered', () => {
    const { run, attach, clock } = setUp();
    const { id, pty } = run();
    pty.print('one ');
    const first = attach(id);
    first.say({ type: 'ack', bytes: 4 });
    pty.print('two ');
    first.vanish();
    pty.print('three ');
    const second = attach(id);
    expect(second.text()).toBe('[one ]two three ');
    second.say({ type: 'ack', bytes: 14 });
    pty.print('four');
    clock.pass(batchWindow);
    second.say({ type: 'ack', bytes: 1_000_000 });
    expect(attach(id).text()).toBe('[one two three four]');
  });

  it('is sent an old session’s output and its end', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    pty.print('all\n');
    pty.exit({ exitCode: 0 });
    const first = attach(id);
    expect(first.text()).toBe('all\n<end>');
    first.say({ type: 'ack', bytes: 4 });
    expect(attach(id).text()).toBe('[all\n]<end>');
  });

  it('is sent the rest before the end', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    const port = attach(id);
    pty.print('one ');
    pty.print('two ');
    pty.print('three');
    pty.exit({ exitCode: 0 });
    expect(port.text()).toBe('one two three<end>');
  });

  it('takes the place of an older one, without a gap or an overlap', () => {
    const { run, attach, clock } = setUp();
    const { id, pty } = run();
    const old = attach(id);
    pty.print('one ');
    pty.print('two ');
    const fresh = attach(id);
    pty.print('three');
    clock.pass(batchWindow);
    expect(old.text()).toBe('one ');
    expect(old.closed()).toBe(true);
    expect(fresh.text()).toBe('one two three');
  });

  it('no longer counts once its page is gone', () => {
    const { run, attach, clock } = setUp();
    const { id, pty } = run();
    const old = attach(id);
    old.vanish();
    pty.print('unseen ');
    clock.pass(batchWindow);
    expect(old.text()).toBe('');
    expect(attach(id).text()).toBe('unseen ');
  });

  it('is not disturbed by the late end of an older page', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    const old = attach(id);
    const fresh = attach(id);
    old.vanish();
    old.say({ type: 'input', text: 'from the grave' });
    pty.print('on');
    expect(fresh.text()).toBe('on');
    expect(pty.calls).toEqual([]);
  });

  it('may type and resize while the process lives', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    const port = attach(id);
    port.say({ type: 'input', text: 'ls\r' });
    port.say({ type: 'resize', cols: 100, rows: 30 });
    port.say({ type: 'shown', shown: false });
    expect(pty.calls).toEqual(['write:ls\r', 'resize:100x30']);
    pty.exit({ exitCode: 0 });
    port.say({ type: 'input', text: 'more' });
    expect(pty.calls).toHaveLength(2);
  });

  it.each([
    null,
    'input',
    { type: 'input' },
    { type: 'input', text: 7 },
    { type: 'resize', cols: 0, rows: 5 },
    { type: 'shown', shown: 'no' },
    { type: 'resize', cols: 1e9, rows: 5 },
    { type: 'ack', bytes: -1 },
    { type: 'ack', bytes: 0.5 },
    { type: 'kill', signal: 9 },
    { type: 'input', text: 'secret', more: 1 },
  ])('is refused and logged when it says %j', (message) => {
    const { run, attach, logged } = setUp();
    const { id, pty } = run();
    attach(id).say(message);
    expect(pty.calls).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(id);
    expect(logged[0]).not.toContain('secret');
  });
});

describe('a process and the window’s pace', () => {
  const flood = (pty: { print: (bytes: Uint8Array) => void }, bytes: number): void => {
    for (let sent = 0; sent < bytes; sent += largestBatch) pty.print(new Uint8Array(largestBatch));
  };

  it('waits when a megabyte was not parsed yet, and goes on when most was', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    const port = attach(id);
    flood(pty, highWater - largestBatch);
    expect(pty.calls).toEqual([]);
    flood(pty, largestBatch);
    expect(pty.calls).toEqual(['pause']);
    for (let left = highWater; left > lowWater; left -= largestBatch) {
      expect(pty.calls).toEqual(['pause']);
      port.say({ type: 'ack', bytes: largestBatch });
    }
    expect(pty.calls).toEqual(['pause', 'resume']);
  });

  it('never waits for a window that is not there', () => {
    const { run } = setUp();
    const { pty } = run();
    flood(pty, 10 * highWater);
    expect(pty.calls).toEqual([]);
  });

  it('goes on when the window it waited for is gone or replaced', () => {
    for (const leave of ['vanish', 'replace'] as const) {
      const { run, attach } = setUp();
      const { id, pty } = run();
      const port = attach(id);
      flood(pty, highWater);
      if (leave === 'vanish') port.vanish();
      else attach(id);
      expect(pty.calls).toEqual(['pause', 'resume']);
    }
  });

  it('counts what is shown again as well', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    flood(pty, highWater);
    const port = attach(id);
    expect(bytesOf(port).length).toBe(lowWater);
    flood(pty, highWater - lowWater);
    expect(pty.calls).toEqual(['pause']);
  });

  it('leaves nothing unsent at its end, even when it had to wait', () => {
    const { run, attach } = setUp();
    const { id, pty } = run();
    const port = attach(id);
    flood(pty, highWater);
    pty.print('the very last');
    pty.exit({ exitCode: 0 });
    expect(bytesOf(port).subarray(-13).toString()).toBe('the very last');
    expect(port.received.at(-1)).toEqual({ type: 'end' });
  });
});

describe('output over any number of windows', () => {
  it('is whole in each: what was shown again and what followed are one piece', () => {
    const piece = fc.uint8Array({ minLength: 1, maxLength: 20, min: 0x20, max: 0x7e });
    const step = fc.oneof(
      { weight: 5, arbitrary: piece.map((bytes) => ({ bytes })) },
      { weight: 1, arbitrary: fc.constant({ attach: true }) },
      { weight: 1, arbitrary: fc.constant({ vanish: true }) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }).map((pause) => ({ pause })) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { run, attach, clock } = setUp();
        const { id, pty } = run();
        let printed = Buffer.alloc(0);
        let port = attach(id);
        for (const one of steps) {
          if ('bytes' in one) {
            printed = Buffer.concat([printed, one.bytes]);
            pty.print(one.bytes);
          } else if ('pause' in one) clock.pass(one.pause);
          else if ('attach' in one) port = attach(id);
          else {
            port.vanish();
            port = attach(id);
          }
          expect(printed.subarray(0, bytesOf(port).length).equals(bytesOf(port))).toBe(true);
        }
        clock.pass(batchWindow);
        expect(bytesOf(port).equals(printed)).toBe(true);
      }),
    );
  });
});
