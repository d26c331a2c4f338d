import type { Piece } from '../command/model.ts';
import type { BlankPlace } from './place.ts';
import type { BlankUse } from './use.ts';

/**
 * Which side of `-p` a port is on: `[address:]host:container[/protocol]`.
 *
 * Whatever has a colon after it is the host's; a port that stands alone is the container's, for
 * which the engine chooses one of the host's.
 */
export function portUse(place: BlankPlace): BlankUse {
  const inside: BlankUse = { type: 'container-port', image: place.first };
  if (place.option !== '--publish') return inside;
  const after = textOf(place.after);
  if (!after.includes(':')) return inside;
  const protocol = /\/(\w+)$/.exec(after)?.[1]?.toLowerCase() ?? 'tcp';
  return {
    type: 'host-port',
    address: place.before,
    protocol: protocol === 'tcp' || protocol === 'udp' ? protocol : 'other',
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}
