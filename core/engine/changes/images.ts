import type { EngineEvent } from '../events.ts';
import { parseImageReference } from '../image-reference.ts';
import type { Image } from '../model.ts';
import { shortId } from '../objects.ts';
import type { Change } from './model.ts';

/**
 * What became of images: from the lists where there are two, since events do not name a name that
 * went, and builds of older engines tell nothing at all; from the events alone otherwise.
 */
export function imageChanges(
  events: readonly EngineEvent[],
  before: readonly Image[] | undefined,
  after: readonly Image[] | undefined,
): readonly Change[] {
  const own = events.filter(({ type }) => type === 'image');
  const pulled = new Set(own.filter(({ action }) => action === 'pull').map(({ id }) => named(id)));
  return before && after ? compare(before, after, pulled) : ofEvents(own);
}

function compare(
  before: readonly Image[],
  after: readonly Image[],
  pulled: ReadonlySet<string>,
): readonly Change[] {
  const was = names(before);
  const is = names(after);
  const idsBefore = new Set(before.map(({ id }) => id));
  const idsAfter = new Set(after.map(({ id }) => id));
  const changes: Change[] = [];
  for (const [name, id] of is) {
    const idBefore = was.get(name);
    if (idBefore === id) continue;
    const change = pulled.has(name) ? 'pulled' : idsBefore.has(id) ? 'tagged' : 'created';
    changes.push({ change, kind: 'image', name, id, ...(idBefore !== undefined && { idBefore }) });
  }
  for (const [name, id] of was) {
    if (is.has(name)) continue;
    changes.push({ change: idsAfter.has(id) ? 'untagged' : 'removed', kind: 'image', name, id });
  }
  for (const { id } of after.filter(isNameless)) {
    if (!idsBefore.has(id))
      changes.push({ change: 'created', kind: 'image', name: shortId(id), id });
  }
  for (const { id } of before.filter(isNameless)) {
    if (!idsAfter.has(id))
      changes.push({ change: 'removed', kind: 'image', name: shortId(id), id });
  }
  return changes;
}

function ofEvents(events: readonly EngineEvent[]): readonly Change[] {
  const changes = events.flatMap(({ action, id, facts }): readonly Change[] => {
    const unsure = { kind: 'image', beforeUnknown: true } as const;
    if (action === 'pull') return [{ change: 'pulled', name: named(id), ...unsure }];
    if (action === 'tag' && facts.name) {
      return [{ change: 'tagged', name: named(facts.name), id, ...unsure }];
    }
    return action === 'delete' ? [{ change: 'removed', kind: 'image', name: shortId(id), id }] : [];
  });
  return changes.filter(
    ({ change, name }, at) =>
      changes.findIndex((each) => each.change === change && each.name === name) === at,
  );
}

function names(images: readonly Image[]): ReadonlyMap<string, string> {
  return new Map(
    images.flatMap(({ id, tags }) => tags.map((tag): [string, string] => [named(tag), id])),
  );
}

function isNameless({ tags }: Image): boolean {
  return tags.length === 0;
}

/** As lists show it, with its tag: `redis` and `docker.io/library/redis` are `redis:latest`. */
export function named(text: string): string {
  const reference = parseImageReference(text);
  if (!reference) return text;
  const { repository, tag, digest } = reference;
  return digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`;
}
