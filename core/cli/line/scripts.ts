import type { ShellWord, Span } from './model.ts';
import type { DockerCommand } from './parse-model.ts';
import { programName } from './simple-commands.ts';

/** A text that a shell reads as commands of its own: what stands after `sh -c`. */
export interface Script {
  readonly word: ShellWord;
  /** It runs on this machine; otherwise in a container, where it reaches nothing out here. */
  readonly here: boolean;
}

const shells = /^(?:ba|a|da|z|k)?sh$/;

/** The commands whose operands are a program in a container. */
const runners = /^docker (?:run|create|exec|compose run|compose exec|service create)$/;

/** The script of `sh -c '…'`; nothing for any other program. */
export function scriptOf(words: readonly ShellWord[]): Script | undefined {
  const word = shells.test(programName(words[0])) ? afterFlag(words.slice(1)) : undefined;
  return word && { word, here: true };
}

/** The script that `docker run image sh -c '…'` gives to a shell in the container. */
export function scriptInside({ command, operands, options }: DockerCommand): Script | undefined {
  if (!runners.test(command?.name ?? '')) return undefined;
  const words = operands.slice(1).map(({ word }) => word);
  const entry = options.filter(({ option }) => option?.name === '--entrypoint').at(-1);
  const byEntry = entry !== undefined && shells.test(entry.value.split('/').at(-1) ?? '');
  const word = byEntry
    ? afterFlag(words)
    : shells.test(programName(words[0]))
      ? afterFlag(words.slice(1))
      : undefined;
  return word && { word, here: false };
}

/** The first word after the shell's own options, when one of these was `-c`. */
function afterFlag(words: readonly ShellWord[]): ShellWord | undefined {
  let flagged = false;
  for (const word of words) {
    if (!/^[-+]/.test(word.value)) return flagged ? word : undefined;
    if (/^-[A-Za-z]*c[A-Za-z]*$/.test(word.value)) flagged = true;
  }
  return undefined;
}

/**
 * Where the script stands in the line, when it stands there letter by letter.
 *
 * With an escape in it, or several quotes, what the shell reads differs from what is written.
 */
export function plainSpan({ ends, value }: ShellWord): Span | undefined {
  const last = ends.at(-1);
  if (last === undefined || ends[0] !== last - value.length + 1) return undefined;
  return { start: last - value.length, end: last };
}

/** The place in the line of `value[start, end)`. */
export function spanInLine({ ends, start: from }: ShellWord, { start, end }: Span): Span {
  const first = start > 0 ? (ends[start - 1] ?? from) : (ends[0] ?? from + 1) - 1;
  return { start: first, end: Math.max(first, ends[end - 1] ?? first) };
}
