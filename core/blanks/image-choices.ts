import type { Image } from '../engine/model.ts';
import { blankStrings as strings } from '../strings/blanks.ts';
import { sizeInWords } from '../strings/window.ts';
import type { Choice } from './choice.ts';
import { byUse } from './object-choices.ts';

/** The parts of an image's name as it is listed; the registry is empty for Docker Hub. */
export interface ImageParts {
  readonly registry: string;
  /** With the account, without registry and tag. */
  readonly repository: string;
  readonly tag: string;
}

/** Cuts a name at its registry and its tag: `localhost:5000/app:1` has all three. */
export function imageParts(name: string): ImageParts {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : '';
  const rest = registry === '' ? name : name.slice(slash + 1);
  const cut = /^([^:@]*)(?:[:@](.*))?$/.exec(rest);
  return { registry, repository: cut?.[1] ?? rest, tag: cut?.[2] ?? '' };
}

/** Every name of every image with size and age, the newest first; names alone where a tag follows. */
export function imageChoices(
  images: readonly Image[],
  bare: boolean,
  remembered: readonly string[],
  now: number,
): readonly Choice[] {
  const newest = [...images].sort((a, b) => b.created - a.created);
  if (bare) return repositoryChoices(newest, undefined, remembered);
  const all = newest.flatMap(({ tags, size, created }) =>
    tags.map((value): Choice => {
      const age = created > 0 ? [strings.created(strings.age(now - created))] : [];
      const detail = [sizeInWords(size), ...age].join(' · ');
      return { value, detail, group: 'fitting', name: nameIn(value) };
    }),
  );
  return byUse(all, ({ value }) => value, remembered);
}

/** The last part of the path, which is what people call an image. */
function nameIn(value: string): { readonly start: number; readonly end: number } {
  const start = value.lastIndexOf('/') + 1;
  const end = value.slice(start).search(/[:@]/);
  return { start, end: end < 0 ? value.length : start + end };
}

/**
 * Names without their tags, each once, with how many tags are here.
 *
 * With a registry only its names, and without it, since the line has it already.
 */
export function repositoryChoices(
  images: readonly Image[],
  registry: string | undefined,
  remembered: readonly string[],
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const tag of images.flatMap(({ tags }) => tags)) {
    const parts = imageParts(tag);
    const own = registry === undefined ? withoutTag(tag) : parts.repository;
    if (registry === undefined || parts.registry === registry || parts.registry === '') {
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  const all = [...counts].map(
    ([value, count]): Choice => ({ value, detail: strings.tags(count), group: 'fitting' }),
  );
  return byUse(all, ({ value }) => value, remembered);
}

/** The tags that a repository has here; of all repositories when it has none. */
export function tagChoices(
  images: readonly Image[],
  repository: string,
  now: number,
): readonly Choice[] {
  const newest = [...images].sort((a, b) => b.created - a.created);
  const tagsOf = (wanted: (name: string) => boolean): readonly Choice[] =>
    newest.flatMap(({ tags, size, created }) =>
      tags.filter(wanted).map((name): Choice => {
        const age = created > 0 ? [strings.created(strings.age(now - created))] : [];
        const detail = [sizeInWords(size), ...age].join(' · ');
        return { value: imageParts(name).tag, detail, group: 'fitting' };
      }),
    );
  const own = tagsOf((name) => withoutTag(name) === repository);
  if (own.length > 0) return own;
  const names = newest.flatMap(({ tags }) => tags.map((name) => imageParts(name).tag));
  return [...new Set(names)].map((value) => ({ value, detail: '', group: 'others' }));
}

/** The registries that images here came from or are meant for. */
export function registryChoices(images: readonly Image[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const name of images.flatMap(({ tags }) => tags)) {
    const { registry } = imageParts(name);
    if (registry !== '') counts.set(registry, (counts.get(registry) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ value, detail: strings.imagesHere(count), group: 'fitting' }));
}

function withoutTag(name: string): string {
  const { registry, repository } = imageParts(name);
  return registry === '' ? repository : `${registry}/${repository}`;
}
