import { isIdPrefix } from './image-reference.ts';

/** What a reference on a command line leads to. */
export type Resolved<T> =
  | { readonly found: 'one'; readonly value: T }
  | { readonly found: 'none' }
  | { readonly found: 'several' };

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds what the engine would take a reference for: a whole id, then a name, then the beginning of
 * an id, which has to be the only one.
 */
export function resolveByName<T extends Named>(
  objects: readonly T[],
  reference: string,
): Resolved<T> {
  const whole = objects.find(({ id }) => id === reference);
  if (whole) return { found: 'one', value: whole };
  const named = objects.filter(({ name }) => name === reference);
  if (named.length > 0) return only(named);
  return only(reference === '' ? [] : objects.filter(({ id }) => isIdPrefix(id, reference)));
}

export function only<T>(values: readonly T[]): Resolved<T> {
  const [first] = values;
  if (first === undefined) return { found: 'none' };
  return values.length === 1 ? { found: 'one', value: first } : { found: 'several' };
}
