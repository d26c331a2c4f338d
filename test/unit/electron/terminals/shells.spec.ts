import { describe, expect, it } from 'vitest';
import { progressInterval } from '../../../../electron/terminals/progress.ts';
import { wholeSessions } from '../../../../electron/terminals.ts';
import { realTerminals, until } from './real-run.ts';
import { setUp } from './set-up.ts';

describe('a shell among the sessions', () => {
  it('is hung up when it is closed, and forgotten when it is gone', () => {
    const { terminals, run } = setUp();
    const { id, pty } = run({ shell: true });
    expect(terminals.close(id).ok).toBe(true);
    expect(pty.calls).toContain('kill:SIGHUP');
    expect(terminals.list()).toHaveLength(1);
    pty.exit({ exitCode: 129, signal: 1 });
    expect(terminals.list()).toHaveLength(0);
  });

  it('leaves other runs to be stopped first', () => {
    const { terminals, run } = setUp();
    expect(terminals.close(run().id)).toMatchObject({ ok: false });
  });

  it('is nothing to lose while nothing runs in it', () => {
    const { terminals, run } = setUp();
    run({ shell: true });
    expect(terminals.live()).toHaveLength(1);
    expect(terminals.busy()).toHaveLength(0);
    run();
    expect(terminals.busy()).toHaveLength(1);
  });
});

it('tells progress now and then, and none when a run is over', () => {
  const { clock, terminals, run, info } = setUp();
  let changes = 0;
  const { id, pty } = run();
  terminals.onChange(() => {
    changes += 1;
  });
  pty.print('\x1b]9;4;1;10\x07');
  expect(info(id).progress).toEqual({ kind: 'percent', percent: 10, tone: 'usual' });
  for (let percent = 11; percent < 90; percent += 1) pty.print(`\x1b]9;4;1;${percent}\x07`);
  expect(changes).toBe(1);
  clock.pass(progressInterval);
  expect(info(id).progress).toMatchObject({ percent: 89 });
  pty.exit({ exitCode: 0 });
  expect(info(id).progress).toBeUndefined();
});

it('keeps all output of the newest runs, and of older ones what a window shows again', () => {
  const { terminals, run } = setUp();
  const ids = Array.from({ length: wholeSessions + 1 }, () => {
    const { id, pty } = run();
    for (let at = 0; at < 20; at += 1) pty.print(`${'x'.repeat(49_999)}\n`);
    pty.exit({ exitCode: 0 });
    return id;
  });
  const kept = ids.map((id) => terminals.output(id)?.bytes.length ?? 0);
  expect(kept[0]).toBeLessThanOrEqual(256 * 1024);
  expect(new Set(kept.slice(1))).toEqual(new Set([1_000_000]));
  expect(terminals.output(ids[0] ?? '')?.total).toBe(1_000_000);
});

it('names what runs in a real shell, and nothing when it only waits', async () => {
  const { terminals, start, over } = realTerminals();
  const id = start('/bin/sh', ['-c', 'read line; sleep 1000 & read line'], { shell: true });
  expect(terminals.children(id)).toEqual([]);
  const idle = start('/bin/sh', ['-c', 'sleep 1000 & sleep 1001; true'], { shell: true });
  // Right after its start a process still has its parent's name.
  await until(() => terminals.children(idle).join() === 'sleep,sleep');
  terminals.close(idle);
  terminals.close(id);
  await until(() => terminals.list().length === 0);
  expect(() => over(id)).toThrow();
});
