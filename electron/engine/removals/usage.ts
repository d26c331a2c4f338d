import { compareVersions } from '../../../core/engine/api-version.ts';
import type { Answer } from '../client.ts';
import type { Asking } from './asking.ts';

/** The version from which `/system/df` can be asked for one kind alone. */
const oneKindSince = '1.42';

/**
 * How much room something takes, by `/system/df`.
 *
 * Older engines count everything there is for it, which takes long on a big one; `limit` is in ms.
 */
export function readUsage(
  type: 'build-cache' | 'volume',
  { connection }: Asking,
  limit = 30_000,
): Promise<Answer> {
  const { client, apiVersion, newestApiVersion } = connection;
  if (compareVersions(newestApiVersion, oneKindSince) < 0) {
    return client.read('/system/df', { limit });
  }
  const spoken = compareVersions(apiVersion, oneKindSince) < 0 ? oneKindSince : apiVersion;
  return client.read('/system/df', { query: { type }, apiVersion: spoken, limit });
}
