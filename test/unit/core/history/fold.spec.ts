import { describe, expect, it } from 'vitest';
import { compactHistory, readHistory, recordLine } from '../../../../core/history/fold.ts';
import { type HistoryRecord, keptRuns } from '../../../../core/history/model.ts';

const start = (id: string): HistoryRecord => ({
  type: 'start',
  id,
  at: 1,
  title: 'Run',
  line: `docker ps # ${id}\nand more`,
  cwd: '/home/a',
});
const end = (id: string): HistoryRecord => ({
  type: 'end',
  id,
  state: 'exited',
  exitCode: 0,
  endedAt: 2,
});
const text = (...records: readonly HistoryRecord[]): string => records.map(recordLine).join('');

describe('the file of the history', () => {
  it('is one line for each record, whatever the command holds', () => {
    expect(recordLine(start('a')).split('\n')).toHaveLength(2);
  });

  it('tells of a run what is known of it', () => {
    const changes: HistoryRecord = {
      type: 'changes',
      id: 'a',
      changes: [{ change: 'created', kind: 'container', name: 'web' }],
    };
    const { entries, broken, torn } = readHistory(text(start('a'), start('b'), end('a'), changes));
    expect([...entries.keys()]).toEqual(['a', 'b']);
    expect(entries.get('a')).toMatchObject({
      state: 'exited',
      exitCode: 0,
      changes: [{ name: 'web' }],
    });
    expect(entries.get('b')?.state).toBeUndefined();
    expect({ broken, torn }).toEqual({ broken: 0, torn: false });
  });

  it('forgets what was removed, and what comes after about it', () => {
    const { entries } = readHistory(text(start('a'), { type: 'remove', id: 'a' }, end('a')));
    expect(entries.size).toBe(0);
  });

  it('drops a last line that is not whole, at every byte of it', () => {
    const whole = text(start('a'), end('a'));
    const last = recordLine(start('b'));
    for (let cut = 1; cut < last.length; cut += 1) {
      const { entries, broken, torn } = readHistory(whole + last.slice(0, cut));
      expect([...entries.keys()]).toEqual(['a']);
      expect({ broken, torn }).toEqual({ broken: 0, torn: true });
    }
  });

  it.each(['no json', '{"type":"other"}', '{"type":"start","id":1}', '', '[]'])(
    'counts %j in the middle as broken and goes on',
    (line) => {
      const { entries, broken } = readHistory(`${text(start('a'))}${line}\n${text(start('b'))}`);
      expect([...entries.keys()]).toEqual(['a', 'b']);
      expect(broken).toBe(1);
    },
  );

  it('keeps the newest runs', () => {
    const many = Array.from({ length: keptRuns + 5 }, (_, at) => start(`r${at}`));
    const { entries } = readHistory(text(...many));
    expect(entries.size).toBe(keptRuns);
    expect([...entries.keys()][0]).toBe('r5');
  });

  it('says the same in fewer lines when it is compacted', () => {
    const { entries } = readHistory(text(start('a'), end('a'), start('b')));
    const compact = compactHistory(entries);
    expect(compact.match(/\n/g)).toHaveLength(2);
    expect([...readHistory(compact).entries]).toEqual([...entries]);
  });
});
