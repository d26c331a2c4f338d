import type { Problem } from '../../result.ts';
import type { Span } from './model.ts';

/** Every mistake that is looked for in a pasted line. */
export const lineProblemCodes = [
  'empty-line',
  'no-docker',
  'compose-file',
  'compose-version',
  'dockerfile',
  'unclosed',
  'quote-curly',
  'dash-long',
  'option-unknown',
  'option-of-group',
  'option-malformed',
  'option-deprecated',
  'option-removed',
  'option-after-image',
  'option-after-container',
  'value-missing',
  'value-invalid',
  'switch-value',
  'command-unknown',
  'command-deprecated',
  'plugin-unknown',
  'operand-missing',
  'image-invalid',
  'compose-v1',
  'login-password',
  'link-deprecated',
  'network-twice',
  'network-clash',
  'port-invalid',
  'port-open',
  'mount-invalid',
  'volume-name',
  'volume-relative',
  'volume-anonymous',
  'host-path-missing',
  'engine-socket',
  'privileged',
  'removes-all',
  'stops-all',
  'prune-scope',
  'push-latest',
] as const;

export type LineProblemCode = (typeof lineProblemCodes)[number];

type Fix = NonNullable<Problem['fix']>;

/** A problem of the line; a fix's text stands in for what is between `start` and `end`. */
export function problem(
  severity: Problem['severity'],
  code: LineProblemCode,
  message: string,
  { start, end }: Span,
  fix?: Fix,
): Problem {
  return { code, severity, message, start, end, ...(fix && { fix }) };
}
