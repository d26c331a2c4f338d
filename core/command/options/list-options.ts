import type { CliCommand, CliOption } from '../../cli/grammar.ts';
import type { GrammarIndex } from '../../cli/line/grammar-index.ts';
import type { Template } from '../model.ts';
import { anatomyOfTemplate, levelsOf, usesOfOption } from './anatomy.ts';
import { commonOptions } from './common.ts';
import { labelsOf } from './labels.ts';
import { type OptionChoice, sameOption } from './model.ts';
import { type Pattern, patternOf } from './stand-ins.ts';

/** A use of an option in a line. */
export type ListedUse =
  /** The line itself has it. */
  | { readonly from: 'line'; readonly use: number; readonly value: Pattern }
  /** The user put it in; `at` is its place among the choices. */
  | {
      readonly from: 'user';
      readonly at: number;
      readonly label: string;
      readonly free: boolean;
    };

/** An option that a line has or could have. */
export interface ListedOption {
  readonly option: CliOption;
  readonly of: CliCommand;
  /** Those that are in the line now. */
  readonly uses: readonly ListedUse[];
  /** How often the line itself has it, those taken out included. */
  readonly own: number;
  readonly common: boolean;
}

/** The options of one command or group of a line: the common ones first, then by name. */
export interface OptionGroup {
  readonly of: CliCommand;
  readonly options: readonly ListedOption[];
}

/** Everything a line could be given: the command's own options first, `docker`'s own last. */
export function listOptions(
  template: Template,
  choices: readonly OptionChoice[],
  index: GrammarIndex,
): readonly OptionGroup[] {
  const anatomy = anatomyOfTemplate(template, index);
  const { docker, places } = anatomy;
  if (!docker) return [];
  const labels = labelsOf(
    choices,
    template.placeholders.map(({ label }) => label),
  );
  const groups = levelsOf(docker, index).map(({ command: of }): OptionGroup => {
    const first = commonOptions(of.name);
    const options = of.options.flatMap((option): readonly ListedOption[] => {
      if (option.name === '--help') return [];
      const key = { of: of.name, name: option.name };
      const own = usesOfOption(docker, of.name, option.name);
      const fromLine = own.flatMap(({ value }, use): readonly ListedUse[] =>
        choices.some((choice) => sameOption(choice, key) && choice.off === use)
          ? []
          : [{ from: 'line', use, value: patternOf(value, places) }],
      );
      const fromUser = choices.flatMap((choice, at): readonly ListedUse[] => {
        const label = labels[at];
        if (label === undefined || !sameOption(choice, key)) return [];
        return [{ from: 'user', at, label, free: choice.free === true }];
      });
      const uses = [...fromLine, ...fromUser];
      const common = first.includes(option.name);
      return [{ option, of, uses, own: own.length, common }];
    });
    const rank = ({ option: { name } }: ListedOption): number => {
      const at = first.indexOf(name);
      return at < 0 ? first.length : at;
    };
    return { of, options: options.sort((a, b) => rank(a) - rank(b)) };
  });
  return groups.filter(({ options }) => options.length > 0).reverse();
}
