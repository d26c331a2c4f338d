import { type Removal, type RemovalKind, removalKinds } from '../plan/model.ts';
import { goes } from './danger.ts';

/** Removals of one kind. */
export interface RemovalGroup {
  readonly kind: RemovalKind;
  readonly removals: readonly Removal[];
}

/** A list as it is shown: what goes by kind, what stays, and what the run itself takes away. */
export interface GroupedRemovals {
  readonly going: readonly RemovalGroup[];
  readonly count: number;
  readonly stays: readonly Removal[];
  readonly atEnd: readonly Removal[];
  /** Bytes, of those whose size is known; absent when none is. */
  readonly size?: number;
  /** Images share layers with others, so that less may be freed. */
  readonly sizeIsMost: boolean;
}

export function groupRemovals(removals: readonly Removal[]): GroupedRemovals {
  const going = removals.filter(goes);
  const sizes = going.flatMap(({ size }) => size ?? []);
  const size = sizes.reduce((total, one) => total + one, 0);
  return {
    going: removalKinds.flatMap((kind) => {
      const ofKind = going.filter((removal) => removal.kind === kind).sort(byName);
      return ofKind.length > 0 ? [{ kind, removals: ofKind }] : [];
    }),
    count: going.length,
    stays: removals.filter(({ refused }) => refused === true),
    atEnd: removals.filter(({ atEnd, refused }) => atEnd === true && refused !== true),
    ...(size > 0 && { size }),
    sizeIsMost: going.some(({ kind }) => kind === 'image' || kind === 'build-cache'),
  };
}

/** As a person sorts: `web-2` before `web-10`, and names that only a machine gave last. */
function byName(left: Removal, right: Removal): number {
  const given = Number(isGiven(left)) - Number(isGiven(right));
  return given || left.name.localeCompare(right.name, 'en', { numeric: true });
}

function isGiven({ name }: Removal): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** Only so many rows of the groups, in order; the counts are told by the whole groups. */
export function firstRows(groups: readonly RemovalGroup[], limit: number): readonly RemovalGroup[] {
  let left = limit;
  return groups.flatMap(({ kind, removals }) => {
    const shown = removals.slice(0, Math.max(left, 0));
    left -= shown.length;
    return shown.length > 0 ? [{ kind, removals: shown }] : [];
  });
}
