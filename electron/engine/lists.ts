import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import type { ListKind } from '../../core/engine/events.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { readers } from '../../core/engine/objects.ts';
import { ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import type { EngineClient } from './client.ts';
import { SharedRead } from './shared-read.ts';

type Read<K extends ListKind> = Result<EngineObjects[K], EngineFailure>;

/** The engine's four lists, read when asked for and never kept: the engine is the truth. */
export type Lists = { readonly [K in ListKind]: SharedRead<Read<K>> };

/** `onFresh` hears of each list that was read and is still the newest. */
export function createLists(
  client: EngineClient,
  onFresh: (objects: Partial<EngineObjects>) => void,
): Lists {
  const list = <K extends ListKind>(kind: K): SharedRead<Read<K>> =>
    new SharedRead(
      () => readOne(client, kind),
      (read) => {
        if (read.ok) onFresh({ [kind]: read.value });
      },
    );
  return {
    containers: list('containers'),
    images: list('images'),
    networks: list('networks'),
    volumes: list('volumes'),
  };
}

async function readOne<K extends ListKind>(client: EngineClient, kind: K): Promise<Read<K>> {
  const answer = await client.list(kind);
  if (!answer.ok) return answer;
  const value = readers[kind](answer.value);
  return value === undefined ? notUnderstood : ok(value);
}

/** An answer that is not what was asked for. */
export const notUnderstood: Result<never, EngineFailure> = {
  ok: false,
  error: { code: ownCodes.notDocker, message: engineStrings.notUnderstood },
};

/** Everything at once; the first failure is the answer. */
export async function readAll(lists: Lists): Promise<Result<EngineObjects, EngineFailure>> {
  const [containers, images, networks, volumes] = await Promise.all([
    lists.containers.read(),
    lists.images.read(),
    lists.networks.read(),
    lists.volumes.read(),
  ]);
  if (!containers.ok) return containers;
  if (!images.ok) return images;
  if (!networks.ok) return networks;
  if (!volumes.ok) return volumes;
  return ok({
    containers: containers.value,
    images: images.value,
    networks: networks.value,
    volumes: volumes.value,
  });
}

/** The lists of these kinds; the first failure is the answer. */
export async function readSome(
  lists: Lists,
  kinds: readonly ListKind[],
): Promise<Result<Partial<EngineObjects>, EngineFailure>> {
  const read = await Promise.all(
    [...new Set(kinds)].map(async (kind) => ({ kind, answer: await lists[kind].read() })),
  );
  let found: Partial<EngineObjects> = {};
  for (const { kind, answer } of read) {
    if (!answer.ok) return answer;
    found = { ...found, [kind]: answer.value };
  }
  return ok(found);
}
