import { nearest } from '../command/nearest.ts';
import { isIdPrefix, parseImageReference } from '../engine/image-reference.ts';
import type { Container, EngineObjects, Image } from '../engine/model.ts';
import type { Problem } from '../result.ts';
import { blankStrings } from '../strings/blanks.ts';
import { finding } from './finding.ts';
import { freeName } from './free.ts';
import { isBuiltIn, volumeUsers } from './object-choices.ts';
import type { BlankUse } from './use.ts';
import type { FilledBlank } from './warnings.ts';

const strings = blankStrings.warning;

/** What is to be known about a name, by what the engine has. */
export function objectWarning(
  { value, use }: FilledBlank,
  objects: EngineObjects,
): Problem | undefined {
  switch (use.type) {
    case 'new-container':
      return newContainer(value, objects.containers);
    case 'container':
      return use.looked ? container(value, use, objects.containers) : undefined;
    case 'image':
      return use.bare ? undefined : image(value, use.how, objects.images);
    case 'network':
      return network(value, use.how, objects);
    case 'volume':
      return volume(value, use, objects);
    default:
      return undefined;
  }
}

function newContainer(name: string, containers: readonly Container[]): Problem | undefined {
  const holder = containers.find((each) => each.name === name);
  if (!holder) return undefined;
  const free = freeName(name, new Set(containers.map((each) => each.name)));
  return finding('warning', 'name-taken', strings.nameTaken(name, holder.state, free), free);
}

function container(
  name: string,
  { verb, command }: Extract<BlankUse, { readonly type: 'container' }>,
  containers: readonly Container[],
): Problem | undefined {
  const found = containers.find((each) => each.name === name || isIdPrefix(each.id, name));
  if (!found) {
    const near = closeTo(
      name,
      containers.map((each) => each.name),
    );
    return finding('warning', 'container-unknown', strings.noContainer(name, near), near);
  }
  if (verb.fits.includes(found.state)) return undefined;
  const { others } = verb;
  if (others === 'fine') return undefined;
  const severity = others === 'refused' || found.state === 'paused' ? 'warning' : 'hint';
  return finding(severity, 'container-state', stateSentence(name, found.state, command));
}

function stateSentence(name: string, state: Container['state'], command: string): string {
  switch (command) {
    case 'docker start':
      return state === 'paused' ? strings.paused(name) : strings.running(name);
    case 'docker stop':
      return strings.still(name);
    case 'docker rm':
      return strings.removeLive(name, state);
    case 'docker unpause':
      return strings.notPaused(name, state);
    default:
      return state === 'paused' ? strings.paused(name) : strings.wrongState(name, state, command);
  }
}

function image(
  name: string,
  how: Extract<BlankUse, { readonly type: 'image' }>['how'],
  images: readonly Image[],
): Problem | undefined {
  if (how === 'new' || how === 'remote' || hasImage(name, images)) return undefined;
  return how === 'pulled'
    ? finding('hint', 'image-pulled', strings.imagePulled(name))
    : finding('warning', 'image-unknown', strings.noImage(name));
}

/** Found by any of its names in full or short form, or by the beginning of its id. */
function hasImage(name: string, images: readonly Image[]): boolean {
  const reference = parseImageReference(name);
  if (reference?.digest !== undefined) return true;
  const listed = reference && `${reference.repository}:${reference.tag ?? 'latest'}`;
  return images.some(
    ({ id, tags }) =>
      isIdPrefix(id, name) ||
      (listed !== undefined && tags.includes(listed)) ||
      tags.includes(name),
  );
}

function network(
  name: string,
  how: 'exists' | 'new',
  { networks }: EngineObjects,
): Problem | undefined {
  const names = networks.map((each) => each.name);
  const there = names.includes(name) || networks.some(({ id }) => isIdPrefix(id, name));
  if (how === 'new') {
    if (!names.includes(name)) return undefined;
    const free = freeName(name, new Set(names));
    return finding('warning', 'network-taken', strings.networkThere(name, free), free);
  }
  if (there || isBuiltIn(name) || name === 'default') return undefined;
  const near = closeTo(name, names);
  return finding('warning', 'network-unknown', strings.noNetwork(name, near), near);
}

function volume(
  name: string,
  { how, removes }: Extract<BlankUse, { readonly type: 'volume' }>,
  { volumes, containers }: EngineObjects,
): Problem | undefined {
  const there = volumes.some((each) => each.name === name);
  switch (how) {
    case 'new':
      return there ? finding('hint', 'volume-there', strings.volumeThere(name)) : undefined;
    case 'made':
      return there ? undefined : finding('hint', 'volume-made', strings.volumeMade(name));
    case 'exists': {
      if (!there) return finding('warning', 'volume-unknown', strings.noVolume(name));
      const users = removes ? volumeUsers(containers).get(name) : undefined;
      return users && finding('warning', 'volume-used', strings.volumeUsed(name, users));
    }
  }
}

/** More names than this are not compared letter by letter while someone types. */
const mostCompared = 100;

/** A name that was probably meant: near enough that a slip of the finger explains it. */
function closeTo(name: string, names: readonly string[]): string | undefined {
  const first = name.charAt(0).toLowerCase();
  const alike = names.filter((each) => each.charAt(0).toLowerCase() === first);
  const near = nearest(name, alike.slice(0, mostCompared));
  if (near === undefined || near === name) return undefined;
  const typed = name.toLowerCase();
  const found = near.toLowerCase();
  const shorter = Math.min(typed.length, found.length);
  return found.startsWith(typed) || sharedLetters(typed, found) >= shorter * 0.7 ? near : undefined;
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  let end = 0;
  while (
    end < one.length - at &&
    end < other.length - at &&
    one.at(-1 - end) === other.at(-1 - end)
  ) {
    end += 1;
  }
  return at + end;
}
