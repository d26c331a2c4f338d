import { expect } from 'vitest';
import type { Removal, RemovalList } from '../../../core/plan/model.ts';
import { goes } from '../../../core/removal/danger.ts';
import type { EngineWatch } from '../../../electron/engine/index.ts';
import type { EngineApi } from './engine-api.ts';
import { goneBetween, type Inventory, takeInventory } from './inventory.ts';

export interface TrialBench {
  readonly engine: EngineWatch;
  readonly api: EngineApi;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly swarm?: boolean;
  /** Runs an argv to its end and gives what it said. */
  readonly run: (argv: readonly string[]) => Promise<string>;
}

/** What the engine does after a line's end, as with `--rm`, may take this long, in ms. */
const afterwards = 5000;

/**
 * Asks what a line would remove, runs it, and demands that just that is gone, and all of it.
 *
 * `mayGo` says what may go without being on the list, where the engine itself leaves it open.
 */
export async function trial(
  bench: TrialBench,
  argv: readonly string[],
  mayGo: readonly string[] = [],
): Promise<RemovalList> {
  const { engine, api, env, cwd } = bench;
  const listed = await engine.removals({ argv, cwd, env });
  if (!listed.ok) throw new Error(listed.error.message);
  const before = await takeInventory(api, bench.swarm);
  const said = await bench.run(argv);
  const keys = listed.value.removals
    .filter((removal) => goes(removal) && onEngine.test(removal.kind))
    .flatMap((removal) => keysOf(removal, before));
  const expected = [...new Set(keys)].sort();
  let gone: readonly string[] = [];
  for (const end = Date.now() + afterwards; ; ) {
    gone = goneBetween(before, await takeInventory(api, bench.swarm)).filter(
      (key) => !mayGo.includes(key),
    );
    if (gone.length >= expected.length || Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const context = `${argv.join(' ')}\n${said}\n${JSON.stringify(listed.value)}`;
  expect(gone, context).toEqual(expected);
  return listed.value;
}

const onEngine = /^(container|image|image-name|network|volume|build-cache|service|secret|config)$/;

/** With an image all its names go; a digest is on no list of its own. */
function keysOf({ kind, name }: Removal, before: Inventory): readonly string[] {
  const names = name.split(', ');
  if (kind === 'image-name') {
    return names.filter((one) => !one.includes('@')).map((one) => `image-name ${one}`);
  }
  if (kind !== 'image') return [`${kind} ${name}`];
  const id = names.flatMap((one) => idOf(one, before))[0] ?? `unknown ${name}`;
  return [
    `image ${id}`,
    ...names.map((one) => `image-name ${one}`).filter((key) => before.has(key)),
  ];
}

function idOf(name: string, before: Inventory): readonly string[] {
  const tagged = before.get(`image-name ${name}`);
  if (tagged !== undefined) return [tagged];
  return [...before]
    .filter(([key, id]) => key.startsWith('image ') && id.startsWith(`sha256:${name}`))
    .map(([, id]) => id);
}
