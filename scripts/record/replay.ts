import { setTimeout as delay } from 'node:timers/promises';
import { assess } from '../../core/command/effect.ts';
import { fillTemplate } from '../../core/command/fill.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { type Cut, cutLike } from './cut.ts';
import { givenValues } from './given-values.ts';
import type { Printed, Stage, StageCommand } from './stage.ts';

/** What came of one command: new lines for its fence, or why there are none. */
export type Replay =
  | { readonly command: string; readonly lines: readonly string[] }
  | { readonly command: string; readonly reason: string };

/** A program may need a moment before it prints what is asked for. */
const attempts = 6;
const pause = 700;

/**
 * Runs a sheet's commands one after the other and cuts what they print for their fences.
 *
 * `before` has the lines of each command's fence; commands without one only set the stage.
 */
export async function replaySheet(
  sheet: string,
  commands: readonly SheetCommand[],
  before: ReadonlyMap<string, readonly string[]>,
  stage: Stage,
): Promise<readonly Replay[]> {
  const replays: Replay[] = [];
  for (const command of commands) {
    const old = before.get(command.id);
    const ready = prepare(sheet, command);
    if (!ready.ok) {
      if (old) replays.push({ command: command.id, reason: ready.reason });
      continue;
    }
    const cut = await playCommand(ready.command, old ?? [], ready.repeatable, stage);
    if (!old) continue;
    replays.push(
      cut.ok
        ? { command: command.id, lines: cut.lines }
        : { command: command.id, reason: cut.reason },
    );
  }
  return replays;
}

type Prepared =
  | { readonly ok: true; readonly command: StageCommand; readonly repeatable: boolean }
  | { readonly ok: false; readonly reason: string };

function prepare(sheet: string, command: SheetCommand): Prepared {
  if (command.os.length > 0 && !command.os.includes('linux')) {
    return { ok: false, reason: 'it is for another system' };
  }
  if (command.needs.includes('aws')) return { ok: false, reason: 'it needs AWS' };
  const values = givenValues[`${sheet}/${command.id}`] ?? {};
  const filled = fillTemplate(command.template, values, 'posix');
  if (!filled.ok) return { ok: false, reason: filled.error[0]?.message ?? 'it cannot be filled' };
  const { argv, env } = filled.value;
  const { interactive, longRunning, danger } = assess(argv);
  const asks = / prune$/.test(argv.slice(1, 3).join(' ')) && !argv.includes('--force');
  if (interactive && !asks) return { ok: false, reason: 'it needs a terminal' };
  return {
    ok: true,
    repeatable: danger.level === 'safe' && !longRunning,
    command: {
      argv,
      env,
      endless: longRunning,
      ...(command.cwd !== undefined && { cwd: command.cwd }),
      ...(asks && { stdin: 'y\n' }),
    },
  };
}

async function playCommand(
  command: StageCommand,
  old: readonly string[],
  repeatable: boolean,
  stage: Stage,
): Promise<Cut> {
  let cut = judge(await stage.run(command), old);
  for (let again = 1; !cut.ok && repeatable && again < attempts; again += 1) {
    await delay(pause);
    cut = judge(await stage.run(command), old);
  }
  return cut;
}

/** An empty fence takes only what a command printed that did what it should. */
function judge(printed: Printed, old: readonly string[]): Cut {
  const { exitCode, interrupted, lines } = printed;
  if (lines.length === 0) return { ok: false, reason: 'nothing is printed' };
  if (old.length === 0 && exitCode !== 0 && !interrupted) {
    return { ok: false, reason: `it ended with ${exitCode}: ${lines.at(-1) ?? ''}` };
  }
  const pulls = /^Unable to find image/.test(old[0] ?? 'Unable to find image');
  return cutLike(pulls ? lines : withoutPull(lines), old);
}

/** What `docker run` prints when the image is here already, as it is for most readers. */
function withoutPull(lines: readonly string[]): readonly string[] {
  if (!/^Unable to find image/.test(lines[0] ?? '')) return lines;
  return lines.slice(lines.findIndex((line) => /^Status: /.test(line)) + 1);
}
