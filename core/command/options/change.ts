import type { Template } from '../model.ts';
import { labelsOf } from './labels.ts';
import { type LineForm, type OptionChoice, sameOption } from './model.ts';

/** An option of a line, by where it belongs and its name. */
export type OptionKey = Pick<OptionChoice, 'of' | 'name'>;

/** Puts one more use of an option into the line. */
export function addUse(template: Template, form: LineForm, { of, name }: OptionKey): LineForm {
  return rearrange(template, form, [...kept(form), { choice: { of, name } }]);
}

/** Switches an option on: what the line itself had of it comes back, else one use is put in. */
export function turnOn(template: Template, form: LineForm, key: OptionKey): LineForm {
  const back = kept(form).filter(
    ({ choice }) => !(sameOption(choice, key) && choice.off !== undefined),
  );
  return back.length < form.options.length
    ? rearrange(template, form, back)
    : addUse(template, form, key);
}

/** Switches an option off, however often it stands there; `own` is how often the line has it. */
export function turnOff(template: Template, form: LineForm, key: OptionKey, own: number): LineForm {
  const others = kept(form).filter(({ choice }) => !sameOption(choice, key));
  const off = Array.from({ length: own }, (_, use) => ({ choice: { ...pick(key), off: use } }));
  return rearrange(template, form, [...others, ...off]);
}

/** Takes out one use that the line itself has. */
export function dropOwn(template: Template, form: LineForm, key: OptionKey, use: number): LineForm {
  return rearrange(template, form, [...kept(form), { choice: { ...pick(key), off: use } }]);
}

/** Takes back one choice, by its place among the choices. */
export function dropChoice(template: Template, form: LineForm, at: number): LineForm {
  return rearrange(
    template,
    form,
    kept(form).filter(({ from }) => from !== at),
  );
}

/** Takes the value of a choice as it is written from now on. */
export function freeChoice(template: Template, form: LineForm, at: number): LineForm {
  const next = kept(form).map(({ choice, from }) =>
    from === at ? { choice: { ...choice, free: true as const }, from } : { choice, from },
  );
  return rearrange(template, form, next);
}

interface Next {
  readonly choice: OptionChoice;
  /** Where it stood among the choices before. */
  readonly from?: number;
}

function pick({ of, name }: OptionKey): OptionKey {
  return { of, name };
}

function kept({ options }: LineForm): readonly (Next & { readonly from: number })[] {
  return options.map((choice, from) => ({ choice, from }));
}

/** Labels count the uses of an option, so a value moves along with its use. */
function rearrange(template: Template, form: LineForm, next: readonly Next[]): LineForm {
  const own = template.placeholders.map(({ label }) => label);
  const before = labelsOf(form.options, own);
  const options = next.map(({ choice }) => choice);
  const after = labelsOf(options, own);
  const values = Object.fromEntries(
    Object.entries(form.values).filter(([label]) => !before.includes(label)),
  );
  next.forEach(({ from }, at) => {
    const was = from === undefined ? undefined : before[from];
    const value = was === undefined ? undefined : form.values[was];
    const label = after[at];
    if (label !== undefined && value !== undefined) values[label] = value;
  });
  return { values, options };
}
