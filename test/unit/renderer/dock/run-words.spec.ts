import { describe, expect, it } from 'vitest';
import type { SessionInfo } from '../../../../core/terminal/model.ts';
import { runWords } from '../../../../renderer/dock/run-words.ts';

function words(part: Partial<SessionInfo>) {
  return runWords({
    id: 's1',
    title: 'ps',
    line: 'docker ps',
    state: 'exited',
    stopping: false,
    startedAt: 0,
    ...part,
  });
}

describe('how a run stands', () => {
  it('is told apart by sign and word, not by colour alone', () => {
    const all = [
      words({ state: 'running' }),
      words({ exitCode: 0 }),
      words({ exitCode: 1 }),
      words({ state: 'failed' }),
      words({ state: 'killed', exitCode: 130 }),
    ];
    expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
    expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
  });

  it('says that it is being stopped', () => {
    expect(words({ state: 'running', stopping: true }).word).toBe('stopping');
  });

  it('takes Ctrl-C for no failure, and still says the code', () => {
    expect(words({ exitCode: 130 })).toMatchObject({ tone: 'calm', word: 'exit 130' });
  });
});
