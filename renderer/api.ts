import type { RunsheetApi } from '../core/ipc.ts';
import { type AppError, fail, type Result } from '../core/result.ts';
import { windowStrings } from '../core/strings/window.ts';

declare global {
  interface Window {
    /** Put in place by the preload before any script of the page runs. */
    readonly runsheet: RunsheetApi;
  }
}

/** Everything the window can ask of main; see `core/ipc.ts` for the table it comes from. */
export function api(): RunsheetApi {
  return window.runsheet;
}

/**
 * Waits for an answer of main and makes a value of whatever goes wrong.
 *
 * Main answers with a `Result`; only a bridge that is gone (the window is closing) rejects.
 */
export async function ask<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch {
    return fail('internal', windowStrings.errors.unexpected);
  }
}

export type { AppError };
