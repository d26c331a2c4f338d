import { type DockerLine, readDocker } from '../cli/read-docker.ts';
import { strings } from '../strings/effect.ts';
import { containerEffect } from './effect-container.ts';
import { isOn, type Part, part } from './effect-parts.ts';
import { type Danger, type DangerLevel, dangerLevels, type Effect } from './model.ts';
import { shellCommands } from './shell-commands.ts';

/** What a line does and how bad it can be; what needs a person at the keyboard. */
export interface Assessment {
  readonly effect: Effect;
  readonly danger: Danger;
  /** Reads what the user types, so the terminal should have the focus. */
  readonly interactive: boolean;
  /** Does not end by itself. */
  readonly longRunning: boolean;
}

/**
 * Says what a command does, by the command and its options, never by running anything.
 *
 * A shell line counts as the worst of the commands in it; what is not known counts as a change,
 * since a wrong alarm costs less than a missing one.
 */
export function assess(argv: readonly string[]): Assessment {
  const script = shellScript(argv);
  if (script !== undefined) return assessScript(script);
  const line = readDocker(argv);
  const parts = line
    ? effectsOf(line)
    : [part('changes', strings.unknown(argv[0] || strings.nothing))];
  return {
    ...summarise(parts),
    interactive: line !== undefined && isInteractive(line),
    longRunning: line !== undefined && isLongRunning(line),
  };
}

function shellScript(argv: readonly string[]): string | undefined {
  const program = (argv[0] ?? '').replace(/^.*[\\/]/, '').toLowerCase();
  if (argv[1] === '-c' && /^(sh|bash|dash|zsh|ash)$/.test(program)) return argv[2];
  const isPowershell = /^(powershell|pwsh)(\.exe)?$/.test(program);
  return isPowershell && argv.includes('-Command') ? argv[argv.length - 1] : undefined;
}

function assessScript(script: string): Assessment {
  const each = shellCommands(script).map(assess);
  const parts = each.flatMap(({ effect, danger }) =>
    effect.phrases.map((phrase) => part(danger.level, phrase)),
  );
  const whole = summarise(parts.length > 0 ? parts : [part('changes', strings.shellLine)]);
  return {
    ...whole,
    interactive: each.some(({ interactive }) => interactive),
    longRunning: each.some(({ longRunning }) => longRunning),
  };
}

function summarise(parts: readonly Part[]): { readonly effect: Effect; readonly danger: Danger } {
  const level = parts.reduce<DangerLevel>((worst, { level: next }) => {
    return dangerLevels.indexOf(next) > dangerLevels.indexOf(worst) ? next : worst;
  }, 'safe');
  const phrases = [...new Set(parts.map(({ phrase }) => phrase))];
  const sentence = strings.and(phrases);
  const reasons = parts.filter((each) => each.level === level).map(({ phrase }) => phrase);
  return {
    effect: { phrases, sentence: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` },
    danger: { level, reasons: level === 'safe' ? [] : [...new Set(reasons)] },
  };
}

const readers = new Set([
  '',
  'ps',
  'images',
  'version',
  'info',
  'logs',
  'inspect',
  'history',
  'port',
  'top',
  'stats',
  'events',
  'search',
  'diff',
  'help',
  'system df',
  'network ls',
  'network inspect',
  'volume ls',
  'volume inspect',
  'image inspect',
  'image history',
  'container inspect',
  'container port',
  'container top',
  'container diff',
  'context ls',
  'context show',
  'context inspect',
  'compose ps',
  'compose logs',
  'compose config',
  'compose ls',
  'compose images',
  'compose top',
  'compose version',
  'buildx ls',
  'buildx du',
  'buildx version',
  'wait',
]);

function effectsOf(line: DockerLine): readonly Part[] {
  const { command } = line;
  if (readers.has(command)) {
    const follows = isLongRunning(line) ? [part('safe', strings.follows)] : [];
    return [part('safe', strings.changesNothing), ...follows];
  }
  if (command === 'run' || command === 'create') return containerEffect(line);
  return removal(line) ?? change(line) ?? [part('changes', strings.unknown(`docker ${command}`))];
}

/** What takes something away for good; its names are listed before it runs. */
function removal(line: DockerLine): readonly Part[] | undefined {
  const names = strings.and(line.operands);
  const gone = (...phrases: readonly string[]): readonly Part[] =>
    phrases.map((phrase) => part('removes', phrase));
  if (/ prune$/.test(line.command)) return gone(strings.prunes);
  switch (line.command) {
    case 'rm':
      return gone(
        strings.removesContainers(names),
        ...(isOn(line, 'force', 'f') ? [strings.stopsFirst] : []),
        ...(isOn(line, 'volumes', 'v') ? [strings.removesAnonymous] : []),
      );
    case 'rmi':
      return gone(strings.removesImages(names));
    case 'network rm':
      return gone(strings.removesNetworks(names));
    case 'volume rm':
      return gone(strings.removesVolumes(names));
    case 'compose down':
      return gone(
        strings.composeDown,
        ...(isOn(line, 'volumes', 'v') ? [strings.composeDownVolumes] : []),
      );
    case 'swarm leave':
      return gone(strings.leaves);
    default:
      return / (rm|remove)$/.test(line.command)
        ? gone(strings.unknown(`docker ${line.command} ${names}`.trim()))
        : undefined;
  }
}

function change(line: DockerLine): readonly Part[] | undefined {
  const all = strings.and(line.operands);
  const [first = '', second = ''] = line.operands;
  const changes = (...phrases: readonly string[]): readonly Part[] =>
    phrases.map((phrase) => part('changes', phrase));
  switch (line.command) {
    case 'pull':
      return changes(strings.downloads(first));
    case 'push':
      return changes(strings.uploads(first));
    case 'start':
      return changes(strings.starts(all));
    case 'stop':
      return changes(strings.stops(all));
    case 'restart':
      return changes(strings.restarts(all));
    case 'kill':
      return changes(strings.kills(all));
    case 'pause':
      return changes(strings.pauses(all));
    case 'unpause':
      return changes(strings.unpauses(all));
    case 'exec':
      return changes(
        strings.runsInside(first),
        ...(isInteractive(line) ? [strings.interactive] : []),
      );
    case 'network create':
      return changes(strings.createsNetwork(first));
    case 'volume create':
      return changes(strings.createsVolume(first));
    case 'network connect':
      return changes(strings.connects(second, first));
    case 'network disconnect':
      return changes(strings.disconnects(second, first));
    case 'build':
      return changes(strings.builds(line.options.get('tag')?.[0]));
    case 'tag':
      return changes(strings.tags(second));
    case 'login':
      return changes(strings.logsIn);
    case 'logout':
      return changes(strings.logsOut);
    case 'rename':
      return changes(strings.renames(first, second));
    case 'cp':
      return changes(strings.copies(first, second));
    case 'update':
      return changes(strings.updates(all));
    case 'save':
      return changes(strings.saves(all));
    case 'load':
      return changes(strings.loads);
    case 'context use':
      return changes(strings.switchesContext(first));
    case 'compose stop':
      return changes(strings.composeAct('stops'));
    case 'compose start':
      return changes(strings.composeAct('starts'));
    case 'compose restart':
      return changes(strings.composeAct('restarts'));
    case 'compose pull':
      return changes(strings.composeAct('downloads the images of'));
    case 'compose build':
      return changes(strings.composeAct('builds the images of'));
    case 'compose exec':
      return changes(
        strings.runsInside(first),
        ...(isInteractive(line) ? [strings.interactive] : []),
      );
    case 'compose up':
      return changes(strings.composeUp, ...(isLongRunning(line) ? [strings.follows] : []));
    default:
      return undefined;
  }
}

function isInteractive(line: DockerLine): boolean {
  if (!/^(run|exec|start|compose run|compose exec)$/.test(line.command)) return false;
  // Compose attaches the keyboard unless told otherwise.
  if (line.command.startsWith('compose ')) {
    return !isOn(line, 'T', 'no-tty') && !isOn(line, 'detach', 'd');
  }
  return isOn(line, 'interactive', 'i') && !isOn(line, 'detach', 'd');
}

function isLongRunning(line: DockerLine): boolean {
  switch (line.command) {
    case 'logs':
    case 'compose logs':
      return isOn(line, 'follow', 'f');
    case 'stats':
      return !isOn(line, 'no-stream');
    case 'events':
      return !line.options.has('until');
    case 'run':
    case 'compose up':
      return !isOn(line, 'detach', 'd');
    default:
      return false;
  }
}
