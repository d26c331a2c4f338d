import type { Problem } from '../../result.ts';
import { valueStrings as strings } from '../../strings/command.ts';
import type { Template, Values } from '../model.ts';
import { blankText } from '../options/blank-of.ts';
import { parseTemplate } from '../template.ts';
import { namedBlanks } from './line-text.ts';

/** A text that is run as it stands, as a line with blanks. */
export interface TextLine {
  readonly template: Template;
  readonly values: Values;
  /** Why it is no line; empty when it is one. */
  readonly problems: readonly Problem[];
}

/**
 * Makes a line of a text that its form cannot hold.
 *
 * A blank of the form that the text names stays one, so that a secret is never text and an open
 * blank is asked for; every other `{{` is literal. A text without the blank of a secret is not run:
 * the secret may well stand in it, and what runs as text is shown and remembered.
 */
export function lineOfText(form: Template, text: string, values: Values): TextLine {
  const { placeholders } = form;
  const places = namedBlanks(
    text,
    placeholders.map(({ label }) => label),
  );
  const told = placeholders.find(
    ({ kind, label }) => kind === 'secret' && !places.some((place) => place.label === label),
  );
  if (told) {
    const message = strings.secretGone(told.label);
    const problem: Problem = { code: 'secret-in-text', severity: 'error', message };
    return { template: asWritten(text), values: {}, problems: [problem] };
  }
  let source = '';
  let at = 0;
  for (const { start, end, label } of places) {
    const blank = placeholders.find((each) => each.label === label);
    source += literal(text.slice(at, start)) + (blank ? blankText(blank) : '');
    at = end;
  }
  source += literal(text.slice(at));
  const secrets = Object.fromEntries(
    placeholders
      .filter(({ kind, label }) => kind === 'secret' && places.some((p) => p.label === label))
      .flatMap(({ label }) => (values[label] === undefined ? [] : [[label, values[label]]])),
  );
  const { template, problems } = parseTemplate(source);
  if (template) return { template, values: secrets, problems: [] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { template: asWritten(text), values: {}, problems: errors.slice(0, 1) };
}

function literal(text: string): string {
  return text.replaceAll('{{', '\\{{');
}

/** Something to show and to copy where nothing can be run. */
function asWritten(text: string): Template {
  const segments = text === '' ? [] : [{ type: 'text', text, start: 0, end: text.length } as const];
  return { source: text, segments, words: [], placeholders: [], needsShell: true };
}
