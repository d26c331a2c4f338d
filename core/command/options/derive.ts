import type { CliCommand, CliOption } from '../../cli/grammar.ts';
import type { GrammarIndex } from '../../cli/line/grammar-index.ts';
import type { DockerCommand, OptionUse } from '../../cli/line/parse-model.ts';
import type { Result } from '../../result.ts';
import { optionStrings as strings } from '../../strings/options.ts';
import type { Template } from '../model.ts';
import { parseTemplate } from '../template.ts';
import { anatomyOfTemplate, type Level, levelsOf, usesOfOption } from './anatomy.ts';
import { blankOf, blankText } from './blank-of.ts';
import { applyEdits, type Edit } from './edits.ts';
import { labelsOf } from './labels.ts';
import type { OptionChoice } from './model.ts';
import { takeOut } from './take-out.ts';

/** An option that was put into a line. */
export interface AddedOption {
  readonly option: CliOption;
  readonly of: CliCommand;
  /** The blank of its value; absent for a switch. */
  readonly label?: string;
  readonly free: boolean;
}

/** A template with the options that a user chose. */
export interface Derived {
  readonly template: Template;
  readonly added: readonly AddedOption[];
}

/**
 * The template of a line with other options: those put in have a blank for their value, those taken
 * out are gone from it.
 *
 * The same choices give the same template wherever this is asked, so that main can make it from its
 * own copy of the sheet and what was seen is what runs. Fails in a sentence when a choice does not
 * fit the line.
 */
export function withOptions(
  template: Template,
  choices: readonly OptionChoice[],
  index: GrammarIndex,
): Result<Derived, string> {
  if (choices.length === 0) return { ok: true, value: { template, added: [] } };
  const { docker, line } = anatomyOfTemplate(template, index);
  const levels = docker ? levelsOf(docker, index) : [];
  if (!docker || levels.length === 0) return { ok: false, error: strings.noCommand };
  const labels = labelsOf(
    choices,
    template.placeholders.map(({ label }) => label),
  );
  const gone: OptionUse[] = [];
  const added: AddedOption[] = [];
  const texts = new Map<Level, string>();
  for (const [at, { of, name, off, free }] of choices.entries()) {
    const level = levels.find(({ command }) => command.name === of);
    const option = level && index.option(level.command, name);
    if (!level || option?.name !== name) {
      return { ok: false, error: strings.unknownOption(name, of) };
    }
    const own = usesOfOption(docker, of, name);
    if (off !== undefined) {
      const use = own[off];
      if (!use) return { ok: false, error: strings.notThere(name) };
      gone.push(use);
      continue;
    }
    const label = option.type === 'switch' ? undefined : labels[at];
    const written = `${spelling(option, own)}${valueText(option, level.command, label, free)}`;
    texts.set(level, `${texts.get(level) ?? ''} ${written}`);
    added.push({
      option,
      of: level.command,
      ...(label !== undefined && { label }),
      free: free === true,
    });
  }
  const edits: readonly Edit[] = [
    ...takeOut(template.source, line, gone),
    ...[...texts].map(([level, text]) => insertion(docker, level, gone, text)),
  ];
  const source = applyEdits(template.source, edits);
  const parsed = parseTemplate(source, template.placeholders);
  if (!parsed.template) {
    return { ok: false, error: parsed.problems[0]?.message ?? strings.noCommand };
  }
  return { ok: true, value: { template: parsed.template, added } };
}

/** As the line writes this option already, else by its long name, which says more. */
function spelling({ name, short }: CliOption, own: readonly OptionUse[]): string {
  const [first] = own;
  return short !== undefined && first?.written === short ? short : name;
}

/** A switch that is on unless told otherwise is only worth writing to turn it off. */
function valueText(
  option: CliOption,
  command: CliCommand,
  label: string | undefined,
  free: boolean | undefined,
): string {
  if (label === undefined) return option.default === 'true' ? '=false' : '';
  return ` ${blankText(blankOf(option, command, label, free === true))}`;
}

/** After the options that stand before the next command or the first operand, else after its word. */
function insertion(
  docker: DockerCommand,
  { command, word }: Level,
  gone: readonly OptionUse[],
  text: string,
): Edit {
  const first = docker.operands[0]?.word.start ?? docker.endOfOptions?.start ?? Infinity;
  const last = docker.options
    .filter((use) => use.of === command && !gone.includes(use) && use.name.start < first)
    .at(-1);
  const at = last === undefined ? word.end : endOf(last);
  return { start: at, end: at, text };
}

function endOf({ name, valueAt, valueWord }: OptionUse): number {
  return valueWord?.end ?? valueAt?.end ?? name.end;
}
