import { indexOf } from '../../../core/cli/line/grammar-index.ts';
import type { Template, Values } from '../../../core/command/model.ts';
import { checkOptionValues } from '../../../core/command/options/check-option.ts';
import {
  type AddedOption,
  type Derived,
  withOptions,
} from '../../../core/command/options/derive.ts';
import { listOptions, type OptionGroup } from '../../../core/command/options/list-options.ts';
import type { LineForm, OptionChoice } from '../../../core/command/options/model.ts';
import { lineOfText, type TextLine } from '../../../core/command/text/line-of-text.ts';
import { textOfLine } from '../../../core/command/text/line-text.ts';
import { mistakesIn } from '../../../core/command/text/mistakes-in.ts';
import { readInto } from '../../../core/command/text/read-into.ts';
import type { TextRefusal } from '../../../core/command/text/refusal.ts';
import type { Problem, Result } from '../../../core/result.ts';
import { loadGrammar } from '../../grammar/load-grammar.ts';

/** What can be done to the line of a card by the grammar. */
export interface LineTools {
  readonly derive: (
    template: Template,
    choices: readonly OptionChoice[],
  ) => Result<Derived, string>;
  readonly check: (added: readonly AddedOption[], values: Values) => readonly Problem[];
  readonly list: (template: Template, choices: readonly OptionChoice[]) => readonly OptionGroup[];
  readonly text: (template: Template, values: Values) => string;
  readonly read: (
    template: Template,
    text: string,
    before: LineForm,
  ) => Result<LineForm, TextRefusal>;
  readonly lineOfText: (form: Template, text: string, values: Values) => TextLine;
  /** What is wrong with a text, with what would mend it. */
  readonly mistakes: (form: Template, text: string) => readonly Problem[];
}

export async function makeLineTools(): Promise<LineTools> {
  const grammar = await loadGrammar();
  const index = indexOf(grammar);
  return {
    derive: (template, choices) => withOptions(template, choices, index),
    check: (added, values) => checkOptionValues(added, values, index),
    list: (template, choices) => listOptions(template, choices, index),
    text: textOfLine,
    read: (template, text, before) => readInto(template, text, index, before),
    lineOfText,
    mistakes: (form, text) => mistakesIn(form, text, grammar),
  };
}
