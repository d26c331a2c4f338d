import fc from 'fast-check';
import type { CliOption } from '../../../core/cli/grammar.ts';
import type { GrammarIndex } from '../../../core/cli/line/grammar-index.ts';
import type { Placeholder, Template, Values } from '../../../core/command/model.ts';
import { anatomyOfTemplate, levelsOf } from '../../../core/command/options/anatomy.ts';
import { blankOf } from '../../../core/command/options/blank-of.ts';
import { labelsOf } from '../../../core/command/options/labels.ts';
import type { LineForm, OptionChoice } from '../../../core/command/options/model.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,7}$/);
const rough = fc.string({
  unit: fc.constantFrom(...`ab1 .-_'"\\$&|;<>(){}*?~#é=,%!\``),
  maxLength: 10,
});

/** A value that the kind of a blank accepts anywhere, so that only reading back is on trial. */
function valueOfKind(placeholder: Placeholder): fc.Arbitrary<string> {
  switch (placeholder.kind) {
    case 'port':
      return fc.integer({ min: 1, max: 65_535 }).map(String);
    case 'number':
      return fc.integer({ min: 0, max: 10_000 }).map(String);
    case 'duration':
      return fc.integer({ min: 1, max: 90 }).map((count) => `${count}m`);
    case 'choice':
      return fc.constantFrom(...(placeholder.choices ?? []));
    case 'env':
      return fc.tuple(word, rough).map(([name, value]) => `${name.toUpperCase()}=${value}`);
    case 'words':
      return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    case 'folder':
    case 'file':
    case 'path':
      return word.map((name) => `./${name} dir/${name}`);
    case 'text':
      return fc.oneof(
        word,
        rough.filter((text) => !/[@/:,-]/.test(text)),
      );
    case 'registry':
      return word.map((name) => `${name}.example:5000`);
    default:
      return word;
  }
}

/** Options that a person could choose for a line: of the command and of its groups. */
export function optionsOfLine(
  template: Template,
  index: GrammarIndex,
): readonly { readonly of: string; readonly option: CliOption }[] {
  const { docker } = anatomyOfTemplate(template, index);
  const levels = docker ? levelsOf(docker, index) : [];
  return levels.flatMap(({ command }) =>
    command.options
      .filter(({ name }) => name !== '--help')
      .map((option) => ({ of: command.name, option })),
  );
}

/** A form of a template with some values, some of its options off and some others on. */
export function anyForm(template: Template, index: GrammarIndex): fc.Arbitrary<LineForm> {
  const own = template.placeholders.map(({ label }) => label);
  const { docker } = anatomyOfTemplate(template, index);
  const choices = optionsOfLine(template, index);
  const used = (docker?.options ?? []).map(({ of, option }) => `${of.name} ${option?.name}`);
  const fresh = choices.filter(
    ({ of, option }) => option.repeatable || !used.includes(`${of} ${option.name}`),
  );
  const picked = fc
    .subarray([...fresh], { maxLength: Math.min(4, fresh.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((each) =>
          fc
            .integer({ min: 1, max: each.option.repeatable ? 3 : 1 })
            .map((times) =>
              Array.from(
                { length: times },
                (): OptionChoice => ({ of: each.of, name: each.option.name }),
              ),
            ),
        ),
      ),
    );
  const written = docker?.options ?? [];
  const gone = fc
    .subarray(written.flatMap(({ of, option }, at) => (option ? [{ of, option, at }] : [])))
    .map((uses) =>
      uses.map(({ of, option, at }): OptionChoice => {
        const before = written.slice(0, at).filter((use) => use.of === of && use.option === option);
        return { of: of.name, name: option.name, off: before.length };
      }),
    );
  return fc.tuple(picked, gone).chain(([lists, off]) => {
    const on = lists.flat();
    const clash = ({ of, name }: OptionChoice): boolean =>
      on.some((choice) => choice.of === of && choice.name === name);
    const options = [...(docker?.complete ? off.filter((choice) => !clash(choice)) : []), ...on];
    const labels = labelsOf(options, own);
    const values: Record<string, fc.Arbitrary<string>> = {};
    for (const placeholder of template.placeholders) {
      if (placeholder.kind !== 'secret') values[placeholder.label] = valueOfKind(placeholder);
    }
    options.forEach(({ of, name }, at) => {
      const label = labels[at];
      const known = choices.find((each) => each.of === of && each.option.name === name);
      const command = index.command(of);
      if (!label || !known || !command || known.option.type === 'switch') return;
      const blank = blankOf(known.option, command, label, false);
      values[label] = blank.kind === 'text' ? rough : valueOfKind(blank);
    });
    return fc.record(values).map((chosen): LineForm => ({ values: chosen as Values, options }));
  });
}
