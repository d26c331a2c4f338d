import { expect } from 'vitest';
import type { Removal } from '../../../core/plan/model.ts';
import type { EngineWatch } from '../../../electron/engine/index.ts';
import type { OwnDaemon } from './own-daemon.ts';

/**
 * Runs a line and compares what is gone with what was said before.
 *
 * What the words beside a removal call refused or missing must still be there, or never was; all
 * the rest must be gone, and nothing else of all that is on the engine.
 */
export async function judge(
  engine: EngineWatch,
  daemon: OwnDaemon,
  line: readonly string[],
): Promise<readonly Removal[]> {
  const listed = await engine.removals(['docker', ...line]);
  if (!listed.ok) throw new Error(listed.error.message);
  const before = await inventory(daemon);
  const result = await daemon.run(line);
  const after = await inventory(daemon);
  const expected = listed.value.filter(willGo).flatMap((removal) => keysOf(removal, before));
  const gone = [...before.keys].filter((key) => !after.keys.has(key));
  const context = `docker ${line.join(' ')}: ${JSON.stringify(listed.value)}\n${result.stderr}`;
  expect(gone.sort(), context).toEqual(expected.sort());
  expect(result.exitCode === 0, context).toBe(listed.value.every(willGo));
  return listed.value;
}

function willGo({ detail }: Removal): boolean {
  return !/refuse|no such/.test(detail);
}

interface Inventory {
  readonly keys: ReadonlySet<string>;
  /** By name and by short id. */
  readonly images: ReadonlyMap<string, string>;
}

interface Row {
  readonly Id: string;
  readonly Name: string;
  readonly Names: readonly string[];
  readonly RepoTags: readonly string[] | null;
}

/** Everything on the engine, by its own lists. */
async function inventory({ ask }: OwnDaemon): Promise<Inventory> {
  const [containers, networks, volumes, images] = await Promise.all([
    ask('/containers/json?all=1') as Promise<readonly Row[]>,
    ask('/networks') as Promise<readonly Row[]>,
    ask('/volumes') as Promise<{ readonly Volumes: readonly Row[] | null }>,
    ask('/images/json?all=1') as Promise<readonly Row[]>,
  ]);
  const byName = images.flatMap(({ Id, RepoTags }) =>
    (RepoTags ?? []).map((tag) => [tag, Id] as const),
  );
  return {
    keys: new Set([
      ...containers.map(({ Names }) => `container ${Names[0]?.slice(1)}`),
      ...networks.map(({ Name }) => `network ${Name}`),
      ...(volumes.Volumes ?? []).map(({ Name }) => `volume ${Name}`),
      ...images.map(({ Id }) => `image ${Id}`),
      ...byName.map(([name]) => `image-name ${name}`),
    ]),
    images: new Map([
      ...byName,
      ...images.map(({ Id }) => [Id.replace('sha256:', '').slice(0, 12), Id] as const),
    ]),
  };
}

/** With an image all its names go; a digest is on no list of its own. */
function keysOf({ kind, name }: Removal, { keys, images }: Inventory): readonly string[] {
  const names = name.split(', ');
  if (kind === 'image-name') {
    return names.filter((one) => !one.includes('@')).map((one) => `image-name ${one}`);
  }
  if (kind !== 'image') return [`${kind} ${name}`];
  const id = images.get(names[0] ?? '') ?? `unknown ${name}`;
  const tags = names.map((one) => `image-name ${one}`).filter((key) => keys.has(key));
  return [`image ${id}`, ...tags];
}
