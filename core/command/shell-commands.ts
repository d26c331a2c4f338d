/**
 * The commands in a shell line, as words, for judging what it does.
 *
 * A rough reading on purpose: quotes are taken off, every operator and every opening of a
 * substitution ends a command, and nothing is expanded. It may see a command where there is none,
 * which at worst raises an alarm too many.
 */
export function shellCommands(script: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  let word: string | undefined;
  let quote = '';
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)?.push(word);
    word = undefined;
  };
  for (let at = 0; at < script.length; at += 1) {
    const character = script[at] ?? '';
    if (character === '\\' && quote !== "'") {
      at += 1;
      if (script[at] !== '\n') word = (word ?? '') + (script[at] ?? '');
    } else if (character === quote) quote = '';
    else if (quote === "'") word = (word ?? '') + character;
    else if (quote === '' && /['"]/.test(character)) {
      quote = character;
      word ??= '';
    } else if (/[`]/.test(character) || (character === '$' && script[at + 1] === '(')) {
      endWord();
      commands.push([]);
    } else if (quote === '' && /[|&;<>()\n]/.test(character)) {
      endWord();
      commands.push([]);
    } else if (quote === '' && /\s/.test(character)) endWord();
    else word = (word ?? '') + character;
  }
  endWord();
  return commands
    .map((words) => words.slice(firstProgram(words)))
    .filter((words) => words.length > 0 && isProgram(words));
}

/** Words such as `DEBUG=1`, `sudo` and `xargs` stand before the command that counts. */
function firstProgram(words: readonly string[]): number {
  const at = words.findIndex(
    (word) => !/^([A-Za-z_]\w*=.*|sudo|xargs|env|time|exec|!)$/.test(word),
  );
  return at < 0 ? words.length : at;
}

/** What follows a redirection is a file, which reads like a command of one word. */
function isProgram(words: readonly string[]): boolean {
  return words.length > 1 || !/^(\d*|\/.*|.*\.\w+)$/.test(words[0] ?? '');
}
