import type { Piece, Placeholder } from '../command/model.ts';
import { imageUse } from './image-use.ts';
import { pathUse } from './path-use.ts';
import type { BlankPlace } from './place.ts';
import { portUse } from './port-use.ts';
import { isContainerOperand, type Verb, verbOf } from './verbs.ts';

/** What a blank is for: what its value names, and whether that must be there already. */
export type BlankUse =
  | {
      readonly type: 'container';
      readonly verb: Verb;
      readonly command: string;
      /** The engine itself looks the name up; otherwise it is only a name in some text. */
      readonly looked: boolean;
    }
  | { readonly type: 'new-container' }
  | {
      readonly type: 'image';
      /** `pulled`: one that is not here is downloaded; `new`: the command makes the name. */
      readonly how: 'here' | 'pulled' | 'new' | 'remote';
      /** A tag or digest follows, so the name stands alone. */
      readonly bare: boolean;
    }
  /** The name of an image without its registry, which stands before it. */
  | { readonly type: 'repository'; readonly registry: readonly Piece[] }
  | { readonly type: 'tag'; readonly repository: readonly Piece[] }
  | { readonly type: 'registry' }
  | { readonly type: 'network'; readonly how: 'exists' | 'new' }
  | { readonly type: 'volume'; readonly how: 'exists' | 'new' | 'made'; readonly removes: boolean }
  | {
      readonly type: 'host-port';
      /** What stands before it: the address with its colon, or nothing. */
      readonly address: readonly Piece[];
      readonly protocol: 'tcp' | 'udp' | 'other';
    }
  | { readonly type: 'container-port'; readonly image: readonly Piece[] }
  | {
      readonly type: 'path';
      readonly wants: 'file' | 'folder' | 'path';
      /** What comes of a path that is not there. */
      readonly missing: 'refused' | 'root-folder' | 'written' | 'unknown';
    }
  | { readonly type: 'env'; readonly image: readonly Piece[] }
  | { readonly type: 'duration' }
  | { readonly type: 'bytes' }
  | { readonly type: 'number'; readonly option: string }
  | { readonly type: 'choices'; readonly choices: readonly string[] }
  | { readonly type: 'plain' };

const plain: BlankUse = { type: 'plain' };

/** Decides what a blank is for from its kind and its place; without a place from its kind alone. */
export function readUse(placeholder: Placeholder, place: BlankPlace | undefined): BlankUse {
  switch (placeholder.kind) {
    case 'container':
      return containerUse(place);
    case 'name':
      return nameUse(place);
    case 'image':
      return imageUse(place);
    case 'network':
      return networkUse(place);
    case 'volume':
      return volumeUse(place);
    case 'port':
      return place ? portUse(place) : { type: 'container-port', image: [] };
    case 'path':
    case 'folder':
    case 'file':
      return pathUse(placeholder.kind, place);
    case 'tag':
      return { type: 'tag', repository: withoutColon(place?.before ?? []) };
    case 'registry':
      return { type: 'registry' };
    case 'env':
      return { type: 'env', image: place?.first ?? [] };
    case 'duration':
      return { type: 'duration' };
    case 'number':
      return { type: 'number', option: place?.option ?? '' };
    case 'text':
      return textUse(place);
    case 'choice':
    case 'secret':
    case 'words':
      return plain;
  }
}

function containerUse(place: BlankPlace | undefined): BlankUse {
  const command = place?.command ?? '';
  const looked =
    place?.operand !== undefined
      ? isContainerOperand(command, place.operand) || /^docker network \w*connect$/.test(command)
      : place?.meaning === 'container';
  const inspects = command === 'docker inspect' || command === 'docker container inspect';
  return {
    type: 'container',
    verb: verbOf(looked ? command : '', place?.options ?? new Set()),
    command,
    looked: looked || inspects,
  };
}

/** A name is a container's: the new one's, or that of one that is there. */
function nameUse(place: BlankPlace | undefined): BlankUse {
  if (!place) return plain;
  const { command, option, operand } = place;
  const alone = place.before.length + place.after.length === 0;
  if (option === '--name' && /^docker (?:run|create)$/.test(command)) {
    return { type: 'new-container' };
  }
  if (command === 'docker rename' && operand === 1) return { type: 'new-container' };
  if (operand !== undefined && alone && isContainerOperand(command, operand)) {
    return containerUse(place);
  }
  return plain;
}

function networkUse(place: BlankPlace | undefined): BlankUse {
  const makes = place?.command === 'docker network create' && place.operand === 0;
  return { type: 'network', how: makes ? 'new' : 'exists' };
}

function volumeUse(place: BlankPlace | undefined): BlankUse {
  if (place?.operand === undefined) return { type: 'volume', how: 'made', removes: false };
  const makes = place.command === 'docker volume create';
  const removes = place.command === 'docker volume rm';
  return { type: 'volume', how: makes ? 'new' : 'exists', removes };
}

function textUse(place: BlankPlace | undefined): BlankUse {
  if (!place) return plain;
  const alone = place.before.length + place.after.length === 0;
  if (alone && place.meaning === 'bytes') return { type: 'bytes' };
  if (alone && place.choices) return { type: 'choices', choices: place.choices };
  const image = imageUse(place);
  const named = image.type === 'image' && image.how !== 'remote' && image.bare;
  const registry = place.before.at(-1);
  const slash = registry?.type === 'text' && registry.text.endsWith('/');
  return named && slash ? { type: 'repository', registry: withoutSlash(place.before) } : plain;
}

function withoutColon(pieces: readonly Piece[]): readonly Piece[] {
  return withoutLast(pieces, /:$/);
}

function withoutSlash(pieces: readonly Piece[]): readonly Piece[] {
  return withoutLast(pieces, /\/$/);
}

function withoutLast(pieces: readonly Piece[], end: RegExp): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.type !== 'text') return pieces;
  const text = last.text.replace(end, '');
  return [...pieces.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}
