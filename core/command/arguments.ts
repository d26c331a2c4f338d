import type { Template } from './model.ts';
import { splitWords } from './words.ts';

/** One argument in pieces; a blank that has no usable value is still a blank. */
export type Argument = readonly (string | { readonly label: string })[];

/**
 * The arguments of an argv-only template, `words` divided into theirs.
 *
 * `known` answers the usable value of a label, undefined when it has none.
 */
export function argumentsOf(
  template: Template,
  known: (label: string) => string | undefined,
): readonly Argument[] {
  const lists = new Set(
    template.placeholders.filter(({ kind }) => kind === 'words').map(({ label }) => label),
  );
  return template.words.flatMap(({ pieces }): readonly Argument[] => {
    const [only] = pieces;
    if (only?.type === 'blank' && lists.has(only.label)) {
      const value = known(only.label);
      if (value === undefined) return [[{ label: only.label }]];
      const split = splitWords(value);
      return split.ok ? split.value.map((word) => [word]) : [];
    }
    return [
      pieces.map((piece) =>
        piece.type === 'text' ? piece.text : (known(piece.label) ?? { label: piece.label }),
      ),
    ];
  });
}

/** The text of an argument; undefined while a blank in it is open. */
export function argumentText(argument: Argument): string | undefined {
  let text = '';
  for (const piece of argument) {
    if (typeof piece !== 'string') return undefined;
    text += piece;
  }
  return text;
}
