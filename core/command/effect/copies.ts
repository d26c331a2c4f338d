import { effectStrings } from '../../strings/effect.ts';
import { containerStrings as strings } from '../../strings/effect-containers.ts';
import type { Asked } from './asked.ts';
import { changes, type Part, safe } from './parts.ts';

/** `cp`, and `compose cp`: into a container, out of one, or to what reads its output. */
export function copyParts({ words }: Asked): readonly Part[] {
  const [from = '', to = ''] = words;
  if (isInside(to)) return [changes(strings.copiesIn(from, to))];
  if (!isInside(from)) return [changes(strings.copiesUnknown(from, to))];
  return to === '-' ? [safe(effectStrings.changesNothing)] : [changes(strings.copiesOut(from, to))];
}

/**
 * Whether a path is one in a container: `name:path`.
 *
 * A path with a drive, or one that begins with `/` or `.`, is one of this machine.
 * Source: docker cp, "Description".
 */
function isInside(path: string): boolean {
  if (/^[/.\\]|^[A-Za-z]:[\\/]/.test(path)) return false;
  return path.indexOf(':') > 0;
}
