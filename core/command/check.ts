import type { Problem } from '../result.ts';
import { valueStrings as strings } from '../strings/command.ts';
import { type Audience, checkGuards } from './guards.ts';
import { checkKind } from './kinds.ts';
import type { Placeholder, Template, Values } from './model.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './reference.ts';

const halfCharacter = /\p{Surrogate}/u;

/**
 * Why a value cannot be used for a blank, in one sentence; undefined when it can.
 *
 * Cheap enough to be asked at every key. `audience` is the shell the line is for; without it a
 * value is accepted that one of the systems accepts (a drive letter).
 */
export function checkValue(
  template: Template,
  label: string,
  value: string,
  audience?: Audience,
): Problem | undefined {
  const placeholder = template.placeholders.find((candidate) => candidate.label === label);
  if (!placeholder) return unknownLabel(template, label);
  const { kind } = placeholder;
  if (value === '' && kind !== 'text' && kind !== 'words') return missing(label);
  if (value.includes('\0')) return problem('nul', { message: strings.nul }, label);
  if (halfCharacter.test(value)) {
    return problem('half-character', { message: strings.surrogate }, label);
  }
  const places = template.places?.filter((place) => place.label === label) ?? [];
  // What a place forbids is said before what the kind forbids: `--privileged` is no image either,
  // but the hyphen is the better reason.
  const dash = places.find((place) => place.guards.includes('leading-dash'));
  const early = dash && checkGuards(kind, { ...dash, guards: ['leading-dash'] }, value, audience);
  if (early) return problem('leading-dash', early, label);
  const misfit = checkKind(placeholder, value);
  if (misfit) return problem('value-invalid', misfit, label);
  for (const place of places) {
    const finding = checkGuards(kind, place, value, audience);
    if (finding) return problem('value-unsafe', finding, label);
  }
  return undefined;
}

/** The value a blank has: the one given, else its default; undefined when there is neither. */
export function givenValue(placeholder: Placeholder, values: Values): string | undefined {
  const { label } = placeholder;
  return Object.hasOwn(values, label) ? values[label] : placeholder.default;
}

/** Everything that stands in the way of filling a template with these values. */
export function checkValues(
  template: Template,
  values: Values,
  audience?: Audience,
): readonly Problem[] {
  const labels = new Set(template.placeholders.map((placeholder) => placeholder.label));
  const unknown = Object.keys(values)
    .filter((label) => !labels.has(label))
    .map((label) => unknownLabel(template, label));
  const refused = template.placeholders.flatMap((placeholder) => {
    const value = givenValue(placeholder, values);
    const found =
      value === undefined
        ? missing(placeholder.label)
        : checkValue(template, placeholder.label, value, audience);
    return found ? [found] : [];
  });
  return [...unknown, ...refused];
}

function missing(label: string): Problem {
  return problem('value-missing', { message: strings.missing(label) }, label);
}

function unknownLabel(template: Template, label: string): Problem {
  const near = nearest(
    label,
    template.placeholders.map((placeholder) => placeholder.label),
  );
  return problem('label-unknown', { message: strings.unknownLabel(label, near) }, label);
}

function problem(code: string, { message, suggestion }: Finding, label: string): Problem {
  return {
    code,
    severity: 'error',
    message,
    label,
    ...(suggestion === undefined
      ? {}
      : { fix: { title: `Write ${suggestion}`, text: suggestion } }),
  };
}
