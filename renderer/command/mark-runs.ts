import type { FoundChoice } from '../../core/blanks/choice.ts';

/** Letters of a choice that look alike. */
export interface Run {
  readonly text: string;
  /** They were typed. */
  readonly marked: boolean;
  /** They are not the thing's own name: a registry before it, a tag after it. */
  readonly soft: boolean;
}

/** A choice's value, cut where its look changes. */
export function markRuns({ value, marks, name }: FoundChoice): readonly Run[] {
  const marked = new Set(marks);
  const runs: { text: string; marked: boolean; soft: boolean }[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const isMarked = marked.has(at);
    const isSoft = name !== undefined && (at < name.start || at >= name.end);
    const last = runs.at(-1);
    if (last !== undefined && last.marked === isMarked && last.soft === isSoft) {
      last.text += value.charAt(at);
    } else {
      runs.push({ text: value.charAt(at), marked: isMarked, soft: isSoft });
    }
  }
  return runs;
}
