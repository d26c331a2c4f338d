import { effectStrings } from '../../strings/effect.ts';
import { containerStrings } from '../../strings/effect-containers.ts';
import { imageStrings } from '../../strings/effect-images.ts';
import { projectStrings as strings } from '../../strings/effect-projects.ts';
import { lossReasons as losses } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { attachParts, execParts, exportParts, killParts, waitParts } from './containers.ts';
import { copyParts } from './copies.ts';
import type { Decisions } from './decide.ts';
import { commitParts } from './images.ts';
import { isInteractive, isLongRunning } from './keyboard.ts';
import { mountParts } from './mounts.ts';
import { writtenFiles } from './new-container.ts';
import { namesOf } from './nouns.ts';
import { changes, type Part, removes, safe, when } from './parts.ts';
import { portParts } from './ports.ts';
import { capabilities } from './rights.ts';
import { scalingOf } from './scaling.ts';

/** What the commands of Compose do. */
export const projects: Decisions = {
  'compose up': upParts,
  'compose create': (asked) => [
    changes(strings.creates(servicesOf(asked))),
    ...replacements(asked),
  ],
  'compose down': downParts,
  'compose rm': (asked) => [
    removes(strings.removesStopped(servicesOf(asked)), losses.composeRm),
    ...when(asked.on('--stop'), changes(strings.stopsFirst)),
    ...when(asked.on('--volumes'), removes(containerStrings.anonymousToo(true), losses.anonymous)),
    ...when(!asked.on('--force'), changes(effectStrings.asksFirst)),
  ],
  'compose run': runParts,
  'compose exec': execParts,
  'compose attach': attachParts,
  'compose cp': copyParts,
  'compose export': exportParts,
  'compose commit': commitParts,
  'compose build': (asked) =>
    asked.on('--check', '--print')
      ? [safe(imageStrings.checksOnly)]
      : [
          changes(strings.builds(ownersOf(asked))),
          ...when(asked.on('--push'), changes(strings.pushesBuilt)),
        ],
  'compose pull': (asked) => [changes(strings.pulls(ownersOf(asked)))],
  'compose push': (asked) => [changes(strings.pushes(ownersOf(asked)))],
  'compose start': (asked) => [changes(containerStrings.starts(servicesOf(asked)))],
  'compose stop': (asked) => [changes(containerStrings.stops(servicesOf(asked)))],
  'compose restart': (asked) => [changes(containerStrings.restarts(servicesOf(asked)))],
  'compose kill': (asked) => [...killParts(asked, servicesOf(asked)), ...orphans(asked)],
  'compose pause': (asked) => [changes(containerStrings.pauses(servicesOf(asked)))],
  'compose unpause': (asked) => [changes(containerStrings.unpauses(servicesOf(asked)))],
  'compose scale': (asked) => scaleParts(asked.words),
  'compose alpha scale': (asked) => scaleParts(asked.words),
  'compose watch': watchParts,
  'compose alpha watch': watchParts,
  'compose wait': (asked) => [
    ...waitParts(asked),
    ...when(
      asked.on('--down-project'),
      removes(strings.downs(projectOf(asked)), losses.composeDown),
    ),
  ],
  'compose config': (asked) => {
    const files = writtenFiles(asked, '--output');
    return files.length === 0 ? [safe(effectStrings.changesNothing)] : files;
  },
  'compose publish': (asked) => [changes(strings.publishesApp(namesOf(asked)))],
  'compose alpha publish': (asked) => [changes(strings.publishesApp(namesOf(asked)))],
  'compose alpha dry-run': () => [safe(effectStrings.dryRun)],
  'compose bridge convert': (asked) => [
    changes(strings.convertsTo(asked.last('--output') ?? 'out')),
  ],
  'compose bridge transformations create': (asked) => [
    changes(strings.createsTransformer(namesOf(asked))),
  ],
};

function projectOf(asked: Asked): string {
  return strings.project(asked.last('--project-name') || undefined);
}

/** The services that are named; all of the project otherwise. */
function servicesOf(asked: Asked): string {
  return strings.servicesOf(namesOf(asked), projectOf(asked));
}

/** Whose images they are. */
function ownersOf(asked: Asked): string {
  return namesOf(asked) || projectOf(asked);
}

function orphans(asked: Asked): readonly Part[] {
  return when(asked.on('--remove-orphans'), removes(strings.removesOrphans, losses.orphans));
}

/** What `up` and `create` replace, make anew and take away. */
function replacements(asked: Asked): readonly Part[] {
  const all = asked.on('--force-recreate');
  return [
    ...when(!all && !asked.on('--no-recreate'), changes(strings.replacesChanged)),
    ...when(all, removes(strings.replacesAll, losses.recreated)),
    ...when(
      asked.on('--always-recreate-deps'),
      removes(strings.replacesDependencies, losses.recreated),
    ),
    ...when(asked.on('--renew-anon-volumes'), removes(strings.renewsVolumes, losses.renewed)),
    ...orphans(asked),
    ...scaleParts(asked.values('--scale')),
    ...when(asked.on('--build'), changes(strings.buildsFirst)),
    ...when(asked.last('--pull') === 'always', changes(strings.pulls(ownersOf(asked)))),
  ];
}

function upParts(asked: Asked): readonly Part[] {
  const what = servicesOf(asked);
  const dependencies = asked.words.length > 0 && !asked.on('--no-deps');
  return [
    changes(asked.on('--no-start') ? strings.creates(what) : strings.ups(what)),
    ...when(dependencies, changes(strings.withDependencies)),
    ...replacements(asked),
    ...when(asked.on('--watch'), changes(strings.watches)),
    ...when(isLongRunning(asked), changes(effectStrings.follows)),
  ];
}

function watchParts(asked: Asked): readonly Part[] {
  const prunes = asked.last('--prune') === undefined || asked.on('--prune');
  return [
    ...when(!asked.on('--no-up'), changes(strings.ups(servicesOf(asked)))),
    changes(strings.watches),
    ...when(prunes, changes(strings.prunesOld)),
    changes(effectStrings.follows),
  ];
}

/** Fewer containers than there are means that some go; to none, that all of them go. */
function scaleParts(words: readonly string[]): readonly Part[] {
  const { some, none } = scalingOf(words);
  return [
    ...when(some !== '', changes(strings.scales(some))),
    ...when(none !== '', removes(strings.scalesToNone(none), losses.scaledDown)),
  ];
}

function downParts(asked: Asked): readonly Part[] {
  const services = namesOf(asked);
  const images = asked.last('--rmi');
  const volumes = services === '' ? strings.removesVolumes : strings.removesServiceVolumes;
  return [
    removes(
      services === '' ? strings.downs(projectOf(asked)) : strings.downsServices(services),
      losses.composeDown,
    ),
    ...when(asked.on('--volumes', '--volume'), removes(volumes, losses.composeVolumes)),
    ...when(images === 'all', removes(strings.removesImages, losses.composeImages)),
    ...when(images === 'local', removes(strings.removesBuiltImages, losses.composeImages)),
    ...orphans(asked),
  ];
}

function runParts(asked: Asked): readonly Part[] {
  const [service = '', program] = asked.words;
  return [
    changes(strings.runsOnce(service)),
    ...(program === undefined ? [] : [changes(strings.runsProgram(program))]),
    ...when(!asked.on('--no-deps'), changes(strings.withDependencies)),
    ...portParts(asked),
    ...when(asked.on('--service-ports'), changes(strings.filePorts)),
    ...mountParts(asked),
    ...capabilities(asked),
    ...orphans(asked),
    ...when(asked.on('--build'), changes(strings.buildsFirst)),
    ...when(asked.on('--rm'), changes(containerStrings.removedAtEnd)),
    ...endOfRun(asked),
  ];
}

function endOfRun(asked: Asked): readonly Part[] {
  if (asked.on('--detach')) return [];
  return [changes(isInteractive(asked) ? effectStrings.interactive : effectStrings.runsOn)];
}
