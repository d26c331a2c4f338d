import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../core/history/model.ts';
import { dayInWords, pastWords } from '../../../../renderer/history/words.ts';

const entry: HistoryEntry = { id: 'a', at: 1000, title: 'T', line: 'docker ps', cwd: '/' };

describe('how a run of before ended', () => {
  it.each<readonly [Partial<HistoryEntry>, boolean, string, string]>([
    [{}, true, 'calm', 'running'],
    [{}, false, 'calm', 'end not seen'],
    [{ state: 'exited', exitCode: 0, endedAt: 3100 }, false, 'ok', 'done · took 2.1 s'],
    [{ state: 'exited', exitCode: 125, endedAt: 3100 }, false, 'bad', 'exit 125 · took 2.1 s'],
    [{ state: 'exited', exitCode: 130, endedAt: 3100 }, false, 'calm', 'exit 130 · took 2.1 s'],
    [{ state: 'killed', exitCode: 137, endedAt: 3100 }, false, 'calm', 'stopped · took 2.1 s'],
    [{ state: 'failed', endedAt: 1000 }, false, 'bad', 'not started'],
    [
      {
        state: 'exited',
        exitCode: 0,
        endedAt: 3100,
        changes: [{ change: 'created', kind: 'container', name: 'web' }],
      },
      false,
      'ok',
      'done · took 2.1 s · Created web',
    ],
  ])('%j', (part, running, tone, words) => {
    expect(pastWords({ ...entry, ...part }, running)).toMatchObject({ tone, words });
  });

  it('days are called as people call them', () => {
    const now = new Date(2026, 2, 3, 15).getTime();
    const midnight = (day: number): number => new Date(2026, 2, day).getTime();
    expect(dayInWords(midnight(3), now)).toBe('Today');
    expect(dayInWords(midnight(2), now)).toBe('Yesterday');
    expect(dayInWords(midnight(1), now)).toMatch(/March/);
  });
});
