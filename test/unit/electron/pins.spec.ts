import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../core/command/template.ts';
import type { HistoryEntry } from '../../../core/history/model.ts';
import { keptPins } from '../../../core/history/pin.ts';
import type { SheetCommand } from '../../../core/sheet/model.ts';
import type { History } from '../../../electron/history.ts';
import { pinOf } from '../../../electron/pin-request.ts';
import { openPins } from '../../../electron/pins.ts';
import type { Sheets } from '../../../electron/sheets.ts';
import { shippedGrammar } from '../../helpers/cli/grammar.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-pins-'));
  file = join(folder, 'pins.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (notices: string[] = []) =>
  openPins(
    file,
    () => 42,
    (text) => notices.push(text),
  );

describe('pinned cards', () => {
  it('are there after a new start, in the order in which they were pinned', () => {
    const pins = open();
    pins.add({ id: 's/b', title: 'B', at: 1, values: { name: 'web' } });
    pins.add({ id: 's/a', title: 'A', at: 2 });
    pins.add({ id: 's/b', title: 'B', at: 3, values: { name: 'db' } });
    expect(open().list()).toEqual([
      { id: 's/b', title: 'B', at: 1, values: { name: 'db' } },
      { id: 's/a', title: 'A', at: 2 },
    ]);
    pins.remove('s/b');
    expect(
      open()
        .list()
        .map(({ id }) => id),
    ).toEqual(['s/a']);
  });

  it('are not without end', () => {
    const pins = open();
    for (let at = 0; at < keptPins; at += 1) pins.add({ id: `s/${at}`, title: 'T', at });
    expect(pins.add({ id: 's/one-more', title: 'T', at: 0 })).toMatchObject({
      ok: false,
      error: { code: 'too-many' },
    });
  });

  it.each(['{', '[]', '{"pins":[{"id":1}]}'])('of a broken file %j are set aside', (text) => {
    writeFileSync(file, text);
    const notices: string[] = [];
    expect(open(notices).list()).toEqual([]);
    expect(readFileSync(join(folder, 'pins.broken-42.json'), 'utf8')).toBe(text);
    expect(notices).toHaveLength(1);
  });
});

describe('what is pinned', () => {
  const { template } = parseTemplate(
    'docker run -e DB_PASSWORD={{word: text}} --name {{name: name}} x',
  );
  const command = { id: 'c', title: 'Run it', template } as SheetCommand;
  const past: HistoryEntry = {
    id: 'r',
    at: 1,
    title: 'A line',
    line: 'docker ps',
    source: 'docker ps',
    cwd: '/',
  };
  const sources = {
    sheets: {
      find: async (_: string, id: string) =>
        id === 'c' ? { found: 'command', command } : { found: 'sheet' },
    } as unknown as Sheets,
    history: {
      find: (id: string) =>
        id === 'r'
          ? past
          : id === 'c'
            ? { ...past, card: 's/c', values: { name: 'web' } }
            : undefined,
    } as unknown as History,
    grammar: async () => shippedGrammar,
    now: () => 7,
  };

  it('of a card has its values but no secret', async () => {
    const values = { word: 'hunter2', name: 'web' };
    const pin = await pinOf({ of: 'card', sheet: 's', command: 'c', values }, sources);
    expect(pin).toEqual({
      ok: true,
      value: { id: 's/c', title: 'Run it', at: 7, values: { name: 'web' } },
    });
  });

  it('of a card has the options that were chosen, and of their values no secret', async () => {
    const options = [
      { of: 'docker run', name: '--env' },
      { of: 'docker run', name: '--rm' },
    ];
    const values = { name: 'web', env: 'MY_TOKEN=hunter2' };
    const pin = await pinOf({ of: 'card', sheet: 's', command: 'c', values, options }, sources);
    expect(pin).toMatchObject({ value: { values: { name: 'web' }, options } });
    expect(JSON.stringify(pin)).not.toContain('hunter2');
  });

  it('of a run is its card, or its line', async () => {
    expect(await pinOf({ of: 'run', run: 'c' }, sources)).toMatchObject({
      value: { id: 's/c', values: { name: 'web' } },
    });
    expect(await pinOf({ of: 'run', run: 'r' }, sources)).toMatchObject({
      value: { id: expect.stringMatching(/^line\//), source: 'docker ps' },
    });
    expect(await pinOf({ of: 'run', run: 'gone' }, sources)).toMatchObject({ ok: false });
  });

  it('of a line with a secret in it has a blank in its place', async () => {
    const source = 'docker run -e DB_PASSWORD=hunter2 x';
    const pin = await pinOf({ of: 'line', id: 'l', title: source, source, values: {} }, sources);
    expect(pin).toMatchObject({ value: { source: 'docker run -e DB_PASSWORD={{DB_PASSWORD}} x' } });
    expect(JSON.stringify(pin)).not.toContain('hunter2');
  });
});
