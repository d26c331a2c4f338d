import { isMap, type Yaml } from './model.ts';
import type { ValueShape } from './service-options.ts';

/** A plain value as text; nothing for a list, a map or no value. */
export function textOf(value: Yaml | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** A value that is one text or a list of them. */
export function textsOf(value: Yaml | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? []);
  return textOf(value) === undefined ? [] : [textOf(value) ?? ''];
}

/** A list of `key=value`, or a map that says the same; a key without value stands alone. */
export function pairsOf(value: Yaml | undefined): readonly string[] {
  if (!isMap(value)) return textsOf(value);
  return Object.entries(value).map(([key, each]) =>
    each === null ? key : `${key}=${textOf(each) ?? ''}`,
  );
}

/** The words of an option with a value of a service; none where there is no value. */
export function optionWords(
  option: string,
  shape: ValueShape,
  value: Yaml | undefined,
): readonly string[] {
  if (value === undefined || value === null) return [];
  const each = (values: readonly string[]): readonly string[] =>
    values.flatMap((text) => written(option, text));
  switch (shape) {
    case 'switch':
      return value === true || value === 'true' ? [option] : [];
    case 'items':
      return each(option === '--env-file' ? filesOf(value) : textsOf(value));
    case 'pairs':
    case 'map':
      return each(pairsOf(value));
    case 'seconds':
      return each(textsOf(value).map(secondsOf));
    case 'text':
    case 'number':
    case 'ports':
      return each(textsOf(value));
  }
}

/** A value that looks like an option, or is empty, is joined to its option. */
export function written(option: string, value: string): readonly string[] {
  return value === '' || value.startsWith('-') ? [`${option}=${value}`] : [option, value];
}

/** `path` and `required` are the long form of a file with variables. */
function filesOf(value: Yaml): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((each) => textOf(isMap(each) ? each['path'] : each) ?? []);
}

const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, us: 0, ns: 0 };

/** `1m30s` in whole seconds, rounded up: shorter would be harder than what was meant. */
function secondsOf(duration: string): string {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|ns|m|s)/g)];
  if (parts.length === 0) return duration;
  const seconds = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0),
    0,
  );
  return String(Math.ceil(seconds));
}
