import { fillTemplate } from '../../../../core/command/fill.ts';
import type { Filled, Shell, Template, Values } from '../../../../core/command/model.ts';
import { parseTemplate } from '../../../../core/command/template.ts';

/** The template of a line that is known to be right. */
export function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (parsed.template) return parsed.template;
  throw new Error(parsed.problems.map(({ message }) => message).join(' '));
}

/** `code "text it points at"` for each problem, in order. */
export function problems(source: string): readonly string[] {
  return parseTemplate(source).problems.map(
    ({ code, start = 0, end = 0 }) => `${code} "${source.slice(start, end)}"`,
  );
}

/** What a line becomes with values that are known to be right. */
export function filled(source: string, values: Values = {}, shell: Shell = 'posix'): Filled {
  const result = fillTemplate(template(source), values, shell);
  if (result.ok) return result.value;
  throw new Error(result.error.map(({ message }) => message).join(' '));
}

/** The codes of what stands in the way. */
export function refusals(
  source: string,
  values: Values = {},
  shell: Shell = 'posix',
): readonly string[] {
  const result = fillTemplate(template(source), values, shell);
  return result.ok ? [] : result.error.map(({ code }) => code);
}
