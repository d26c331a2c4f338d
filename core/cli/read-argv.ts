import type { GrammarIndex } from './line/grammar-index.ts';
import type { ShellWord } from './line/model.ts';
import { parseDocker } from './line/parse-docker.ts';
import type { DockerCommand } from './line/parse-model.ts';
import { isDocker } from './line/simple-commands.ts';

/**
 * Sorts an argv as the docker CLI does; nothing when its program is not docker.
 *
 * The places in the answer are those in the words joined by single spaces.
 */
export function readArgv(argv: readonly string[], index: GrammarIndex): DockerCommand | undefined {
  const words = wordsOf(argv);
  return isDocker(words[0]) ? parseDocker(words, index) : undefined;
}

function wordsOf(argv: readonly string[]): readonly ShellWord[] {
  const words: ShellWord[] = [];
  let at = 0;
  for (const value of argv) {
    const start = at;
    words.push({
      type: 'word',
      value,
      start,
      end: start + value.length,
      ends: unitEnds(start, value.length),
      expansions: [],
      quoted: false,
    });
    at = start + value.length + 1;
  }
  return words;
}

function unitEnds(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at + 1);
}
