import { describe, expect, it } from 'vitest';
import { fail } from '../../../../core/result.ts';
import { keptSessions } from '../../../../electron/terminals.ts';
import { createFakePort } from './fake-port.ts';
import { setUp, spec } from './set-up.ts';

describe('starting a run', () => {
  it('hands the program on as it was planned', () => {
    const { run } = setUp();
    const { pty } = run({ args: ['pull', 'a; touch pwned'] });
    expect(pty.spec).toMatchObject({
      file: '/usr/bin/docker',
      args: ['pull', 'a; touch pwned'],
      cwd: '/home/me',
      env: { PATH: '/usr/bin' },
      cols: 80,
      rows: 24,
    });
  });

  it('lists it as running', () => {
    const { run, info, clock } = setUp();
    const { id } = run();
    expect(info(id)).toEqual({
      id: 'run-1',
      title: 'Pull an image',
      line: 'docker pull redis',
      card: 'commands/pull',
      cwd: '/home/me',
      state: 'running',
      stopping: false,
      startedAt: clock.now(),
    });
  });

  it('lists one that could not start as failed, with the reason', () => {
    const { terminals } = setUp({ spawn: () => fail('executable-missing', 'It is not there.') });
    const answer = terminals.start(spec);
    expect(answer).toMatchObject({
      ok: true,
      value: { state: 'failed', message: 'It is not there.' },
    });
    expect(terminals.list()).toHaveLength(1);
    expect(terminals.live()).toEqual([]);
  });

  it('lists one as failed that the system refused after all', () => {
    const { run, info } = setUp();
    const { id, pty } = run();
    pty.exit({ exitCode: 1, startFailure: 'Exec format error' });
    expect(info(id)).toMatchObject({
      state: 'failed',
      message: 'The system could not start /usr/bin/docker: Exec format error.',
    });
  });
});

describe('the end of a run', () => {
  it('is exited with its code, be it 0 or not', () => {
    const { run, info, clock } = setUp();
    const [one, other] = [run(), run()];
    clock.pass(50);
    one.pty.exit({ exitCode: 0 });
    other.pty.exit({ exitCode: 125 });
    expect(info(one.id)).toMatchObject({ state: 'exited', exitCode: 0, endedAt: clock.now() });
    expect(info(other.id)).toMatchObject({ state: 'exited', exitCode: 125 });
  });

  it('is told, with the whole list each time, until the listener leaves', () => {
    const { terminals, run } = setUp();
    const states: string[] = [];
    const leave = terminals.onChange((list) => states.push(list.map((i) => i.state).join()));
    const { pty } = run();
    run();
    pty.exit({ exitCode: 0 });
    leave();
    run();
    expect(states).toEqual(['running', 'running,running', 'exited,running']);
  });
});

describe('Stop', () => {
  it('sends Ctrl-C, after 2 s a hang-up, a second later a kill', () => {
    const { terminals, run, clock } = setUp();
    const { id, pty } = run();
    terminals.stop(id);
    expect(pty.calls).toEqual(['write:\x03']);
    clock.pass(1999);
    expect(pty.calls).toHaveLength(1);
    clock.pass(1);
    expect(pty.calls).toEqual(['write:\x03', 'kill:SIGHUP']);
    clock.pass(1000);
    expect(pty.calls).toEqual(['write:\x03', 'kill:SIGHUP', 'kill:SIGKILL']);
  });

  it('goes no further once the process ended', () => {
    const { terminals, run, info, clock } = setUp();
    const { id, pty } = run();
    terminals.stop(id);
    expect(info(id)).toMatchObject({ state: 'running', stopping: true });
    pty.exit({ exitCode: 130, signal: 2 });
    clock.pass(10_000);
    expect(pty.calls).toEqual(['write:\x03']);
    expect(info(id)).toMatchObject({ state: 'killed', exitCode: 130, stopping: false });
  });

  it('is the same when it is pressed twice', () => {
    const { terminals, run, clock } = setUp();
    const { id, pty } = run();
    terminals.stop(id);
    clock.pass(1500);
    terminals.stop(id);
    clock.pass(500);
    expect(pty.calls).toEqual(['write:\x03', 'kill:SIGHUP']);
  });

  it('says what may go on', () => {
    const { terminals, run, info } = setUp();
    const { id } = run({ args: ['run', 'redis'] });
    terminals.stop(id);
    expect(info(id).message).toContain('container may still be running');
    const other = run({ args: ['compose', 'up'] });
    terminals.stop(other.id);
    expect(info(other.id).message).toContain('docker compose stop');
    const pull = run();
    terminals.stop(pull.id);
    expect(info(pull.id)).not.toHaveProperty('message');
  });
});

describe('closing a session', () => {
  it('is refused while the command runs', () => {
    const { terminals, run } = setUp();
    const { id } = run();
    expect(terminals.close(id)).toMatchObject({ ok: false, error: { code: 'session-running' } });
    expect(terminals.list()).toHaveLength(1);
  });

  it('forgets it and lets its window go', () => {
    const { terminals, run, attach } = setUp();
    const { id, pty } = run();
    const port = attach(id);
    pty.exit({ exitCode: 0 });
    expect(terminals.close(id)).toEqual({ ok: true, value: null });
    expect(terminals.list()).toEqual([]);
    expect(port.closed()).toBe(true);
  });

  it('answers with a code for a session that is not there', () => {
    const { terminals } = setUp();
    for (const answer of [
      terminals.close('x'),
      terminals.stop('x'),
      terminals.attach('x', createFakePort()),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'session-unknown' } });
    }
  });

  it('happens by itself to the one that ended first, when too many are kept', () => {
    const { terminals, run, clock } = setUp();
    const live = run();
    const runs = Array.from({ length: keptSessions + 2 }, () => run());
    for (const { pty } of [...runs].reverse()) {
      clock.pass(1);
      pty.exit({ exitCode: 0 });
    }
    const ids = terminals.list().map(({ id }) => id);
    expect(ids).toEqual([live.id, ...runs.slice(0, keptSessions).map(({ id }) => id)]);
  });
});

describe('the end of the app', () => {
  it('hangs up every run and waits until they ended', async () => {
    const { terminals, run, clock } = setUp();
    const [one, over] = [run(), run()];
    over.pty.exit({ exitCode: 0 });
    let done = false;
    const ended = terminals.endAll().then(() => {
      done = true;
    });
    expect(one.pty.calls).toEqual(['kill:SIGHUP']);
    expect(over.pty.calls).toEqual([]);
    await Promise.resolve();
    expect(done).toBe(false);
    one.pty.exit({ exitCode: 129, signal: 1 });
    await ended;
    expect(one.pty.calls).toEqual(['kill:SIGHUP']);
    expect(clock.waiting()).toBe(0);
  });

  it('kills those that do not obey, and does not wait for ever', async () => {
    const { terminals, run, clock } = setUp();
    const { pty } = run();
    const ended = terminals.endAll();
    clock.pass(1000);
    await Promise.resolve();
    await Promise.resolve();
    expect(pty.calls).toContain('kill:SIGKILL');
    clock.pass(500);
    await ended;
  });

  it('is at once when nothing runs, and starts nothing any more', async () => {
    const { terminals } = setUp();
    await terminals.endAll();
    expect(terminals.start(spec)).toMatchObject({ ok: false, error: { code: 'start-failed' } });
  });
});
