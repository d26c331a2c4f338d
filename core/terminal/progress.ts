import { createMarkerFinder } from './marker.ts';
import type { Progress } from './model.ts';
import { createOscProgressReader } from './osc-progress.ts';
import { type Layers, pullProgress, readLayers } from './pull-layers.ts';

export interface ProgressReader {
  /** How far the run is, after these bytes; absent while nothing is known. */
  readonly push: (bytes: Uint8Array) => Progress | undefined;
}

/** Reads from a run's output how far it is: what it says itself comes first, then its layers. */
export function createProgressReader(): ProgressReader {
  const osc = createOscProgressReader();
  const pull = createPullReader();
  return {
    push: (bytes) => {
      const said = osc.push(bytes);
      const seen = pull(bytes);
      return said ?? seen;
    },
  };
}

/** Every pull says this before it says anything of its layers. */
const beginsWith = 'Pulling ';

/** What follows the last layer of a pull; Compose counts what it does, and is done at 7/7. */
const endsWith = /^(?:Status|docker|Error[\w ]*): |\[\+\] (?:Pulling|Running) (\d+)\/\1\b/m;

/** So many bytes without a word of a layer, and what runs is no pull any more. */
const patience = 64 * 1024;

/** A line of a layer is much shorter than this. */
const longestLine = 1024;

const noLayers: Layers = new Map();

/**
 * Follows the layers of a pull in what is printed.
 *
 * Docker has no sequence that tells a terminal how far a pull is. Nothing is decoded until a pull
 * says that it begins, and nothing any more when it is over, so that a flood costs a search for one
 * byte.
 */
function createPullReader(): (bytes: Uint8Array) => Progress | undefined {
  const begin = createMarkerFinder(beginsWith);
  let state: { layers: Layers; rest: string; silent: number } | undefined;

  const follow = (bytes: Uint8Array): void => {
    if (!state) return;
    const text = state.rest + asciiOf(bytes);
    // Parts of a line are kept for the bytes that complete it.
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const whole = text.slice(0, end);
    const layers = readLayers(state.layers, whole);
    const silent = layers === state.layers ? state.silent + bytes.length : 0;
    const over = layers.size > 0 && endsWith.test(whole);
    state = over || silent > patience ? undefined : { layers, rest: tail(text, end), silent };
  };
  return (bytes) => {
    if (state) follow(bytes);
    else {
      const at = begin.find(bytes);
      if (at < 0) return undefined;
      state = { layers: noLayers, rest: '', silent: 0 };
      follow(bytes.subarray(at));
    }
    return state && pullProgress(state.layers);
  };
}

function tail(text: string, from: number): string {
  return text.slice(Math.max(from, text.length - longestLine));
}

/** Layers are told in ASCII; any other byte only has to be no part of it. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096) {
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  }
  return text;
}
