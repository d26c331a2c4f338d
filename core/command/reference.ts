import { kindStrings as strings } from '../strings/command.ts';

/** Why a value is refused, and what would be accepted where that can be guessed. */
export interface Finding {
  readonly message: string;
  readonly suggestion?: string;
}

// Source: the grammar in the package `reference` of the distribution project, which the engine and
// the CLI use. A first part with a dot, a colon, a capital letter, or `localhost` is a registry.
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const host = `(?:${label}(?:\\.${label})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const path = `${pathPart}(?:/${pathPart})*`;
const tagText = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestText = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}';

const reference = new RegExp(`^((?:${host}/)?${path})(?::${tagText})?(?:@${digestText})?$`);
const named = new RegExp(`^(?:${host}/)?${path}(?=[:@]|$)`);
const registryHost = new RegExp(`^(${host})(?:/${path})?$`);
const tagWhole = new RegExp(`^${tagText}$`);
/** Longer values are never right, and some patterns slow down on them. */
const longest = 1000;

/** Checks an image as `docker run` reads it: name, tag, digest, or an id. */
export function checkImage(value: string): Finding | undefined {
  if (value.length > longest) return { message: strings.imageLong };
  const match = reference.exec(value);
  if (match) {
    const name = match[1] ?? '';
    if (name.length > 255) return { message: strings.imageLong };
    if (/^[0-9a-f]{64}$/.test(name) && name !== value) return { message: strings.imageId };
    return undefined;
  }
  return imageFault(value);
}

function imageFault(value: string): Finding {
  if (/^[a-z]+:\/\//i.test(value)) return { message: strings.imageScheme(value) };
  if (/\s/.test(value)) return { message: strings.imageSpace(value) };
  const lower = lowerName(value);
  if (lower !== value && reference.test(lower)) {
    return { message: strings.imageUpper(value, lower), suggestion: lower };
  }
  const rest = value.slice(named.exec(value)?.[0].length ?? value.length);
  if (rest.includes('@')) return { message: strings.imageDigest(value) };
  if (rest.startsWith(':')) return { message: strings.imageTag(value) };
  return { message: strings.image(value) };
}

/** The name in lower case; registry, tag and digest keep theirs. */
function lowerName(value: string): string {
  const match = /^((?:[^/]*[.:][^/]*\/)?)([^:@]*)([\s\S]*)$/.exec(value);
  return match ? `${match[1] ?? ''}${(match[2] ?? '').toLowerCase()}${match[3] ?? ''}` : value;
}

/** True when a reference that `checkImage` accepts ends with a tag or a digest. */
export function hasTagOrDigest(value: string): boolean {
  return /[:@]/.test(value.slice(value.lastIndexOf('/') + 1));
}

export function checkTag(value: string): Finding | undefined {
  return tagWhole.test(value) ? undefined : { message: strings.tag(value) };
}

/**
 * Checks a registry: a host with a dot or a port, or `localhost`; a path may follow.
 *
 * A bare word is refused, because in front of an image's name it means an account on Docker Hub.
 */
export function checkRegistry(value: string): Finding | undefined {
  const without = value.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  if (without !== value && registryHost.test(without)) {
    return { message: strings.registryScheme(value, without), suggestion: without };
  }
  const name = value.length > longest ? undefined : registryHost.exec(value)?.[1];
  if (name === undefined) return { message: strings.registry(value) };
  if (!/[.:]/.test(name) && name !== 'localhost')
    return { message: strings.registryAccount(value) };
  return undefined;
}
