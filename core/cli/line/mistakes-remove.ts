import type { Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import type { Expansion, Span } from './model.ts';
import { isOn } from './option-state.ts';
import type { DockerCommand } from './parse-model.ts';
import { problem } from './problem.ts';

/** Reads what stands inside a substitution; nothing when it is more than one docker command. */
export type ReadInside = (expansion: Expansion) => DockerCommand | undefined;

/** Commands that reach further than they look. */
export function reachMistakes(command: DockerCommand, inside: ReadInside): readonly Problem[] {
  return [...everyContainer(command, inside), ...pruneScope(command), ...pushLatest(command)];
}

/** `$(docker ps -aq)` and its like, as far as they are not narrowed by a filter. */
function everyContainer(command: DockerCommand, inside: ReadInside): readonly Problem[] {
  const name = command.command?.name ?? '';
  if (!/^docker (?:rm|stop|kill|restart|pause)$/.test(name)) return [];
  const all = command.operands.some(({ word }) =>
    word.expansions.some((expansion) => {
      const listing = expansion.kind === 'substitution' ? inside(expansion) : undefined;
      return listing !== undefined && listsAll(listing);
    }),
  );
  const end = command.operands.at(-1)?.word.end ?? command.program.end;
  return all ? [reachesAll(name === 'docker rm', { start: command.program.start, end })] : [];
}

/** The problem of a command that gets every container there is. */
export function reachesAll(removes: boolean, at: Span): Problem {
  if (!removes) return problem('hint', 'stops-all', strings.stopsAll, at);
  const fix = { title: strings.stoppedOnly, text: 'docker container prune' };
  return problem('warning', 'removes-all', strings.removesAll, at, fix);
}

/** Whether a command prints every container: nothing narrows it. */
export function listsAll({ command, options }: DockerCommand): boolean {
  if (command?.name !== 'docker ps') return false;
  return !options.some(({ option }) => /^--(?:filter|last|latest)$/.test(option?.name ?? ''));
}

function pruneScope(command: DockerCommand): readonly Problem[] {
  const { program, verbs } = command;
  const message = pruneMessage(command);
  if (message === undefined) return [];
  const forced = isOn(command, '--force') ? strings.prune.noQuestion : '';
  const at = { start: program.start, end: verbs.at(-1)?.end ?? program.end };
  return [problem('hint', 'prune-scope', `${message}${forced}`, at)];
}

function pruneMessage(command: DockerCommand): string | undefined {
  const { prune } = strings;
  const all = isOn(command, '--all');
  switch (command.command?.name) {
    case 'docker container prune':
      return prune.container;
    case 'docker image prune':
      return all ? prune.imageAll : prune.image;
    case 'docker network prune':
      return prune.network;
    case 'docker volume prune':
      return all ? prune.volumeAll : prune.volume;
    case 'docker builder prune':
      return all ? prune.builderAll : prune.builder;
    case 'docker buildx prune':
      return prune.buildx;
    case 'docker system prune': {
      const volumes = isOn(command, '--volumes');
      const message = all ? prune.systemAll : prune.system;
      return volumes ? message.replace('; volumes stay', '') + prune.volumesToo : message;
    }
    default:
      return undefined;
  }
}

function pushLatest(command: DockerCommand): readonly Problem[] {
  const [image] = command.operands;
  if (/^docker (?:buildx )?build$/.test(command.command?.name ?? '')) return builtLatest(command);
  if (command.command?.name !== 'docker push' || !image || isOn(command, '--all-tags')) return [];
  if (image.word.expansions.length > 0 || /[:@][^/]*$/.test(image.value)) return [];
  const fix = { title: strings.writeTag, text: `${image.value}:1.0` };
  return [problem('hint', 'push-latest', strings.pushLatest(image.value), image.word, fix)];
}

/** `docker build --push -t app .` pushes what it built in the same step. */
function builtLatest(command: DockerCommand): readonly Problem[] {
  if (!isOn(command, '--push')) return [];
  return command.options.flatMap(({ option, value, valueAt, valueWord }) => {
    if (option?.name !== '--tag' || !valueAt || (valueWord?.expansions.length ?? 0) > 0) return [];
    if (value === '' || /[:@][^/]*$/.test(value)) return [];
    const fix = { title: strings.writeTag, text: `${value}:1.0` };
    return [problem('hint', 'push-latest', strings.pushLatest(value), valueAt, fix)];
  });
}
