/**
 * `node scripts/run.mjs scripts/record-outputs.ts [--dry-run] [SHEET…]`: renews what the sheets say
 * that their commands print.
 *
 * For each sheet an engine of its own is brought up, the sheet's commands are run in order with
 * their defaults, and each fence ```` ```text prints=<command id> ```` gets what its command printed,
 * cut with `…` as it was cut before; an empty fence gets all of it. What cannot be renewed stays as
 * it is and is listed by name. Without a name all sheets are replayed; `--dry-run` writes nothing.
 * Exit code 1 when a fence was not renewed. Needs what `npm run engine` needs.
 */
import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseSheet } from '../core/sheet/parse.ts';
import { readPrintsFences, withPrinted } from './record/prints-fences.ts';
import { replaySheet } from './record/replay.ts';
import { openStage } from './record/stage.ts';
import { root } from './setup/paths.mjs';

const folder = join(root, 'resources/sheets/docker');

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const dry = words.includes('--dry-run');
  const names = words.filter((word) => word !== '--dry-run');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md'));
  const all = files.map((file) => basename(file, '.md')).sort();
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`No such sheet: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
    return 2;
  }
  let left = 0;
  for (const name of names.length > 0 ? names : all) left += await record(name, dry);
  return left > 0 ? 1 : 0;
}

/** Renews one sheet; how many of its fences were left as they are. */
async function record(name: string, dry: boolean): Promise<number> {
  const file = join(folder, `${name}.md`);
  const text = await readFile(file, 'utf8');
  const fences = readPrintsFences(text);
  const before = new Map(fences.map(({ command, lines }) => [command, lines]));
  const commands = parseSheet(text, file).sheet?.commands ?? [];
  const stage = await openStage(join(root, 'resources/examples'));
  const leave = (): void => void stage.close().finally(() => process.exit(130));
  process.once('SIGINT', leave);
  const replays = await replaySheet(name, commands, before, stage).finally(() => {
    process.off('SIGINT', leave);
    return stage.close();
  });
  const renewed = replays.flatMap((one) =>
    'lines' in one ? [[one.command, one.lines] as const] : [],
  );
  const left = replays.flatMap((one) => ('reason' in one ? [one] : []));
  for (const { command } of fences) {
    if (replays.some((one) => one.command === command)) continue;
    left.push({ command, reason: 'the sheet has no such command' });
  }
  if (!dry) writeFileSync(file, withPrinted(text, new Map(renewed)));
  console.log(`${name}: ${renewed.length} of ${fences.length} fences renewed`);
  for (const { command, reason } of left) console.log(`  not ${name}/${command}: ${reason}`);
  return fences.length - renewed.length;
}
