import { describe, expect, it } from 'vitest';
import { parsePluginVersion } from '../../../../core/engine/plugins.ts';

describe('parsePluginVersion', () => {
  it.each([
    ['Docker Compose version v2.40.3\n', '2.40.3'],
    ['Docker Compose version 2.26.1-4\n', '2.26.1-4'],
    ['Docker Compose version v5.0.0-desktop.1', '5.0.0-desktop.1'],
    ['github.com/docker/buildx v0.29.1 a32761aa\n', '0.29.1'],
    ['github.com/docker/buildx 0.29.1+ds1 0.29.1+ds1-4', '0.29.1+ds1'],
  ])('finds in %j: %s', (output, version) => {
    expect(parsePluginVersion(output)).toBe(version);
  });

  it('finds nothing in what is no version', () => {
    expect(parsePluginVersion('')).toBeUndefined();
    expect(parsePluginVersion('docker: unknown command: docker compose\n')).toBeUndefined();
    expect(parsePluginVersion('nothing here\nversion 1.2.3')).toBeUndefined();
  });
});
