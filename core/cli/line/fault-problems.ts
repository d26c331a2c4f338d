import { assertNever, type Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { nearestName, nearestOption } from './nearest-option.ts';
import type { DockerCommand, Fault } from './parse-model.ts';
import { problem } from './problem.ts';

/** Plugins that come with Docker Desktop, or are well known, and have a grammar of their own. */
const plugins =
  /^(?:ai|cagent|cloud|debug|desktop|dev|extension|feedback|init|mcp|model|offload|pass|sandbox|sbom|scan|scout|trust|dhi|agent|app|slim|machine)$/;

/** More suggestions than these in one line help nobody, and cost time. */
const mostSuggestions = 4;

/** What the CLI refuses, in words, with what was meant. */
export function faultProblems(
  line: string,
  command: DockerCommand,
  index: GrammarIndex,
): readonly Problem[] {
  let left = mostSuggestions;
  const problems: Problem[] = [];
  const missing = operandMissing(command);
  for (const fault of command.faults) {
    const suggests = fault.type === 'option-unknown' || fault.type === 'command-unknown';
    if (suggests) left -= 1;
    const late = fault.type === 'option-unknown' ? optionOfGroup(line, command, fault) : undefined;
    problems.push(late ?? faultProblem(fault, index, left >= 0));
  }
  return missing ? [...problems, missing] : problems;
}

function faultProblem(fault: Fault, index: GrammarIndex, suggest: boolean): Problem {
  switch (fault.type) {
    case 'option-unknown':
      return optionUnknown(fault, suggest);
    case 'option-malformed':
      return problem('error', 'option-malformed', strings.optionMalformed(fault.written), fault);
    case 'value-missing':
      return problem('error', 'value-missing', strings.valueMissing(fault.written), fault);
    case 'switch-value':
      return problem(
        'error',
        'switch-value',
        strings.switchValue(fault.written, fault.value),
        fault,
        { title: strings.write('true'), text: 'true' },
      );
    case 'command-unknown':
      return commandUnknown(fault, index, suggest);
    case 'long-dash':
      return problem('error', 'dash-long', strings.longDash(fault.text, fault.meant), fault, {
        title: strings.write(fault.meant),
        text: fault.meant,
      });
    default:
      return assertNever(fault);
  }
}

/** `docker compose up -f x`: the option belongs to the group, so it stands before the command. */
function optionOfGroup(
  line: string,
  { options, verbs }: DockerCommand,
  fault: Extract<Fault, { type: 'option-unknown' }>,
): Problem | undefined {
  const { group, written, of, start } = fault;
  const verb = verbs.at(-1);
  if (group === undefined || !verb) return undefined;
  const use = options.find(({ name }) => name.start === start);
  if (!use) return undefined;
  const end = use.valueAt?.end ?? fault.end;
  const first = group === 'docker' ? (verbs[0] ?? verb) : verb;
  const text = `${line.slice(start, end)} ${line.slice(first.start, start).trimEnd()}`;
  const message = strings.optionOfGroup(written, group, of.name);
  const fix = { title: strings.moveInFront(written), text };
  return problem('error', 'option-of-group', message, { start: first.start, end }, fix);
}

function optionUnknown(
  fault: Extract<Fault, { type: 'option-unknown' }>,
  suggest: boolean,
): Problem {
  const { written, of, inCluster } = fault;
  const near = suggest && !inCluster ? nearestKnown(written, of) : undefined;
  const message = strings.optionUnknown(written, of.name, near);
  const fix = near === undefined ? undefined : { title: strings.write(near), text: near };
  return problem('error', 'option-unknown', message, fault, fix);
}

/** `-name` is a long option with one hyphen; `--p` is a short one with two. */
function nearestKnown(written: string, of: DockerCommand['command']): string | undefined {
  if (!of) return undefined;
  if (/^--.$/.test(written)) {
    return of.options.find(({ short }) => short === written.slice(1))?.short;
  }
  return written.length < 3 ? undefined : nearestOption(written, of)?.name;
}

function commandUnknown(
  fault: Extract<Fault, { type: 'command-unknown' }>,
  index: GrammarIndex,
  suggest: boolean,
): Problem {
  const { group, written } = fault;
  if (group === 'docker' && plugins.test(written)) {
    return problem('hint', 'plugin-unknown', strings.pluginUnknown(written), fault);
  }
  const near = suggest ? nearestName(written, index.children(group)) : undefined;
  const message = strings.commandUnknown(group, written, near);
  const fix = near === undefined ? undefined : { title: strings.write(near), text: near };
  return problem('error', 'command-unknown', message, fault, fix);
}

/** Too few operands, by the usage line; not while anything else is unclear. */
function operandMissing(command: DockerCommand): Problem | undefined {
  const { command: known, operands, faults, program, options, verbs } = command;
  if (!known || !command.complete || faults.length > 0) return undefined;
  if (options.some(({ option }) => option?.name === '--help')) return undefined;
  if (operands.length >= leastOperands(known.usage)) return undefined;
  const end = verbs.at(-1)?.end ?? program.end;
  const message = strings.operandMissing(known.name, known.usage.split('\n')[0] ?? '');
  return problem('error', 'operand-missing', message, { start: program.start, end });
}

/** How many operands a usage line asks for at least: what is not in brackets. */
export function leastOperands(usage: string): number {
  const known = least.get(usage);
  if (known !== undefined) return known;
  const count = countLeast(usage);
  least.set(usage, count);
  return count;
}

const least = new Map<string, number>();

function countLeast(usage: string): number {
  const line = usage.split('\n')[0] ?? '';
  if (/(?:\]|[a-z]) COMMAND$/.test(line)) return 0;
  const text = line
    .replace(/^docker(?: [a-z][\w-]*)*/, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/\[[^[\]]*\]/g, '');
  return text
    .replace(/\s*\|\s*/g, '|')
    .split(/\s+/)
    .filter((place) => place !== '' && place !== '--' && place !== '...').length;
}
