import { isProgramPlace, simpleCommands } from './commands.ts';
import type { Lexed, LexedBlank, LexedWord } from './lex-model.ts';

/** Text that gives what follows it in the same word no meaning. */
const harmlessBefore = /^[A-Za-z0-9_@%+=:,./-]*$/;
const harmlessAfter = /^(?:[\s:=,./@;|&)-]|$)/;

/**
 * Blanks of a shell line whose value is quoted even when it looks plain.
 *
 * `$A{{x}}` would lengthen the variable's name, `{{x}}>f` would turn `2` into a descriptor,
 * `~{{x}}` would name a user, and a program's place would take `A=b` for an assignment.
 */
export function forcedBlanks(source: string, lexed: Lexed): ReadonlySet<LexedBlank> {
  const forced = new Set<LexedBlank>();
  for (const command of simpleCommands(lexed.items)) {
    command.words.forEach((word, index) => {
      forceIn(source, word, isProgramPlace(command, index), forced);
    });
    for (const word of command.targets) forceIn(source, word, false, forced);
  }
  return forced;
}

function forceIn(source: string, word: LexedWord, program: boolean, forced: Set<LexedBlank>): void {
  let harmless = !program;
  word.parts.forEach((part, index) => {
    if (part.type === 'blank') {
      const before = word.parts[index - 1];
      const bare = !harmless || !harmlessAfter.test(source.slice(part.blank.end));
      const joins = before !== undefined && before.type !== 'text' && before.type !== 'blank';
      const force = part.blank.quote === 'double' ? joins : bare;
      if (force && part.blank.quote !== 'single') forced.add(part.blank);
      return;
    }
    const plain = part.type === 'text' && !part.quoted && harmlessBefore.test(part.text);
    if (!plain) harmless = false;
  });
}
