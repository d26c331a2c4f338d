import type { GrammarIndex } from '../../cli/line/grammar-index.ts';
import type { DockerCommand } from '../../cli/line/parse-model.ts';
import type { Result } from '../../result.ts';
import { givenValue } from '../check.ts';
import { lexLine } from '../lex.ts';
import type { Item } from '../lex-model.ts';
import type { Template, Values } from '../model.ts';
import { type Anatomy, anatomyOf, anatomyOfTemplate } from '../options/anatomy.ts';
import { withOptions } from '../options/derive.ts';
import { labelsOf } from '../options/labels.ts';
import type { LineForm } from '../options/model.ts';
import { bindAll, type Ways } from './bind.ts';
import { namedBlanks, textOfLine } from './line-text.ts';
import { matchOptions, type ReadChoice, type ReadOptions } from './match-options.ts';
import { matchSequence } from './match-sequence.ts';
import type { Binding, Captured } from './match-word.ts';
import type { TextRefusal } from './refusal.ts';
import { sameLine } from './same-line.ts';
import { operandTokens, tokensAround } from './tokens.ts';

/**
 * Reads an edited text back into the form of its card: values of blanks, options with theirs.
 *
 * All or nothing: the form holds the text exactly when the line that it would write asks for the
 * same as the text does, which is compared in the end; else the answer says why, and the text is to
 * be left as it is. `before` is the form as it was: it keeps secrets, which are never text, and
 * decides where a text can be divided in several ways.
 */
export function readInto(
  template: Template,
  text: string,
  index: GrammarIndex,
  before: LineForm,
): Result<LineForm, TextRefusal> {
  const own = template.placeholders.map(({ label }) => label);
  const chosen = labelsOf(before.options, own).flatMap((label) => label ?? []);
  const source = text.trim();
  const marks = namedBlanks(source, [...own, ...chosen]);
  const form = anatomyOfTemplate(template, index);
  const read = anatomyOf(source, marks, index);
  const unfit = notALine(template, read);
  if (unfit) return { ok: false, error: unfit };
  const options = readOptions(template, form, read);
  if (!options.ok) return options;
  const around = matchSequence(template, tokensAround(form), tokensAround(read));
  const operands = readOperands(template, form, read);
  if (!around || !operands) return { ok: false, error: { why: 'words' } };
  const words: readonly Ways[] = [...options.value.words, ...around, ...operands];
  const bound = bindAll(template, words, bindingOf(template, before.values));
  if (!bound.ok) return bound;
  const told = tellsSecret(template, bound.value);
  if (told !== undefined) return { ok: false, error: { why: 'secret', label: told } };
  const result = formOf(template, bound.value, options.value.choices, before);
  return writesTheSame(template, result, read, index)
    ? { ok: true, value: result }
    : { ok: false, error: { why: 'order' } };
}

/** What no form can hold, whatever the command is. */
function notALine(template: Template, read: Anatomy): TextRefusal | undefined {
  if (read.line.problems.length > 0) return { why: 'broken' };
  const text = lexLine(read.text.replaceAll('{{', '\\{{'));
  if (text.problems.some(({ code }) => code !== 'several-lines')) return { why: 'broken' };
  if (text.comments.length > 0 || text.problems.length > 0) return { why: 'shell' };
  const operators = read.line.items.some(({ type }) => type === 'operator');
  if (!template.needsShell) {
    return text.special ? { why: operators ? 'shell' : 'expansion' } : undefined;
  }
  const here = expansions(text.items);
  return here === expansions(lexLine(template.source).items) ? undefined : { why: 'expansion' };
}

/** How many things a shell fills in. */
function expansions(items: readonly Item[]): number {
  return items
    .flatMap((item) => (item.type === 'word' ? item.parts : []))
    .filter(({ type }) => type !== 'text' && type !== 'blank').length;
}

function readOptions(
  template: Template,
  form: Anatomy,
  read: Anatomy,
): Result<ReadOptions, TextRefusal> {
  if (!hasDocker(form) || !hasDocker(read)) {
    return form.docker || read.docker
      ? { ok: false, error: { why: 'command' } }
      : { ok: true, value: { choices: [], words: [] } };
  }
  if (!sameCommand(form.docker, read.docker)) return { ok: false, error: { why: 'command' } };
  return matchOptions({ template, form, text: read });
}

function sameCommand(a: DockerCommand, b: DockerCommand): boolean {
  if (a.complete || b.complete) return a.complete && b.complete && a.command === b.command;
  const verbs = ({ verbs: words }: DockerCommand): string => words.map((w) => w.value).join(' ');
  return a.command === b.command && verbs(a) === verbs(b);
}

function hasDocker(anatomy: Anatomy): anatomy is Anatomy & { readonly docker: DockerCommand } {
  return anatomy.docker !== undefined;
}

function readOperands(
  template: Template,
  form: Anatomy,
  read: Anatomy,
): readonly Ways[] | undefined {
  if (!form.docker || !read.docker) return [];
  const places = operandTokens(form.docker, form);
  return matchSequence(template, places, operandTokens(read.docker, read));
}

/** A secret that was typed into the text. */
function tellsSecret({ placeholders }: Template, bound: Binding): string | undefined {
  return placeholders.find(
    ({ kind, label }) => kind === 'secret' && (bound.get(label) ?? 'open') !== 'open',
  )?.label;
}

function bindingOf(template: Template, values: Values): Binding {
  return new Map(
    template.placeholders.map((placeholder): [string, Captured] => {
      const value = givenValue(placeholder, values);
      return [placeholder.label, value === undefined ? 'open' : { text: value }];
    }),
  );
}

/** The form with what was read; what stands in no place of the text keeps its value. */
function formOf(
  template: Template,
  bound: Binding,
  choices: readonly ReadChoice[],
  before: LineForm,
): LineForm {
  const values: Record<string, string> = {};
  for (const placeholder of template.placeholders) {
    const { label } = placeholder;
    const captured = bound.get(label);
    const given = before.values[label];
    const value = captured === undefined ? given : readValue(placeholder, captured, given);
    if (value !== undefined && value !== placeholder.default) values[label] = value;
  }
  const options = choices.map(({ choice }) => choice);
  const labels = labelsOf(
    options,
    template.placeholders.map(({ label }) => label),
  );
  choices.forEach(({ value }, at) => {
    const label = labels[at];
    if (label !== undefined && value !== undefined && value !== 'open') values[label] = value.text;
  });
  return { values, options };
}

/** A blank that the text names is open; a secret is named there always. */
function readValue(
  { kind, default: usual }: Template['placeholders'][number],
  captured: Captured,
  given: string | undefined,
): string | undefined {
  if (captured !== 'open') return captured.text;
  if (kind === 'secret') return given;
  return usual === undefined ? undefined : '';
}

/** The proof that nothing of the text is lost: the form's own line, read the same way. */
function writesTheSame(
  template: Template,
  { values, options }: LineForm,
  read: Anatomy,
  index: GrammarIndex,
): boolean {
  const derived = withOptions(template, options, index);
  if (!derived.ok) return false;
  const written = derived.value.template;
  const text = textOfLine(written, values);
  const labels = written.placeholders.map(({ label }) => label);
  return sameLine(anatomyOf(text, namedBlanks(text, labels), index), read);
}
