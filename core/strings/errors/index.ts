import { buildErrorStrings } from './build.ts';
import { composeErrorStrings } from './compose.ts';
import { containerErrorStrings } from './containers.ts';
import { daemonErrorStrings } from './daemon.ts';
import { objectErrorStrings } from './objects.ts';
import { portErrorStrings } from './ports.ts';
import { registryErrorStrings } from './registry.ts';
import { usageErrorStrings } from './usage.ts';

/** The words about every error message, by its code. */
export const errorMessageStrings = {
  ...portErrorStrings,
  ...daemonErrorStrings,
  ...registryErrorStrings,
  ...containerErrorStrings,
  ...objectErrorStrings,
  ...buildErrorStrings,
  ...composeErrorStrings,
  ...usageErrorStrings,
} as const;
