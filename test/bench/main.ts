/**
 * `npm run bench [-- start memory terminal …] [--runs N]`: measures the app beside its floors.
 *
 * Every goal is a ratio or a difference to something measured in the same run, so that a slow
 * machine is slow for both. Prints a table, writes `test-results/bench.json`, and ends with 1 when a
 * goal was missed. It is no part of `npm test`: it wants a machine that does nothing else.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareApp, withDisplay } from '../../scripts/setup/app.mjs';
import { root } from '../../scripts/setup/paths.mjs';
import type { Bench } from './bench.ts';
import { type JudgedRow, judge, type Row, table } from './row.ts';
import { engineRows } from './rows/engine.ts';
import { memoryRow } from './rows/memory.ts';
import { searchRows } from './rows/search.ts';
import { startRow } from './rows/start.ts';
import { terminalRows } from './rows/terminal.ts';

const parts: Readonly<Record<string, (bench: Bench) => Promise<readonly Row[]>>> = {
  start: startRow,
  memory: memoryRow,
  terminal: terminalRows,
  engine: engineRows,
  search: searchRows,
};

const words = process.argv.slice(2);
const runs = Number(words[words.indexOf('--runs') + 1] || 7) || 7;
const chosen = words.filter((word) => word in parts);
const unknown = words.filter(
  (word, at) => !(word in parts) && word !== '--runs' && words[at - 1] !== '--runs',
);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exit(2);
}

process.exitCode = await withDisplay(async (env) => {
  const runtime = await prepareApp();
  const bench: Bench = { runtime, env, runs };
  const rows: JudgedRow[] = [];
  for (const part of chosen.length > 0 ? chosen : Object.keys(parts)) {
    process.stderr.write(`measuring ${part} …\n`);
    for (const row of (await parts[part]?.(bench)) ?? []) rows.push(judge(row));
  }
  process.stdout.write(`${table(rows)}\n`);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const report = { electron: runtime.version, runs, date: new Date().toISOString(), rows };
  writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  return rows.every(({ reached }) => reached) ? 0 : 1;
});
