import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory, recordLine } from '../../../core/history/fold.ts';

const writer = fileURLToPath(new URL('history-writer.ts', import.meta.url));
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-history-kill-'));
  file = join(folder, 'history.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a writer work for so long, kills it as no program can refuse, and gives what it had said. */
async function killed(round: number, after: number): Promise<readonly (readonly string[])[]> {
  const child = spawn(process.execPath, [writer, file, String(round)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      resolve();
    });
  });
  child.stderr.on('data', (text: Buffer) => {
    complained += text.toString('utf8');
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([first, gone]);
  await delay(after);
  child.kill('SIGKILL');
  await gone;
  expect(complained).toBe('');
  // The last line may have been cut by the kill: what was not said whole was not answered.
  const lines = said.split('\n').slice(0, -1);
  return lines.map((line) => line.split(' '));
}

describe('a history whose writer is killed', () => {
  it('has every run that was answered, thirty times at a random moment', {
    timeout: 120_000,
  }, async () => {
    const old = Array.from({ length: 1990 }, (_, at) =>
      recordLine({ type: 'start', id: `old-${at}`, at, title: 'T', line: 'docker ps', cwd: '/' }),
    );
    let answered = 0;
    let anew = 0;
    for (let round = 0; round < 30; round += 1) {
      // A little below the point at which the file is written anew, so that kills meet that too.
      const repeated = 2975 + Math.floor(Math.random() * 25);
      if (round % 2 === 0) {
        writeFileSync(file, [...old, ...old, ...old.slice(0, repeated - 1990)].join(''));
      }
      const said = await killed(round, Math.random() * 60);
      const text = readFileSync(file, 'utf8');
      const { entries, broken, lines } = readHistory(text);
      expect(broken, 'whole lines that cannot be read').toBe(0);
      for (const [id = '', code] of said.slice(-200)) {
        const entry = entries.get(id);
        const wasRemoved = Number(id.split('-')[1]) % 40 >= 37;
        if (!wasRemoved) expect(entry, id).toMatchObject({ exitCode: Number(code) });
      }
      answered += said.length;
      if (lines < 3000) anew += 1;
      const others = readdirSync(folder).filter(
        (name) => !/^history\.jsonl(\.\d+\.new)?$/.test(name),
      );
      expect(others, 'nothing was set aside').toEqual([]);
    }
    expect(answered).toBeGreaterThan(60);
    expect(anew, 'rounds in which the file was written anew').toBeGreaterThan(5);
  });
});
