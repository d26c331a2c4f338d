import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFacts } from './facts.ts';
import { makeGrammar } from './make-grammar.ts';
import { readingFile, readingText } from './reading-text.ts';
import { grammarFile, grammarText } from './write-grammar.ts';

/**
 * Makes the shipped grammar of the docker CLI anew, and the short one for reading lines:
 * `node scripts/run.mjs scripts/grammar/build.ts`.
 */
const { grammar, problems } = makeGrammar(readFacts());
if (problems.length > 0) {
  process.stderr.write(`The grammar is not complete:\n${problems.map((p) => `  ${p}\n`).join('')}`);
  process.exitCode = 1;
} else {
  write(grammarFile, grammarText(grammar));
  write(readingFile, readingText(grammar));
  const options = grammar.commands.reduce((sum, command) => sum + command.options.length, 0);
  process.stdout.write(
    `${grammarFile}: ${grammar.commands.length} commands, ${options} options.\n`,
  );
}

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
