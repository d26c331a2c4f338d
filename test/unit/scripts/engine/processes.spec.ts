import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isRunning,
  parseProcStat,
  type StartedProcess,
  stopProcess,
} from '../../../../scripts/engine/processes.ts';

const onLinux = process.platform === 'linux';

function started(script: string): StartedProcess {
  const child = spawn('/bin/sh', ['-c', script], { stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const stat = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return { role: 'test', pid, startTime: stat?.startTime ?? '' };
}

describe('/proc/PID/stat', () => {
  it('is read past a name that holds spaces and brackets', () => {
    const rest = Array.from({ length: 17 }, (_, index) => index + 10).join(' ');
    expect(parseProcStat(`42 (a) (b c) S 7 ${rest} 123456 99 1`)).toEqual({
      state: 'S',
      parent: 7,
      startTime: '123456',
    });
  });

  it('is undefined when it is cut short', () => {
    expect(parseProcStat('42 (sh) S 7 1')).toBeUndefined();
  });
});

describe.runIf(onLinux)('a process that was started', () => {
  it('runs until it is stopped', async () => {
    const one = started('exec sleep 60');
    expect(isRunning(one)).toBe(true);
    await stopProcess(one, 5_000);
    expect(isRunning(one)).toBe(false);
  });

  it('is killed when it does not end in time', async () => {
    const one = started('trap "" TERM; while :; do sleep 1; done');
    await stopProcess(one, 50);
    expect(isRunning(one)).toBe(false);
  });

  it('is told from another one that got the same id', async () => {
    const one = started('exec sleep 60');
    const other = { ...one, startTime: '1' };
    expect(isRunning(other)).toBe(false);
    await stopProcess(other, 0);
    expect(isRunning(one)).toBe(true);
    await stopProcess(one, 5_000);
  });
});
