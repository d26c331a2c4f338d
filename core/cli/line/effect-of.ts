import { assess } from '../../command/effect.ts';
import { type Danger, dangerLevels, type Effect } from '../../command/model.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import { isOn } from './option-state.ts';
import type { DockerCommand } from './parse-model.ts';

/** What all docker commands of a line do, and the worst of it. */
export interface WholeEffect {
  readonly effect: Effect;
  readonly danger: Danger;
}

/** A docker command, with the words that a pipe adds to it. */
export interface Acting {
  readonly docker: DockerCommand;
  readonly piped?: string;
}

/** Takes the effects of several commands together; one that only reads adds nothing to the rest. */
export function effectOf(commands: readonly Acting[]): WholeEffect {
  const each = commands.map((command) => assess(plainArgv(command)));
  const rank = ({ danger }: { readonly danger: Danger }): number =>
    dangerLevels.indexOf(danger.level);
  const worst = each.reduce((most, next) => Math.max(most, rank(next)), 0);
  const telling = each.filter((one) => rank(one) > 0 || worst === 0);
  const phrases = [...new Set(telling.flatMap(({ effect }) => effect.phrases))];
  const only = telling.length === 1 ? telling[0] : undefined;
  const reasons = each.filter((one) => rank(one) === worst).flatMap(({ danger }) => danger.reasons);
  return {
    effect: only?.effect ?? { phrases, sentence: sentence(phrases) },
    danger: { level: dangerLevels[worst] ?? 'safe', reasons: [...new Set(reasons)] },
  };
}

/**
 * The same command in its plainest form: main name, long options with `=`, then the operands.
 *
 * So a typographic dash, a cluster or an old name changes nothing in what is said of it.
 */
function plainArgv({ docker, piped }: Acting): readonly string[] {
  const { command, complete, options, operands } = docker;
  if (!command || !complete) return ['docker', ...docker.argv.slice(1)];
  if (isOn(docker, '--help')) return ['docker', 'help'];
  const switches = new Map<string, string>();
  const written: string[] = [];
  for (const { option, of, value } of options) {
    if (!option || of.name === 'docker') continue;
    // Of a switch the last use counts.
    if (option.type === 'switch') switches.set(option.name, `${option.name}=${value}`);
    else written.push(`${option.name}=${asFolder(option.name, value)}`);
  }
  const names = operands.map(({ value }) => value);
  const dash = names[0]?.startsWith('-') === true ? ['--'] : [];
  return [
    ...command.name.split(' '),
    ...switches.values(),
    ...written,
    ...dash,
    ...names,
    ...(piped ? [piped] : []),
  ];
}

/** The folder one is in, however a shell writes it, is no volume, though it has no slash. */
function asFolder(name: string, value: string): string {
  if (name !== '--volume') return value;
  return value.replace(/^(?:\$\(pwd\)|`pwd`|\$\{?PWD\}?|%cd%)(?=:)/i, '$&/');
}

function sentence(phrases: readonly string[]): string {
  if (phrases.length === 0) return strings.nothing;
  const last = phrases.at(-1) ?? '';
  const text = phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} and ${last}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
