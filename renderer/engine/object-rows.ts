import type { Container, EngineObjects, Volume } from '../../core/engine/model.ts';
import { engineObjectStrings as strings } from '../../core/strings/engine-objects.ts';
import { containerState, sizeInWords } from '../../core/strings/window.ts';

export const objectKinds = ['container', 'image', 'network', 'volume'] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** One line of a list: a container, an image by each of its names, a network, a volume. */
export interface ObjectRow {
  /** As the search names it: `container:web`. */
  readonly object: string;
  readonly name: string;
  readonly detail: string;
  /** Ports, sizes: short, at the end of the line. */
  readonly more?: string;
}

/** What a list of a kind shows: what runs and what has a name first, else as the engine has it. */
export function objectRows(kind: ObjectKind, objects: EngineObjects): readonly ObjectRow[] {
  switch (kind) {
    case 'container':
      return [...objects.containers]
        .sort(byRunning)
        .map(({ name, image, state, status, ports }) => ({
          object: `container:${name}`,
          name,
          detail: `${image} · ${status === '' ? containerState(state) : status}`,
          ...(ports.length === 0 ? {} : { more: ports.join(', ') }),
        }));
    case 'image':
      return objects.images.flatMap(({ id, tags, size }) => {
        const detail = sizeInWords(size);
        return tags.length === 0
          ? [
              {
                object: `image:${id}`,
                name: shortId(id),
                detail: `${strings.untagged} · ${detail}`,
              },
            ]
          : tags.map((tag) => ({ object: `image:${tag}`, name: tag, detail }));
      });
    case 'network':
      return objects.networks.map(({ name, driver }) => ({
        object: `network:${name}`,
        name,
        detail: driver,
      }));
    case 'volume':
      return [...objects.volumes].sort(byName).map(({ name, driver, anonymous }) => ({
        object: `volume:${name}`,
        name: anonymous ? shortId(name) : name,
        detail: anonymous ? strings.anonymous : driver,
      }));
  }
}

function byRunning(a: Container, b: Container): number {
  return Number(b.state === 'running') - Number(a.state === 'running');
}

function byName(a: Volume, b: Volume): number {
  return Number(a.anonymous) - Number(b.anonymous);
}

function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** More rows than this nobody reads; making them would be felt. */
const mostRows = 100;

/** The rows that are shown: the first ones, and the one that was asked for. */
export function rowsToShow(
  rows: readonly ObjectRow[],
  asked: string | undefined,
): readonly ObjectRow[] {
  return rows.filter(({ object }, at) => at < mostRows || object === asked);
}
