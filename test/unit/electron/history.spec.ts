import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptRuns, type RunStartRecord } from '../../../core/history/model.ts';
import { openHistory } from '../../../electron/history.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-history-'));
  file = join(folder, 'data', 'history.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(enabled = true) {
  const notices: string[] = [];
  const logged: string[] = [];
  const history = openHistory({
    file,
    enabled: () => enabled,
    now: () => 42,
    log: (area, message) => logged.push(`${area}: ${message}`),
    onNotice: (notice) => notices.push(notice),
  });
  return { history, notices, logged };
}

const run = (id: string): RunStartRecord => ({
  id,
  at: 1,
  title: 'T',
  line: 'docker ps',
  cwd: '/',
});
const done = { state: 'exited', exitCode: 0, endedAt: 5 } as const;

describe('the history', () => {
  it('is there again after a new start, with ends and changes', () => {
    const { history } = open();
    history.begin(run('a'));
    history.begin(run('b'));
    history.end('a', done);
    history.changed('a', [{ change: 'created', kind: 'container', name: 'web' }]);
    expect(open().history.list()).toEqual([
      { ...run('a'), ...done, changes: [{ change: 'created', kind: 'container', name: 'web' }] },
      run('b'),
    ]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('writes nothing when it is switched off, and nothing about runs that it does not know', () => {
    const { history } = open(false);
    history.begin(run('a'));
    history.end('a', done);
    expect(history.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes one, clears all, and says so', () => {
    const { history } = open();
    const told: unknown[] = [];
    history.onChange((change) => told.push(change));
    history.begin(run('a'));
    history.begin(run('b'));
    expect(history.remove('a').ok).toBe(true);
    expect(history.remove('never').ok).toBe(true);
    expect(open().history.list()).toEqual([run('b')]);
    history.clear();
    expect(open().history.list()).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(told.slice(2)).toEqual([{ type: 'removed', id: 'a' }, { type: 'cleared' }]);
  });

  it('mends a last line that was torn before it writes the next', () => {
    open().history.begin(run('a'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"type":"start","id":"b"`);
    const { history, notices } = open();
    history.begin(run('c'));
    expect(
      open()
        .history.list()
        .map(({ id }) => id),
    ).toEqual(['a', 'c']);
    expect(notices).toEqual([]);
  });

  it('sets a broken file aside, tells where, and keeps what could be read', () => {
    open().history.begin(run('a'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}what is this\n`);
    const { history, notices } = open();
    expect(history.list()).toEqual([run('a')]);
    const aside = join(folder, 'data', 'history.broken-42.jsonl');
    expect(notices).toEqual([expect.stringContaining(aside)]);
    expect(readFileSync(aside, 'utf8')).toContain('what is this');
    expect(open().notices).toEqual([]);
  });

  it('is written anew when most of its lines are of no use any more', () => {
    const ends = Array.from({ length: 3000 }, (_, at) =>
      JSON.stringify({ type: 'end', id: 'a', ...done, endedAt: at }),
    );
    open().history.begin(run('a'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}${ends.join('\n')}\n`);
    const { history } = open();
    history.begin(run('b'));
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(3000);
    history.end('b', done);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
    expect(open().history.list()).toEqual([
      { ...run('a'), ...done, endedAt: 2999 },
      { ...run('b'), ...done },
    ]);
  });

  it('never has more runs than it keeps', () => {
    const lines = Array.from({ length: keptRuns + 10 }, (_, at) =>
      JSON.stringify({ type: 'start', ...run(`r${at}`) }),
    );
    open().history.begin(run('first'));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { history } = open();
    history.begin(run('new'));
    expect(history.list()).toHaveLength(keptRuns);
    expect(history.list().at(-1)?.id).toBe('new');
  });

  it('that cannot be written is logged and stops no run', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    const { history, logged } = open();
    history.begin(run('a'));
    expect(logged[0]).toMatch(/^history: .*could not be written/);
  });
});
