import type { ListedOption, OptionGroup } from './list-options.ts';

/**
 * The options that what was typed may mean: each word of it in the name, the short form or the
 * description. Those whose name begins with it come first.
 *
 * Old and hidden forms are found by their name alone, and shown unasked only while they are in the
 * line: nobody should take one up by browsing.
 */
export function searchOptions(
  groups: readonly OptionGroup[],
  typed: string,
): readonly OptionGroup[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ of, options }) => {
      const found = options.filter((listed) => isFound(listed, words));
      const [first] = words;
      if (first === undefined) return { of, options: found };
      const begins = ({ option }: ListedOption): number =>
        Number(!bare(option.name).startsWith(bare(first)) && option.short !== typed.trim());
      return { of, options: [...found].sort((a, b) => begins(a) - begins(b)) };
    })
    .filter(({ options }) => options.length > 0);
}

function isFound({ option, uses }: ListedOption, words: readonly string[]): boolean {
  const { name, short, text, hidden } = option;
  if (hidden)
    return (
      uses.length > 0 || (words.length > 0 && words.every((w) => w.length > 1 && name.includes(w)))
    );
  const all = `${name} ${short ?? ''} ${(text ?? '').toLowerCase()}`;
  return words.every((word) => all.includes(word) || short?.toLowerCase() === word);
}

function bare(name: string): string {
  return name.replace(/^-+/, '');
}
