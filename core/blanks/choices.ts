import type { Placeholder, Template, Values } from '../command/model.ts';
import type { EngineObjects } from '../engine/model.ts';
import { assertNever } from '../result.ts';
import { blankStrings as strings } from '../strings/blanks.ts';
import type { Choice } from './choice.ts';
import { freeName, freePorts, portHolders } from './free.ts';
import { imageChoices, registryChoices, repositoryChoices, tagChoices } from './image-choices.ts';
import { containerChoices, networkChoices, volumeChoices } from './object-choices.ts';
import { textOfPieces } from './place.ts';
import type { BlankUse } from './use.ts';
import {
  type Usual,
  usualContainerPorts,
  usualDurations,
  usualHostPorts,
  usualNumbers,
  usualRegistries,
  usualSizes,
  usualVariables,
} from './usual.ts';

/** What choices are made from beside the blank itself. */
export interface ChoiceFacts {
  readonly objects: EngineObjects | undefined;
  /** What the blank was filled with before, the most recent first. */
  readonly remembered: readonly string[];
  /** Ports that other programs of this machine have. */
  readonly busyPorts: ReadonlySet<number>;
  /** Epoch milliseconds. */
  readonly now: number;
}

interface Blank {
  readonly placeholder: Placeholder;
  readonly use: BlankUse;
  /** What other blanks say about this one; see `besideOf`. */
  readonly beside: string;
}

/** What stands beside a blank and decides its choices: an image, a registry; mostly nothing. */
export function besideOf(use: BlankUse, template: Template, values: Values): string {
  switch (use.type) {
    case 'repository':
      return textOfPieces(use.registry, template, values);
    case 'tag':
      return textOfPieces(use.repository, template, values);
    case 'container-port':
    case 'env':
      return textOfPieces(use.image, template, values);
    default:
      return '';
  }
}

const nothing: EngineObjects = { containers: [], images: [], networks: [], volumes: [] };

/**
 * All that can be offered for a blank, in the order for one who has typed nothing yet.
 *
 * What the command is for comes first, then the rest, then what was used before and is not among
 * them. Names of files come from the disk as they are typed and are not here.
 */
export function choicesFor(blank: Blank, facts: ChoiceFacts): readonly Choice[] {
  const own = ownChoices(blank, facts);
  const known = new Set(own.map(({ value }) => value));
  const before = facts.remembered
    .filter((value) => !known.has(value))
    .map((value): Choice => ({ value, detail: '', group: 'before' }));
  const usual = usualChoices(blank).filter(({ value }) => !known.has(value));
  const offered = new Set(facts.remembered);
  return [...own, ...before, ...usual.filter(({ value }) => !offered.has(value))];
}

function ownChoices(
  { placeholder, use, beside }: Blank,
  { objects = nothing, remembered, busyPorts, now }: ChoiceFacts,
): readonly Choice[] {
  const { containers, images } = objects;
  switch (use.type) {
    case 'container':
      return containerChoices(containers, use.verb, remembered, now);
    case 'new-container':
      return nameChoices(placeholder, new Set(containers.map(({ name }) => name)));
    case 'image':
      return imageChoices(images, use.bare, remembered, now);
    case 'repository':
      return repositoryChoices(images, beside, remembered);
    case 'tag':
      return tagChoices(images, beside, now);
    case 'registry':
      return registryChoices(images);
    case 'network':
      return use.how === 'new'
        ? nameChoices(placeholder, new Set(objects.networks.map(({ name }) => name)))
        : networkChoices(objects, remembered);
    case 'volume':
      return use.how === 'new'
        ? nameChoices(placeholder, new Set(objects.volumes.map(({ name }) => name)))
        : volumeChoices(objects, remembered);
    case 'host-port':
      return hostPortChoices(placeholder, use.protocol, objects, busyPorts);
    case 'container-port':
    case 'path':
    case 'env':
    case 'duration':
    case 'bytes':
    case 'number':
    case 'choices':
    case 'plain':
      return [];
    default:
      return assertNever(use);
  }
}

/** The default, or what comes after it, as long as nothing has that name. */
function nameChoices({ default: wanted }: Placeholder, taken: ReadonlySet<string>): Choice[] {
  if (wanted === undefined || wanted === '') return [];
  return [{ value: freeName(wanted, taken), detail: strings.freeName, group: 'free' }];
}

/** A few free ports near the default and among the usual ones, then the taken ones with their owners. */
function hostPortChoices(
  { default: wanted }: Placeholder,
  protocol: string,
  objects: EngineObjects,
  busy: ReadonlySet<number>,
): readonly Choice[] {
  const holders = portHolders(objects, protocol);
  const taken = new Set([...holders.keys(), ...busy]);
  const near = freePorts(Number(wanted) || 3000, taken, 3);
  const usual = usualHostPorts.filter((port) => !taken.has(port) && !near.includes(port));
  const free = [...near, ...usual]
    .slice(0, 7)
    .map((port): Choice => ({ value: String(port), detail: strings.free, group: 'free' }));
  const held = [...holders.values()]
    .sort((a, b) => a.port.host - b.port.host)
    .map(
      ({ container, port }): Choice => ({
        value: String(port.host),
        detail: strings.usedBy([container]),
        group: 'taken',
      }),
    );
  const others = [...busy]
    .filter((port) => !holders.has(port))
    .sort((a, b) => a - b)
    .map((port): Choice => ({ value: String(port), detail: strings.otherProgram, group: 'taken' }));
  return [...free, ...held, ...others];
}

function usualChoices({ use, beside }: Blank): readonly Choice[] {
  switch (use.type) {
    case 'container-port':
      return usual(usualContainerPorts(beside));
    case 'env':
      return usual(usualVariables(beside));
    case 'duration':
      return usual(usualDurations);
    case 'bytes':
      return usual(usualSizes);
    case 'number':
      return usual(usualNumbers(use.option));
    case 'registry':
      return usual(usualRegistries);
    case 'choices':
      return usual(use.choices.map((value) => [value, '']));
    default:
      return [];
  }
}

function usual(values: readonly Usual[]): readonly Choice[] {
  return values.map(([value, detail]) => ({ value, detail, group: 'usual' }));
}
