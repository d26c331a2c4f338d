import type { Progress } from './model.ts';

/** One layer of an image that is pulled. Sizes in bytes, as printed: rounded to four figures. */
interface Layer {
  readonly size: number | undefined;
  readonly downloaded: number;
  readonly unpacked: number;
  /** It was here before, or it is here now. */
  readonly here: boolean;
}

export type Layers = ReadonlyMap<string, Layer>;

const unseen: Layer = { size: undefined, downloaded: 0, unpacked: 0, here: false };

/**
 * A layer's line, as `docker pull`, `docker run` and Compose print it: its short id, what is done
 * with it, and how far that is. A narrow terminal gets no bar.
 */
const layerLine =
  /\b([0-9a-f]{12}):? (Already exists|Pulling fs layer|Waiting|Downloading|Verifying Checksum|Download complete|Extracting|Pull complete)(?:\s+\[[=> ]*\])?(?:\s+([\d.]+)([kMGT]?B)\/([\d.]+)([kMGT]?B))?/g;

/** Takes in the layers that a piece of output speaks of; the same object when there are none. */
export function readLayers(layers: Layers, text: string): Layers {
  let next: Map<string, Layer> | undefined;
  for (const [, id = '', phase = '', ...amounts] of text.matchAll(layerLine)) {
    next ??= new Map(layers);
    next.set(id, advance(next.get(id) ?? unseen, phase, amounts));
  }
  return next ?? layers;
}

function advance(layer: Layer, phase: string, amounts: readonly (string | undefined)[]): Layer {
  const [done, doneUnit, all, allUnit] = amounts;
  const amount = bytesOf(done, doneUnit);
  const size = bytesOf(all, allUnit) ?? layer.size;
  switch (phase) {
    case 'Downloading':
      return { ...layer, size, downloaded: amount ?? layer.downloaded };
    case 'Verifying Checksum':
    case 'Download complete':
      return { ...layer, downloaded: layer.size ?? 0 };
    case 'Extracting':
      return { ...layer, size, downloaded: size ?? 0, unpacked: amount ?? layer.unpacked };
    case 'Already exists':
    case 'Pull complete':
      return { ...layer, downloaded: layer.size ?? 0, unpacked: layer.size ?? 0, here: true };
    default:
      return layer;
  }
}

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

function bytesOf(figure: string | undefined, unit: string | undefined): number | undefined {
  const value = Number(figure) * (units[unit ?? ''] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * How far a pull is: by bytes, downloading and unpacking counting the same.
 *
 * The size of a layer is told only when its download begins. While one is missing there is no
 * honest percentage, and the answer is how many of the layers are here.
 */
export function pullProgress(layers: Layers): Progress | undefined {
  const all = [...layers.values()];
  if (all.length === 0) return undefined;
  const done = all.filter(({ here }) => here).length;
  if (done < all.length && all.some(({ here, size }) => !here && size === undefined)) {
    return { kind: 'unknown', done, of: all.length };
  }
  const sum = (read: (layer: Layer) => number): number =>
    all.reduce((total, layer) => total + read(layer), 0);
  const whole = sum(({ size }) => 2 * (size ?? 0));
  // All that was named so far was here before: nothing is pulled, or the rest is still to be named.
  if (whole === 0) return undefined;
  const part = sum(({ downloaded, unpacked }) => downloaded + unpacked);
  const percent = done === all.length ? 100 : Math.min(99, Math.floor((100 * part) / whole));
  return { kind: 'percent', percent, tone: 'usual' };
}
