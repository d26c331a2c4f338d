import type { OptionChoice } from './model.ts';

/**
 * The label of each choice, in their order; undefined for one that takes an option out.
 *
 * An option is called by its name, `memory`; a second use is `env 2`. `taken` are the labels of the
 * line's own blanks, which stay theirs even while they are switched off.
 */
export function labelsOf(
  choices: readonly OptionChoice[],
  taken: readonly string[],
): readonly (string | undefined)[] {
  const used = new Set(taken);
  return choices.map(({ name, off }) => {
    if (off !== undefined) return undefined;
    const stem = name.replace(/^-+/, '');
    let label = stem;
    for (let count = 2; used.has(label); count += 1) label = `${stem} ${count}`;
    used.add(label);
    return label;
  });
}
