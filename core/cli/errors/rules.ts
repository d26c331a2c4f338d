import { errorMessageStrings } from '../../strings/errors/index.ts';
import { buildErrors } from './build.ts';
import { composeErrors } from './compose.ts';
import { containerErrors } from './containers.ts';
import { daemonErrors } from './daemon.ts';
import type { ErrorRule, ErrorWords } from './model.ts';
import { objectErrors } from './objects.ts';
import { portErrors } from './ports.ts';
import { registryErrors } from './registry.ts';
import { usageErrors } from './usage.ts';

export type ErrorMessageCode = keyof typeof errorMessageStrings;

/** How every error message is known. The compiler proves that each has its words. */
export const errorRules: Readonly<Record<ErrorMessageCode, ErrorRule>> = {
  ...portErrors,
  ...daemonErrors,
  ...registryErrors,
  ...containerErrors,
  ...objectErrors,
  ...buildErrors,
  ...composeErrors,
  ...usageErrors,
};

export const errorMessageCodes = Object.keys(errorRules) as readonly ErrorMessageCode[];

export function wordsOf(code: ErrorMessageCode): ErrorWords {
  return errorMessageStrings[code];
}

export function isErrorMessageCode(code: string): code is ErrorMessageCode {
  return Object.hasOwn(errorRules, code);
}
