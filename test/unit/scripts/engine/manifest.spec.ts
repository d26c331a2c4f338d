import { describe, expect, it } from 'vitest';
import {
  manifestFormat,
  missingFiles,
  parseManifest,
  type SetManifest,
  versionIn,
} from '../../../../scripts/engine/manifest.ts';

const manifest: SetManifest = {
  format: manifestFormat,
  name: 'current',
  release: 'sid',
  packages: [{ name: 'docker.io', version: '28.5.2+dfsg4-5' }],
  files: ['bin/dockerd', 'cli/docker'],
  versions: { dockerd: '28.5.2' },
};

describe('the manifest of an unpacked set', () => {
  it('is read back as it was written', () => {
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    ['half a file', JSON.stringify(manifest).slice(0, 40)],
    ['another format', JSON.stringify({ ...manifest, format: manifestFormat + 1 })],
    ['no files', JSON.stringify({ ...manifest, files: [] })],
    ['files that are no paths', JSON.stringify({ ...manifest, files: [1] })],
    ['no versions', JSON.stringify({ ...manifest, versions: null })],
    ['something else', '"sid"'],
  ])('is not trusted with %s', (_, text) => {
    expect(parseManifest(text)).toBeUndefined();
  });

  it('names the files that are gone', () => {
    expect(missingFiles(manifest, () => true)).toEqual([]);
    expect(missingFiles(manifest, (path) => path !== 'cli/docker')).toEqual(['cli/docker']);
  });
});

describe('the version in what a program prints', () => {
  it.each([
    ['Docker version 28.5.2+dfsg4, build 3ef3c07', '28.5.2'],
    ['containerd github.com/containerd/containerd/v2 2.1.9+unknown ', '2.1.9'],
    ['runc version 1.1.5+ds1\ncommit: 1.1.5', '1.1.5'],
    ['2.40.3-3', '2.40.3'],
    ['v24.21.0\n', '24.21.0'],
    ['tini version 0.19.0', '0.19.0'],
    ['no number here', 'unknown'],
  ])('%j is %s', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });
});
