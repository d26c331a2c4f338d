import type { Result } from '../../result.ts';
import { checkValue } from '../check.ts';
import type { Template } from '../model.ts';
import { type Binding, type Captured, same } from './match-word.ts';
import type { TextRefusal } from './refusal.ts';

/** What one word of a text could mean: at least one way, the better ones anywhere among them. */
export type Ways = readonly Binding[];

/** Whether all that a word binds can be used as it is. */
export function isUsable(template: Template, binding: Binding): boolean {
  return [...binding].every(
    ([label, captured]) =>
      captured === 'open' || checkValue(template, label, captured.text) === undefined,
  );
}

/**
 * Chooses one way for each word, so that a blank with several places holds the same in all of them.
 *
 * Words that can mean one thing only decide first; among several ways, one whose values can be used
 * comes before one whose values are refused, and what the blank held before comes first.
 */
export function bindAll(
  template: Template,
  words: readonly Ways[],
  before: Binding,
): Result<Binding, TextRefusal> {
  const bound = new Map<string, Captured>();
  const ordered = [...words].sort((a, b) => Number(a.length > 1) - Number(b.length > 1));
  for (const ways of ordered) {
    const [best] = ways
      .filter((way) => [...way].every(([label, captured]) => agrees(bound, label, captured)))
      .map((way) => ({ way, rank: rankOf(template, way, before) }))
      .sort((a, b) => b.rank - a.rank);
    if (!best) return { ok: false, error: { why: 'differs', label: conflict(bound, ways) } };
    for (const [label, captured] of best.way) bound.set(label, captured);
  }
  return { ok: true, value: bound };
}

function agrees(bound: Binding, label: string, captured: Captured): boolean {
  const known = bound.get(label);
  return known === undefined || same(known, captured);
}

function rankOf(template: Template, way: Binding, before: Binding): number {
  const kept = [...way].every(([label, captured]) => {
    const known = before.get(label);
    return known !== undefined && same(known, captured);
  });
  return (isUsable(template, way) ? 2 : 0) + (kept ? 1 : 0);
}

function conflict(bound: Binding, [first]: Ways): string {
  const found = [...(first ?? [])].find(([label, captured]) => !agrees(bound, label, captured));
  return found?.[0] ?? '';
}
