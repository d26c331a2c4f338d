/**
 * Everything that can go wrong across a boundary, as a closed set.
 *
 * A code is for programs, the message beside it for people: one sentence that says what is wrong
 * and what to do.
 */
export const errorCodes = [
  'bad-request',
  'forbidden-sender',
  'internal',
  'sheet-unknown',
  'command-unknown',
  'command-broken',
  'values-invalid',
  'options-invalid',
  'line-invalid',
  'system-differs',
  'example-not-copied',
  'example-unknown',
  'folder-taken',
  'folder-missing',
  'executable-missing',
  'plan-unknown',
  'plan-expired',
  'plan-changed',
  'not-confirmed',
  'session-unknown',
  'session-running',
  'start-failed',
  'engine-unavailable',
  'link-refused',
  'terminal-missing',
  'setting-refused',
  'not-saved',
  'run-unknown',
  'secret-missing',
  'too-many',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure as a value. `problems` carries located problems where there are any. */
export interface AppError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/** The answer of anything that can fail across a boundary; nothing is thrown over one. */
export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/**
 * A located fault in something a person wrote: a sheet, a line, a value.
 *
 * `line` counts from 1. `start` and `end` are UTF-16 offsets into the text that was given.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  /** The blank this is about, where it is about one. */
  readonly label?: string;
  readonly fix?: { readonly title: string; readonly text: string };
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  message: string,
  problems?: readonly Problem[],
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: problems ? { code, message, problems } : { code, message } };
}

/**
 * Makes the compiler prove that a switch over a closed union is complete.
 *
 * Reaching it at run time means that data from outside was not checked at its boundary.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
