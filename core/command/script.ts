import type { Problem } from '../result.ts';
import { templateStrings as strings } from '../strings/command.ts';
import {
  firstBlank,
  isProgramPlace,
  mayVanish,
  plainText,
  programName,
  type SimpleCommand,
} from './commands.ts';
import type { LexedWord } from './lex-model.ts';

const shells = new Set(['sh', 'bash', 'dash', 'zsh', 'ash', 'ksh', 'mksh', 'fish']);
const windowsShells = new Set(['powershell', 'pwsh', 'cmd']);
/** Programs that hand a script to a shell, with other words before `-c`. */
const hosts = new Set(['su', 'runuser']);
/** Builtins that read all their arguments as code. */
const evaluators = new Set(['eval', 'trap', 'let']);

/**
 * Blanks inside what a shell will read as a script, where a value would be code.
 *
 * Looks for a shell anywhere among the words, so that `docker exec c sh -c '…'`, `sudo sh -c '…'`
 * and `docker run --entrypoint sh image -c '…'` count too.
 */
export function blanksInScripts(command: SimpleCommand): readonly Problem[] {
  const { words } = command;
  const scripts = words.flatMap((word, index) =>
    evaluators.has(programName(word)) && isProgramPlace(command, index)
      ? words.slice(index + 1)
      : scriptsOf(words, index),
  );
  return [...new Set(scripts)].flatMap((word) => {
    const blank = firstBlank(word.parts);
    if (!blank) return [];
    const { label } = blank.declaration;
    const { start, end } = blank;
    const message = strings.blankInScript(label);
    return [{ code: 'blank-in-script', severity: 'error' as const, message, start, end, label }];
  });
}

/** What the shell at `index` reads as code; nothing when there is no shell there. */
function scriptsOf(words: readonly LexedWord[], index: number): readonly LexedWord[] {
  const word = words[index];
  const name = programName(word);
  if (windowsShells.has(name)) return afterFlag(words, index, /^(?:-c|-command|\/[ck])$/i);
  if (hosts.has(name)) return posixScript(words, flagAfter(words, index));
  const entry = /^--entrypoint=(?:.*\/)?([^/]+)$/.exec(plainText(word) ?? '')?.[1];
  const loose = entry === undefined ? plainText(words[index - 1]) === '--entrypoint' : true;
  if (!shells.has(entry ?? name)) return [];
  return posixScript(words, loose ? flagAfter(words, index) : index + 1);
}

function afterFlag(words: readonly LexedWord[], index: number, flag: RegExp): readonly LexedWord[] {
  const at = words.findIndex((word, here) => here > index && flag.test(plainText(word) ?? ''));
  return at < 0 ? [] : words.slice(at + 1);
}

const commandFlag = /^-[A-Za-z]*c[A-Za-z]*$/;

function flagAfter(words: readonly LexedWord[], index: number): number {
  const at = words.findIndex(
    (word, here) => here > index && commandFlag.test(plainText(word) ?? ''),
  );
  return at < 0 ? words.length : at;
}

/**
 * The first word after a shell's options, when one of these was `-c`.
 *
 * A word that may expand to nothing, or to an option, leaves open which one that is: then what
 * follows it counts too.
 */
function posixScript(words: readonly LexedWord[], first: number): readonly LexedWord[] {
  const scripts: LexedWord[] = [];
  let flagged = false;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    const text = plainText(word);
    if (word && text === undefined && mayVanish(word)) {
      if (flagged) scripts.push(word);
      flagged = true;
    } else if (text === undefined || !/^[-+]/.test(text)) {
      return flagged && word ? [...scripts, word] : scripts;
    } else {
      if (commandFlag.test(text)) flagged = true;
      // `-o pipefail` takes the next word along.
      if (/^[-+][A-Za-z]*o$/.test(text)) at += 1;
    }
  }
  return scripts;
}
