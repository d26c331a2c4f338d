import type { Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import type { Deprecation } from '../grammar.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { beginsWithDash } from './long-dash.ts';
import type { ShellWord, Span } from './model.ts';
import { readVolumeSpec } from './mount-specs.ts';
import { isOn } from './option-state.ts';
import type { DockerCommand, OptionUse } from './parse-model.ts';
import { type OptionScan, readOption } from './parse-options.ts';
import { readPortSpec } from './port-specs.ts';
import { problem } from './problem.ts';
import { maskedUse } from './run-facts.ts';
import { programName } from './simple-commands.ts';

/** Old names, old options, and options that stand where Docker does not read them. */
export function optionMistakes(
  line: string,
  command: DockerCommand,
  index: GrammarIndex,
): readonly Problem[] {
  return [
    ...composeOne(line, command),
    ...deprecatedCommand(command),
    ...command.options.flatMap((use) => deprecatedOption(use)),
    ...loginPassword(command),
    ...tooLate(line, command, index),
  ];
}

function composeOne(line: string, { program }: DockerCommand): readonly Problem[] {
  if (programName(program) !== 'docker-compose') return [];
  const text = line
    .slice(program.start, program.end)
    .replace(/docker-compose(?:\.exe)?/i, 'docker compose');
  return [
    problem('warning', 'compose-v1', strings.composeOne, program, {
      title: strings.write('docker compose'),
      text,
    }),
  ];
}

function deprecatedCommand({ command, program, verbs }: DockerCommand): readonly Problem[] {
  if (!command?.deprecated) return [];
  const at = { start: program.start, end: verbs.at(-1)?.end ?? program.end };
  return [deprecation('command-deprecated', command.name, command.deprecated, at)];
}

function deprecation(
  code: 'command-deprecated' | 'option-deprecated',
  written: string,
  { instead, since, removed }: Deprecation,
  at: Span,
  successor?: string,
): Problem {
  const fix =
    successor === undefined ? undefined : { title: strings.write(successor), text: successor };
  return removed === undefined
    ? problem('warning', code, strings.deprecated(written, instead, since), at, fix)
    : problem('error', 'option-removed', strings.removed(written, instead, removed), at, fix);
}

/**
 * What can take the option's place as it stands, its value left alone.
 *
 * Not `--filter`, whose value is written otherwise, nor `--no-x`, which says the opposite.
 */
function successorOf({ option, of, written }: OptionUse, instead: string): string | undefined {
  if (option?.type === 'switch' && /^--[a-z-]+[= ]\w+$/.test(instead)) return instead;
  const next = of.options.find(({ name }) => name === instead);
  if (!next || instead === '--filter' || instead.startsWith('--no-')) return undefined;
  return next.type === option?.type || written === option?.short ? instead : undefined;
}

function deprecatedOption(use: OptionUse): readonly Problem[] {
  const { option, written, name, value, valueAt } = use;
  if (option?.name === '--link' && /^docker (?:run|create)$/.test(use.of.name)) {
    const at = { start: name.start, end: valueAt?.end ?? name.end };
    const message = strings.link(value.split(':')[0] ?? value);
    const fix = { title: strings.useNetwork, text: '--network my-network' };
    return [problem('warning', 'link-deprecated', message, at, fix)];
  }
  if (!option) return [];
  const byShort = written === option.short ? option.shortDeprecated : undefined;
  const found = byShort ?? option.deprecated;
  if (!found) return [];
  const successor = found.instead === undefined ? undefined : successorOf(use, found.instead);
  return [deprecation('option-deprecated', written, found, name, successor)];
}

function loginPassword({ command, options }: DockerCommand): readonly Problem[] {
  if (command?.name !== 'docker login') return [];
  return options.flatMap((use) => {
    const { option, name, valueAt, value } = use;
    if (option?.name !== '--password' || value === '-' || value === '') return [];
    const at = { start: name.start, end: valueAt?.end ?? name.end };
    const fix = { title: strings.write('--password-stdin'), text: '--password-stdin' };
    return [problem('warning', 'login-password', strings.loginPassword, at, fix)];
  });
}

/**
 * Options of Docker that stand right behind the image, where they go to the container.
 *
 * A program in a container has options too, and some look alike: one counts only if Docker knows
 * it and its value is one that Docker would take.
 */
function tooLate(line: string, command: DockerCommand, index: GrammarIndex): readonly Problem[] {
  const { command: known, operands } = command;
  const [target, ...rest] = operands;
  if (!known || !target || !/^docker (?:run|create|exec)$/.test(known.name)) return [];
  const words = rest.map(({ word }) => word);
  const scan: OptionScan = { words, index, at: 0, groups: [], options: [], faults: [] };
  let end = 0;
  while (scan.at < words.length) {
    const { at } = scan;
    const before = scan.options.length;
    if (!beginsWithDash(words[at]?.value ?? '') || !readOption(scan, known)) break;
    // A typographic dash is a mistake of its own, which is found once it stands in front.
    const faults = scan.faults.filter(({ type }) => type !== 'long-dash');
    if (faults.length > 0 || !scan.options.slice(before).every(isPlausible)) break;
    end = scan.at;
  }
  const last = words[Math.min(end, words.length) - 1];
  if (end === 0 || !last) return shellSwitches(line, command);
  return [late(line, command, target.word, words[0] ?? last, last)];
}

function late(
  line: string,
  { command, program }: DockerCommand,
  target: ShellWord,
  first: ShellWord,
  last: ShellWord,
): Problem {
  const moved = line.slice(first.start, last.end);
  const between = line.slice(target.end, first.start);
  const text = `${moved}${between}${line.slice(target.start, target.end)}`;
  const isExec = command?.name === 'docker exec';
  const say = isExec ? strings.optionAfterContainer : strings.optionAfterImage;
  const code = isExec ? 'option-after-container' : 'option-after-image';
  const shown = moved.length > 40 ? (first.value ?? moved) : moved;
  const at = { start: Math.max(target.start, program.start), end: last.end };
  const fix = { title: strings.moveInFront(shown), text };
  return problem('warning', code, say(shown, target.value), at, fix);
}

/** `docker run ubuntu bash -it`: the shell gets the switches that were meant for Docker. */
function shellSwitches(line: string, command: DockerCommand): readonly Problem[] {
  const [target, program, switches, ...more] = command.operands;
  if (!target || !program || !switches || more.length > 0) return [];
  if (!/^(?:\/(?:usr\/)?bin\/)?(?:ba|a|z)?sh$/.test(program.value)) return [];
  if (!/^-(?:it|ti|itd|dit)$/.test(switches.value) || isOn(command, '--tty')) return [];
  const between = line.slice(target.word.start, program.word.end);
  const text = `${line.slice(switches.word.start, switches.word.end)} ${between}`;
  const at = { start: target.word.start, end: switches.word.end };
  const fix = { title: strings.moveInFront(switches.value), text };
  const isExec = command.command?.name === 'docker exec';
  const say = isExec ? strings.optionAfterContainer : strings.optionAfterImage;
  const code = isExec ? 'option-after-container' : 'option-after-image';
  return [problem('warning', code, say(switches.value, target.value), at, fix)];
}

/** Whether Docker would take this value, so that the option can be Docker's own. */
function isPlausible(use: OptionUse): boolean {
  const { option, value, written } = use;
  if (!option || option.name === '--help') return false;
  if (option.type === 'switch') {
    return written.startsWith('--') || /^-[ditP]$/.test(written);
  }
  if (value === '' || value.startsWith('-')) return false;
  const masked = maskedUse(use);
  switch (option.meaning) {
    case 'port-mapping':
      return readPortSpec(masked).ok && (masked.includes(':') || written.startsWith('--'));
    case 'volume-mapping':
      return (
        masked.includes(':') && !masked.includes('://') && readVolumeSpec(masked) !== undefined
      );
    case 'env':
      return /^[A-Za-z_][A-Za-z0-9_]*=/.test(value);
    case 'number':
    case 'bytes':
    case 'duration':
      return written.startsWith('--') && /^\d/.test(value);
    default:
      return written.startsWith('--') && distinctive.has(option.name);
  }
}

/** Long options that few other programs have. */
const distinctive = new Set([
  ...['--name', '--network', '--net', '--restart', '--mount', '--env-file', '--hostname'],
  ...['--add-host', '--cap-add', '--cap-drop', '--gpus', '--entrypoint', '--workdir', '--link'],
  ...['--volumes-from', '--security-opt', '--network-alias', '--user', '--platform', '--label'],
]);
