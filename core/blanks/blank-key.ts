import type { Placeholder } from '../command/model.ts';

/** What makes two blanks the same to the memory: their kind and label, on whatever card. */
export function blankKey({ kind, label }: Pick<Placeholder, 'kind' | 'label'>): string {
  return `${kind} ${label}`;
}
