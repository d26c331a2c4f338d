/** What a fence leaves out is marked by a line of its own. */
const gap = '…';
/** A fence without a gap that would grow beyond this has to be cut by a person first. */
const mostLines = 24;
/** Below this share of common words it is not the same output any more. */
const alike = 0.5;

export type Cut =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Cuts what a command printed as its fence was cut before.
 *
 * The parts between the gaps are looked for in order, by words that stay when numbers, ids and
 * times change; the first and last part hold to the ends. An empty fence takes everything. Output
 * that is no longer like the old is refused, since nobody has read it beside the text yet.
 */
export function cutLike(printed: readonly string[], before: readonly string[]): Cut {
  if (before.length === 0) return { ok: true, lines: printed };
  const parts = split(before);
  if (parts.length === 1) return whole(printed, before);
  const lines: string[] = [];
  let cursor = 0;
  for (const [index, part] of parts.entries()) {
    const last = printed.length - part.length;
    const from = index === parts.length - 1 ? Math.max(cursor, last) : cursor;
    const at = bestPlace(printed, part, from, index === 0 ? 0 : last);
    if (at === undefined)
      return { ok: false, reason: `nothing like “${part[0] ?? ''}” is printed` };
    if (at > cursor) lines.push(gap);
    lines.push(...printed.slice(at, at + part.length));
    cursor = at + part.length;
  }
  return { ok: true, lines };
}

function whole(printed: readonly string[], before: readonly string[]): Cut {
  if (likeness(printed[0] ?? '', before[0] ?? '') < alike) {
    return { ok: false, reason: `it begins with “${printed[0] ?? ''}”` };
  }
  const most = Math.max(mostLines, before.length);
  if (printed.length <= most) return { ok: true, lines: printed };
  return { ok: false, reason: `${printed.length} lines are printed; cut the fence with …` };
}

function split(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line === gap) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** Where a part stands: the place from `from` to `to` that is most like it. */
function bestPlace(
  printed: readonly string[],
  part: readonly string[],
  from: number,
  to: number,
): number | undefined {
  // A fence that begins or ends with a gap has nothing to look for there.
  if (part.length === 0) return from;
  let best = { at: from, score: 0 };
  for (let at = from; at <= to; at += 1) {
    const scores = part.map((line, index) => likeness(line, printed[at + index] ?? ''));
    const score = scores.reduce((sum, one) => sum + one, 0) / part.length;
    if (score > best.score) best = { at, score };
  }
  return best.score >= alike ? best.at : undefined;
}

/** The share of words that two lines have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const left = words(one);
  const right = words(other);
  if (left.length + right.length === 0) return 1;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** Words with all that differs from run to run made equal: ids, numbers, how long ago. */
function words(line: string): readonly string[] {
  return line
    .replace(/About an? \w+|Less than a second|\d+ (?:second|minute|hour|day|week|month)s?/g, '#')
    .replace(/[0-9a-f]{12,}/g, '#')
    .replace(/\d+(?:\.\d+)*/g, '#')
    .split(/\s+/)
    .filter((word) => word !== '');
}
