/**
 * Reads a plugin's version from what it prints, or nothing when there is no such plugin.
 *
 * Compose prints `Docker Compose version v2.40.3`, buildx `github.com/docker/buildx v0.29.1 <commit>`.
 */
export function parsePluginVersion(output: string): string | undefined {
  const [line] = output.split('\n');
  return /(?:^|\s)v?(\d+\.\d+\S*)/.exec(line ?? '')?.[1];
}
