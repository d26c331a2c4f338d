import type { ShellLine, ShellWord } from '../../cli/line/model.ts';
import type { OptionUse } from '../../cli/line/parse-model.ts';
import type { Edit } from './edits.ts';

/**
 * The edits that take options out of a line, each with its value and the space before it.
 *
 * Of a cluster such as `-it` only the letter goes, and the hyphen with the last of them.
 */
export function takeOut(
  source: string,
  line: ShellLine,
  gone: readonly OptionUse[],
): readonly Edit[] {
  const words = line.items.filter((item): item is ShellWord => item.type === 'word');
  const byWord = new Map<ShellWord, OptionUse[]>();
  for (const use of gone) {
    const word = words.find(({ start, end }) => start <= use.name.start && use.name.end <= end);
    if (word) byWord.set(word, [...(byWord.get(word) ?? []), use]);
  }
  return [...byWord].flatMap(([word, uses]) => {
    const at = words.indexOf(word);
    const before = words[at - 1]?.end ?? word.start;
    const values = uses.flatMap((use) => valueWords(use, word, words));
    const end = values.at(-1)?.end ?? word.end;
    const letters = lettersOf(word, uses);
    if (letters === undefined) return [{ start: before, end, text: '' }];
    const cut = letters.map((start) => ({ start, end: start + 1, text: '' }));
    return [...cut, ...joined(uses, word), ...values.map((value) => spaced(source, value))];
  });
}

/** The word of the value where that is not the option's own. */
function valueWords(
  { valueAt }: OptionUse,
  word: ShellWord,
  words: readonly ShellWord[],
): readonly ShellWord[] {
  if (!valueAt || valueAt.start < word.end) return [];
  return words.filter(({ start }) => start === valueAt.start);
}

/** The places of the letters that go out of a cluster; undefined when the whole word goes. */
function lettersOf(word: ShellWord, uses: readonly OptionUse[]): readonly number[] | undefined {
  if (!/^-[^-]/.test(word.value)) return undefined;
  const letters = uses.map(({ name }) => name.end - 1);
  const value = uses.find(({ valueAt }) => valueAt !== undefined && valueAt.start < word.end);
  const end = value?.valueAt?.start ?? word.end;
  // `-p3000:80`: what follows the last letter is a value, also when that letter stays.
  const cluster = word.start + 1 + letterCount(word, end - word.start - 1);
  const stays = cluster - (word.start + 1) - letters.length;
  return stays > 0 ? letters : undefined;
}

function letterCount(word: ShellWord, most: number): number {
  return /^[A-Za-z0-9]*/.exec(word.value.slice(1, 1 + most))?.[0].length ?? 0;
}

/** A value that is joined to the letters of its cluster. */
function joined(uses: readonly OptionUse[], word: ShellWord): readonly Edit[] {
  return uses.flatMap(({ name, valueAt }) =>
    valueAt && valueAt.start < word.end ? [{ start: name.end, end: word.end, text: '' }] : [],
  );
}

function spaced(source: string, { start, end }: ShellWord): Edit {
  const before = source.slice(0, start).search(/[ \t]+$/);
  return { start: before < 0 ? start : before, end, text: '' };
}
