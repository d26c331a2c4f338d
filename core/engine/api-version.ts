/**
 * The lowest API version whose lists and events say what we need: Engine 19.03.
 *
 * The lowest is spoken wherever the engine still takes it, so that answers look the same on as many
 * engines as possible. Engine 29 takes nothing below 1.44.
 */
export const lowestApiVersion = '1.40';

/**
 * Chooses the version to speak, from what `/version` answers, or nothing for a too old engine.
 *
 * Engines that do not tell their minimum (old ones, Podman) take the lowest.
 */
export function negotiate(
  apiVersion: string,
  minApiVersion: string | undefined,
): string | undefined {
  const lowest = minApiVersion && compareVersions(minApiVersion, lowestApiVersion) > 0;
  const chosen = lowest ? minApiVersion : lowestApiVersion;
  return compareVersions(chosen, apiVersion) > 0 ? undefined : chosen;
}

/** Compares by number, part by part: 1.9 is below 1.40. */
export function compareVersions(left: string, right: string): number {
  const [leftMajor, leftMinor] = parts(left);
  const [rightMajor, rightMinor] = parts(right);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

function parts(version: string): readonly [number, number] {
  const [major, minor] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return [major ?? 0, minor ?? 0];
}
