import type { CliCommand, CliOption } from '../grammar.ts';

/**
 * What was meant by a name that is not known: the nearest, unless it differs too much to be meant.
 *
 * Only names of about the same length are compared, so that a long line of nonsense costs little.
 */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > 40) return undefined;
  const allowed = typed.length < 6 ? 2 : 3;
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > allowed) continue;
    const distance = differs(typed, name);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best ?? known.find((name) => isCut(typed, name));
}

export function nearestOption(typed: string, command: CliCommand): CliOption | undefined {
  const names = command.options.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
  const found = nearestName(typed, names);
  return command.options.find(({ name }) => name === found);
}

/** `--env-fil` and `--net` are beginnings. */
function isCut(typed: string, name: string): boolean {
  return typed.length >= 5 && name.startsWith(typed);
}

/** Insertions, deletions, replacements, and two neighbours swapped, which is one slip. */
function differs(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      let least = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) {
        least = Math.min(least, (older[j - 1] ?? 0) + 1);
      }
      next.push(least);
    }
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
