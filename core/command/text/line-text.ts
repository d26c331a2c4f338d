import { givenValue } from '../check.ts';
import { lineWith } from '../fill.ts';
import type { Template, Values } from '../model.ts';
import type { HiddenPlace } from '../options/stand-ins.ts';

/**
 * A line as text for editing, with every value in it as it was typed, refused ones included.
 *
 * A blank that is open, and a secret whether open or not, is `{{label}}`: secrets never become text.
 */
export function textOfLine(template: Template, values: Values): string {
  const known = new Map(
    template.placeholders.map((placeholder) => {
      const { label, kind } = placeholder;
      const value = kind === 'secret' ? undefined : givenValue(placeholder, values);
      const open = value === '' && kind !== 'text' && kind !== 'words';
      return [label, open ? undefined : value];
    }),
  );
  return lineWith(template, (label) => known.get(label));
}

/** Where a text names one of these blanks, `{{label}}`. */
export function namedBlanks(text: string, labels: readonly string[]): readonly HiddenPlace[] {
  const known = new Set(labels);
  return [...text.matchAll(/\{\{([^{}\n]+)\}\}/g)].flatMap(({ index, 0: whole, 1: label = '' }) =>
    known.has(label) ? [{ start: index, end: index + whole.length, label }] : [],
  );
}
