import { csvFields } from '../../cli/line/mount-specs.ts';
import { effectStrings } from '../../strings/effect.ts';
import { imageStrings as strings } from '../../strings/effect-images.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decisions } from './decide.ts';
import { writtenFiles } from './new-container.ts';
import { namesOf, nouns, theObjects } from './nouns.ts';
import { changes, grants, opens, type Part, removes, safe, when } from './parts.ts';
import { staysHere } from './ports.ts';

/** What `build` and the commands of Buildx do. */
export const builds: Decisions = {
  build: buildParts,
  'buildx bake': bakeParts,
  'buildx dap build': debugParts,
  'buildx debug build': debugParts,
  'buildx create': createParts,
  'buildx use': (asked) => [changes(strings.usesBuilder(namesOf(asked)))],
  'buildx stop': (asked) => [changes(strings.stopsBuilder(builderOf(asked)))],
  'buildx rm': removeParts,
  'buildx inspect': (asked) =>
    asked.on('--bootstrap')
      ? [changes(strings.startsBuilder(builderOf(asked)))]
      : [safe(effectStrings.changesNothing)],
  'buildx install': () => [changes(strings.alias)],
  'buildx uninstall': () => [changes(strings.noAlias)],
  'buildx dial-stdio': () => [changes(strings.proxiesBuilder)],
  'buildx history export': (asked) => {
    const files = writtenFiles(asked, '--output');
    return files.length === 0 ? [safe(effectStrings.changesNothing)] : files;
  },
  'buildx history import': () => [changes(strings.importsRecords), changes(strings.opensDesktop)],
  'buildx history open': () => [safe(effectStrings.changesNothing), safe(strings.opensDesktop)],
  'buildx history rm': (asked) => {
    const what = asked.on('--all') ? strings.allRecords : strings.records(namesOf(asked));
    return [removes(strings.removesRecords(what), losses.records)];
  },
  'buildx history trace': traceParts,
  'buildx imagetools create': joinParts,
};

/** The calls that only look at the build. Source: docker buildx build, "--call". */
const lookingCalls = /^(?:check|lint|outline|targets)\b/;

/** Whether it only checks or prints what would be built. */
function onlyLooks(asked: Asked): boolean {
  const call = asked.last('--call') ?? '';
  return (
    asked.on('--check', '--list-targets', '--list-variables') ||
    lookingCalls.test(call) ||
    asked.last('--list') !== undefined ||
    // Of `bake` it is a switch, of an older `build` it names what is printed.
    (asked.name === 'docker buildx bake' ? asked.on('--print') : isLookingPrint(asked))
  );
}

function isLookingPrint(asked: Asked): boolean {
  return lookingCalls.test(asked.last('--print') ?? '');
}

function buildParts(asked: Asked): readonly Part[] {
  if (onlyLooks(asked)) return [safe(strings.checksOnly)];
  const [context] = asked.words;
  return [
    changes(strings.builds(effectStrings.and(asked.values('--tag')))),
    ...(context === undefined || context === '-' ? [] : [changes(strings.buildsFrom(context))]),
    ...when(asked.on('--pull'), changes(strings.newestBase)),
    ...when(publishes(asked), changes(strings.pushesBuilt)),
    ...outputParts(asked),
    ...writtenFiles(asked, '--iidfile', '--metadata-file'),
    ...asked.values('--secret').map((value) => changes(strings.secret(secretId(value)))),
    ...when(asked.values('--ssh').length > 0, grants(strings.ssh, reasons.buildSsh)),
    ...entitlements(asked),
    ...when(
      asked.last('--network') === 'host',
      grants(strings.hostNetwork, reasons.buildHostNetwork),
    ),
  ];
}

function bakeParts(asked: Asked): readonly Part[] {
  if (onlyLooks(asked)) return [safe(strings.checksOnly)];
  return [
    changes(strings.bakes(namesOf(asked))),
    ...when(asked.on('--pull'), changes(strings.newestBase)),
    ...when(asked.on('--push'), changes(strings.pushesBuilt)),
    ...writtenFiles(asked, '--metadata-file'),
    ...entitlements(asked),
  ];
}

function debugParts(asked: Asked): readonly Part[] {
  const parts = buildParts(asked);
  return onlyLooks(asked) ? parts : [...parts, changes(strings.debugger)];
}

function publishes(asked: Asked): boolean {
  const pushing = (output: string): boolean =>
    /(?:^|,)type=registry(?:,|$)|(?:^|,)push=(?:true|1)(?:,|$)/.test(output);
  return asked.on('--push') || asked.values('--output').some(pushing);
}

/** Where the result goes beside the engine; `-` is its output. */
function outputParts(asked: Asked): readonly Part[] {
  return asked.values('--output').flatMap((output) => {
    if (!output.includes('=')) {
      return output === '-' || output === '' ? [] : [changes(effectStrings.writesFolder(output))];
    }
    const fields = csvFields(output).map((field) => field.split('='));
    const dest = fields.find(([key]) => key === 'dest')?.[1] ?? '-';
    const local = fields.some(([key, value]) => key === 'type' && value === 'local');
    if (dest === '-') return [];
    return [changes(local ? effectStrings.writesFolder(dest) : effectStrings.writesFile(dest))];
  });
}

/** Only these reach outside the build. Source: docker buildx build, "--allow". */
function entitlements(asked: Asked): readonly Part[] {
  return asked
    .values('--allow')
    .filter((name) => /^(?:network\.host|security\.insecure|device|fs|ssh)\b/.test(name))
    .map((name) => grants(strings.entitlement(name), reasons.buildEntitlement(name)));
}

function secretId(value: string): string {
  return /(?:^|,)id=([^,]*)/.exec(value)?.[1] ?? value;
}

/** The builder that is named, with `--builder` or alone; nothing for the one in use. */
function builderOf(asked: Asked): string | undefined {
  return namesOf(asked) || asked.last('--builder') || undefined;
}

function createParts(asked: Asked): readonly Part[] {
  const name = asked.last('--name');
  if (asked.on('--leave')) {
    return [removes(strings.takesFromBuilder(name ?? strings.theBuilder), losses.builderNode)];
  }
  return [
    changes(
      asked.on('--append')
        ? strings.addsToBuilder(name ?? strings.theBuilder)
        : strings.createsBuilder(name),
    ),
    ...when(asked.on('--use'), changes(strings.usesBuilder(name ?? 'it'))),
    ...when(asked.on('--bootstrap'), changes(strings.startsBuilder('it'))),
  ];
}

function removeParts(asked: Asked): readonly Part[] {
  const inUse = asked.last('--builder');
  const builder =
    asked.named.length > 0
      ? theObjects(nouns.builder, asked.named)
      : inUse === undefined
        ? strings.theBuilder
        : theObjects(nouns.builder, [{ text: inUse, whole: false }]);
  const what = asked.on('--all-inactive') ? strings.unusedBuilders : builder;
  return [
    removes(strings.removesBuilder(what), losses.builder),
    ...when(asked.on('--keep-state'), changes(strings.keepsCache)),
    ...when(asked.on('--keep-daemon'), changes(strings.keepsDaemon)),
  ];
}

/** The page with the record is for this machine unless an address says otherwise. */
function traceParts(asked: Asked): readonly Part[] {
  const address = asked.last('--addr') ?? '127.0.0.1:0';
  const host = address.replace(/:\d*$/, '').replace(/^\[|\]$/g, '');
  const shows = strings.servesTrace(address);
  return staysHere(host)
    ? [safe(effectStrings.changesNothing), safe(shows)]
    : [opens(shows, reasons.showsTrace(address))];
}

function joinParts(asked: Asked): readonly Part[] {
  if (asked.on('--dry-run')) return [safe(effectStrings.dryRun)];
  return [
    changes(strings.joinsImages(effectStrings.and(asked.values('--tag')))),
    ...writtenFiles(asked, '--metadata-file'),
  ];
}
