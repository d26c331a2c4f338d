import type { Problem } from '../result.ts';
import { templateStrings as strings } from '../strings/command.ts';
import { type PlaceholderKind, placeholderKinds } from './model.ts';
import { nearest } from './nearest.ts';

/** What one `{{…}}` says. Without a kind it mirrors another place, or is `text`. */
export interface Declaration {
  readonly label: string;
  readonly kind?: PlaceholderKind;
  readonly default?: string;
  readonly choices?: readonly string[];
}

/** `{{` in a template: a blank, or text of Docker's own (a Go template) that is left alone. */
export type ReadPlaceholder =
  | { readonly type: 'literal'; readonly problem?: Problem }
  | {
      readonly type: 'blank';
      readonly declaration: Declaration;
      readonly end: number;
      readonly problems: readonly Problem[];
    };

const labelled = /^(\p{L}[\p{L}\p{N} _/-]*?)\s*(?::(.*))?$/su;
const spaced = /^\s+(\p{L}[\p{L}\p{N} _/-]*?)\s*(?::.*)?$/su;
const equalled = /^(\p{L}[\p{L}\p{N} _/-]*?)\s*=(.*)$/su;
/** Go's own words, with and without its mark that trims the space after. */
const goWord = /^(?:end|else)(?:\s+-)?$/;

/** Reads the `{{` at `at`. Offsets in problems are into `source`. */
export function readPlaceholder(source: string, at: number): ReadPlaceholder {
  const close = source.indexOf('}}', at + 2);
  if (close < 0) return literalUnclosed(source, at);
  const content = source.slice(at + 2, close);
  const end = close + 2;
  const match = content.includes('\n') ? null : labelled.exec(content);
  const label = match?.[1];
  if (label === undefined || goWord.test(label)) return literal(content, at, end);
  const rest = match?.[2];
  if (rest === undefined) return { type: 'blank', declaration: { label }, end, problems: [] };
  const restAt = close - rest.length;
  const choice = /^\s*choice\b/.test(rest);
  const { declaration, problems } = choice
    ? readChoice(label, rest, restAt)
    : readKind(label, rest, restAt);
  return { type: 'blank', declaration, end, problems };
}

function literalUnclosed(source: string, at: number): ReadPlaceholder {
  if (!/^\{\{\p{L}/u.test(source.slice(at, at + 4))) return { type: 'literal' };
  const problem = error('blank-unclosed', strings.blankUnclosed, at, source.length);
  return { type: 'literal', problem };
}

/** Text that is nearly a blank is most likely meant as one; the author should know. */
function literal(content: string, start: number, end: number): ReadPlaceholder {
  if (content.includes('\n')) return { type: 'literal' };
  const near = spaced.exec(content)?.[1];
  if (near !== undefined && !goWord.test(near)) {
    const message = strings.blankSpaces(near);
    return {
      type: 'literal',
      problem: { code: 'blank-spaces', severity: 'hint', message, start, end },
    };
  }
  const bare = equalled.exec(content);
  if (bare?.[1] === undefined) return { type: 'literal' };
  const message = strings.defaultWithoutKind(bare[1], (bare[2] ?? '').trim());
  return {
    type: 'literal',
    problem: { code: 'default-without-kind', severity: 'warning', message, start, end },
  };
}

interface Read {
  readonly declaration: Declaration;
  readonly problems: readonly Problem[];
}

function readKind(label: string, rest: string, restAt: number): Read {
  const equals = rest.indexOf('=');
  const written = equals < 0 ? rest : rest.slice(0, equals);
  const kind = written.trim();
  const value = equals < 0 ? {} : { default: rest.slice(equals + 1).trim() };
  const known = placeholderKinds.find((candidate) => candidate === kind);
  if (known) return { declaration: { label, kind: known, ...value }, problems: [] };
  const near = nearest(kind, placeholderKinds) ?? 'text';
  const start = restAt + (written.length - written.trimStart().length);
  const problem: Problem = {
    ...error('kind-unknown', strings.kindUnknown(kind, near), start, start + kind.length),
    ...(kind === '' ? {} : { fix: { title: `Write ${near}`, text: near } }),
  };
  return { declaration: { label, ...value }, problems: [problem] };
}

function readChoice(label: string, rest: string, restAt: number): Read {
  const end = restAt + rest.length;
  const match = /^\s*choice\s*\(([^)]*)\)\s*(?:=(.*))?$/s.exec(rest);
  const choices = (match?.[1] ?? '').split('|').map((choice) => choice.trim());
  if (!match || choices.includes('')) {
    const problem = error('choice-form', strings.choiceForm, restAt, end);
    return { declaration: { label, kind: 'choice', choices: [] }, problems: [problem] };
  }
  const twice = choices.find((choice, index) => choices.indexOf(choice) !== index);
  const problems =
    twice === undefined ? [] : [error('choice-twice', strings.choiceTwice(twice), restAt, end)];
  const value = match[2] === undefined ? {} : { default: match[2].trim() };
  return { declaration: { label, kind: 'choice', choices, ...value }, problems };
}

function error(code: string, message: string, start: number, end: number): Problem {
  return { code, severity: 'error', message, start, end };
}
