import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../../core/terminal/exit-code.ts';
import {
  begin,
  end,
  escalate,
  failToStart,
  hangUp,
  patience,
} from '../../../../core/terminal/session.ts';

const started = begin({ id: 'a', title: 'Pull', line: 'docker pull redis', startedAt: 10 });

describe('a run', () => {
  it('begins running', () => {
    expect(started).toEqual({
      stage: 'none',
      info: {
        id: 'a',
        title: 'Pull',
        line: 'docker pull redis',
        state: 'running',
        stopping: false,
        startedAt: 10,
      },
    });
  });

  it('is exited when it ended by itself, whatever its code', () => {
    expect(end(started, { exitCode: 0 }, 20).info).toMatchObject({
      state: 'exited',
      exitCode: 0,
      endedAt: 20,
    });
    expect(end(started, { exitCode: 137, signal: 9 }, 20).info).toMatchObject({
      state: 'exited',
      exitCode: 137,
    });
  });

  it('is killed when it ended after Stop, whatever its code', () => {
    const stopping = escalate(started, 'Something may go on.');
    expect(stopping.info).toMatchObject({ state: 'running', stopping: true });
    expect(end(stopping, { exitCode: 0 }, 20).info).toMatchObject({
      state: 'killed',
      stopping: false,
      exitCode: 0,
      message: 'Something may go on.',
    });
  });

  it('is stopped in three stages, of which the last is repeated', () => {
    const stages = [started];
    for (let step = 0; step < 4; step += 1) stages.push(escalate(stages[step] ?? started));
    expect(stages.map(({ stage }) => stage)).toEqual([
      'none',
      'interrupt',
      'hang-up',
      'kill',
      'kill',
    ]);
    expect(stages.map(({ stage }) => patience[stage])).toEqual([
      undefined,
      2000,
      1000,
      undefined,
      undefined,
    ]);
  });

  it('is hung up at once when the app ends', () => {
    expect(hangUp(started)).toMatchObject({ stage: 'hang-up', info: { stopping: true } });
    const killed = escalate(escalate(escalate(started)));
    expect(hangUp(killed)).toBe(killed);
  });

  it('is failed, without a code, when it could not start', () => {
    const { info } = failToStart(started, 'There is no such program.', 11);
    expect(info).toMatchObject({
      state: 'failed',
      message: 'There is no such program.',
      endedAt: 11,
    });
    expect(info).not.toHaveProperty('exitCode');
  });

  it('does not change any more once it is over', () => {
    const over = end(started, { exitCode: 3 }, 20);
    expect(end(over, { exitCode: 4 }, 30)).toBe(over);
    expect(escalate(over)).toBe(over);
    expect(hangUp(over)).toBe(over);
    expect(failToStart(over, 'no', 30)).toBe(over);
  });
});

describe('an exit code', () => {
  it('is 128 and the signal when a signal ended the process', () => {
    expect(exitCodeOf(0, 9)).toBe(137);
    expect(exitCodeOf(0, 2)).toBe(130);
  });

  it('is the process’s own otherwise', () => {
    expect(exitCodeOf(3, undefined)).toBe(3);
    expect(exitCodeOf(125, 0)).toBe(125);
  });
});
