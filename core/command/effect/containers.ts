import { effectStrings } from '../../strings/effect.ts';
import { containerStrings as strings } from '../../strings/effect-containers.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { copyParts } from './copies.ts';
import type { Decisions } from './decide.ts';
import { isInteractive } from './keyboard.ts';
import { newContainer, writtenFiles } from './new-container.ts';
import { isSeveral, namesOf, nouns, theObjects } from './nouns.ts';
import { changes, type Part, removes, safe, surrenders, when } from './parts.ts';

/** What the commands about containers do. */
export const containers: Decisions = {
  run: (asked) => [...newContainer(asked), ...writtenFiles(asked, '--cidfile')],
  create: (asked) => [...newContainer(asked), ...writtenFiles(asked, '--cidfile')],
  start: startParts,
  stop: (asked) => [changes(strings.stops(namesOf(asked)))],
  restart: (asked) => [changes(strings.restarts(namesOf(asked)))],
  kill: (asked) => killParts(asked, namesOf(asked)),
  wait: waitParts,
  pause: (asked) => [changes(strings.pauses(namesOf(asked)))],
  unpause: (asked) => [changes(strings.unpauses(namesOf(asked)))],
  rename: ({ words: [from = '', to = ''] }) => [changes(strings.renames(from, to))],
  update: updateParts,
  exec: execParts,
  attach: attachParts,
  cp: copyParts,
  export: exportParts,
  rm: removeParts,
  'checkpoint create': (asked) => {
    const [container = '', name = ''] = asked.words;
    const stops = !asked.on('--leave-running');
    return [
      changes(strings.checkpoint(container, name)),
      ...when(stops, changes(strings.stopsAfterCheckpoint)),
    ];
  },
  'checkpoint rm': ({ words: [container = '', name = ''] }) => [
    removes(strings.removesCheckpoint(name, container), losses.checkpoint),
  ],
};

function startParts(asked: Asked): readonly Part[] {
  const checkpoint = asked.last('--checkpoint');
  return [
    changes(strings.starts(namesOf(asked))),
    ...(checkpoint === undefined ? [] : [changes(strings.fromCheckpoint(checkpoint))]),
    ...when(isInteractive(asked), changes(effectStrings.interactive)),
    ...when(!isInteractive(asked) && asked.on('--attach'), safe(effectStrings.runsOn)),
  ];
}

/** `--restart` alone says when, every other option how much. */
function updateParts(asked: Asked): readonly Part[] {
  const names = namesOf(asked);
  const restart = asked.last('--restart') !== undefined;
  const limits = !restart || asked.given().some((option) => option !== '--restart');
  return [
    ...when(restart, changes(strings.updatesRestart(names))),
    ...when(limits, changes(strings.updates(names))),
  ];
}

/** Signals other than the deadly one may mean anything to a program: to read its settings again. */
export function killParts(asked: Asked, names: string): readonly Part[] {
  const signal = (asked.last('--signal') ?? 'KILL').replace(/^SIG/i, '').toUpperCase();
  const ends = signal === 'KILL' || signal === '9';
  return [changes(ends ? strings.kills(names) : strings.signals(names, signal))];
}

/** `wait`, and `compose wait`: it ends with what it waits for. */
export function waitParts(asked: Asked): readonly Part[] {
  return [safe(effectStrings.changesNothing), safe(strings.waits(namesOf(asked)))];
}

/** `exec`, and `compose exec`. */
export function execParts(asked: Asked): readonly Part[] {
  const [container = '', program] = asked.words;
  return [
    changes(strings.runsInside(program, container)),
    ...when(asked.on('--privileged'), surrenders(strings.runsPrivileged, reasons.execPrivileged)),
    ...when(isInteractive(asked), changes(effectStrings.interactive)),
  ];
}

/** Ctrl-C goes to the program unless the option says otherwise. */
export function attachParts(asked: Asked): readonly Part[] {
  const [name = ''] = asked.words;
  if (!asked.on('--no-stdin')) return [changes(strings.attaches(name))];
  const quiet = asked.last('--sig-proxy') !== undefined && !asked.on('--sig-proxy');
  if (quiet) return [safe(effectStrings.changesNothing)];
  return [changes(strings.forwardsSignals(name))];
}

/** `export`, and `compose export`: to a file, or to what reads its output. */
export function exportParts(asked: Asked): readonly Part[] {
  const file = asked.last('--output') ?? '';
  if (file === '' || file === '-') return [safe(effectStrings.changesNothing)];
  return [changes(strings.exports(namesOf(asked), file))];
}

function removeParts(asked: Asked): readonly Part[] {
  const { named } = asked;
  if (named.length === 0) return [safe(effectStrings.unnamed('container'))];
  if (asked.on('--link')) return [removes(strings.removesLink(namesOf(asked)), losses.link)];
  const what = theObjects(nouns.container, named);
  const several = isSeveral(named);
  const reason = losses.containers(what, several);
  return [
    removes(strings.removes(what), reason),
    ...when(asked.on('--force'), removes(strings.endsFirst(several), reason)),
    ...when(asked.on('--volumes'), removes(strings.anonymousToo(several), losses.anonymous)),
  ];
}
