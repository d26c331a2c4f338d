import type { Result } from '../../core/result.ts';

/**
 * Why there is no engine for tests.
 *
 * `unsupported`: this machine cannot have one, now or ever; tests are skipped, with the reason.
 * `failed`: it should work here and did not; `detail` holds the tail of the tool that failed.
 */
export interface BenchFailure {
  readonly kind: 'unsupported' | 'failed';
  readonly message: string;
  readonly detail?: string;
}

/** The answer of everything in the bench that can fail; nothing is thrown over its boundary. */
export type Outcome<T> = Result<T, BenchFailure>;

/** Makes the failure of a machine that cannot have the engine; `detail` is a tool's last words. */
export function unsupported(
  message: string,
  detail?: string,
): { readonly ok: false; readonly error: BenchFailure } {
  return { ok: false, error: { ...failed(message, detail).error, kind: 'unsupported' } };
}

/** Makes the failure of a step that should have worked; `detail` is the tool's own last words. */
export function failed(
  message: string,
  detail?: string,
): { readonly ok: false; readonly error: BenchFailure } {
  const trimmed = detail?.trim();
  return {
    ok: false,
    error: trimmed ? { kind: 'failed', message, detail: trimmed } : { kind: 'failed', message },
  };
}

/** Does the work and makes a failure with `message` of whatever it throws. */
export async function caught<T>(
  message: string,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return failed(message, String(error));
  }
}

/** The failure as text for a terminal: the sentence, then the detail indented below it. */
export function failureText(failure: BenchFailure): string {
  if (failure.detail === undefined) {
    return failure.message;
  }
  const detail = failure.detail
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `${failure.message}\n${detail}`;
}
