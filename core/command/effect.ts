import { programOf } from '../cli/line/simple-commands.ts';
import { readArgv } from '../cli/read-argv.ts';
import { readingIndex } from '../cli/reading-grammar.ts';
import { type Assessed, assessDocker } from './effect/docker.ts';
import type { Part } from './effect/parts.ts';
import { assessProgram, launched } from './effect/programs.ts';
import { assessScript, scriptOf } from './effect/script.ts';
import { summarise } from './effect/summary.ts';
import type { Danger, Effect, Shell } from './model.ts';

/** What a line does and how bad it can be; what needs a person at the keyboard. */
export interface Assessment {
  readonly effect: Effect;
  readonly danger: Danger;
  /** The effect piece by piece: which phrase is how bad. */
  readonly parts: readonly Part[];
  /** Reads what the user types, so the terminal should have the focus. */
  readonly interactive: boolean;
  /** Does not end by itself. */
  readonly longRunning: boolean;
}

/**
 * Says what a command does, by the command and its options, never by running anything.
 *
 * A shell line counts as the worst of the commands in it; what is not known counts as a change,
 * since a wrong alarm costs less than a missing one.
 */
export function assess(argv: readonly string[]): Assessment {
  const docker = readArgv(argv, readingIndex());
  if (docker) return whole([assessDocker(docker)]);
  const [program = '', ...words] = launched(argv);
  const script = scriptOf(programOf(program), words);
  return script ? assessLine(script.text, script.shell) : whole([assessProgram(program, words)]);
}

/** The same for a line that a shell reads, pasted for one. */
export function assessLine(line: string, shell: Shell): Assessment {
  return whole(assessScript(line, shell));
}

function whole(each: readonly Assessed[]): Assessment {
  return {
    ...summarise(each.map(({ parts }) => parts)),
    interactive: each.some(({ interactive }) => interactive),
    longRunning: each.some(({ longRunning }) => longRunning),
  };
}
