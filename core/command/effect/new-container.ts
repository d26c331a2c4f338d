import { networkName } from '../../cli/line/run-facts.ts';
import { effectStrings } from '../../strings/effect.ts';
import { containerStrings as strings } from '../../strings/effect-containers.ts';
import { exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { mountParts } from './mounts.ts';
import { changes, opens, type Part, when } from './parts.ts';
import { portParts } from './ports.ts';
import { rightParts } from './rights.ts';

/** What `docker run` and `docker create` make, use, open and hand over. */
export function newContainer(asked: Asked): readonly Part[] {
  const starts = asked.name === 'docker run';
  const [image] = asked.words;
  return [
    changes(strings.creates(asked.last('--name') || undefined)),
    ...when(!starts, changes(strings.notStarted)),
    ...(image === undefined ? [] : imageParts(image, asked.last('--pull'))),
    ...portParts(asked),
    ...networkParts(asked),
    ...mountParts(asked),
    ...rightParts(asked),
    ...restartParts(asked),
    ...when(asked.on('--rm'), changes(strings.removedAtEnd)),
    ...(starts ? runParts(asked) : []),
  ];
}

function imageParts(image: string, pull: string | undefined): readonly Part[] {
  if (pull === 'never') return [changes(strings.fromLocalImage(image))];
  return [changes(pull === 'always' ? strings.fromNewest(image) : strings.fromImage(image))];
}

/** How a foreground run ends is told by what it does meanwhile; in the background nothing waits. */
function runParts(asked: Asked): readonly Part[] {
  if (asked.on('--detach')) return [];
  return [changes(asked.on('--interactive') ? effectStrings.interactive : effectStrings.runsOn)];
}

/** The networks it joins; the usual bridge goes without saying. */
export function networkParts(asked: Asked): readonly Part[] {
  const joined = asked.values('--network', '--net').flatMap((value): readonly Part[] => {
    const network = networkName(value);
    if (network === 'host') return [opens(strings.hostNetwork, reasons.hostNetwork)];
    if (network === 'none') return [changes(strings.noNetwork)];
    const [, other] = /^container:(.+)$/.exec(network) ?? [];
    if (other !== undefined) return [changes(strings.sharesNetwork(other))];
    return network === '' ? [] : [changes(strings.joins(network))];
  });
  const links = asked
    .values('--link')
    .map((link) => changes(strings.links(link.split(':')[0] ?? '')));
  return [...joined, ...links];
}

function restartParts(asked: Asked): readonly Part[] {
  const policy = asked.last('--restart') ?? '';
  if (/^(?:always|unless-stopped)$/.test(policy)) return [changes(strings.restartsAlways)];
  return when(policy.startsWith('on-failure'), changes(strings.restartsOnFailure));
}

/** Files on this machine that an option has the CLI write. */
export function writtenFiles(asked: Asked, ...options: readonly string[]): readonly Part[] {
  return asked
    .values(...options)
    .filter((file) => file !== '' && file !== '-')
    .map((file) => changes(effectStrings.writesFile(file)));
}
