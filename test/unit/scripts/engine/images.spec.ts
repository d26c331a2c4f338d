import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseLoaderList } from '../../../../scripts/engine/images/libraries.ts';
import { tagsOf } from '../../../../scripts/engine/images/recipe.ts';
import { imageRecipes } from '../../../../scripts/engine/images/recipes.ts';
import {
  type BuiltImage,
  imageConfig,
  imageManifest,
} from '../../../../scripts/engine/images/registry-push.ts';

describe('the tags of an image', () => {
  it.each([
    ['5:7.0.15-1~deb12u7', ['latest', '7', '7.0.15']],
    ['1.22.1-9+deb12u9', ['latest', '1', '1.22.1']],
    ['24.21.0', ['latest', '24', '24.21.0']],
    ['2', ['latest', '2']],
    [undefined, ['latest']],
    ['unknown', ['latest']],
  ])('of version %s are %j', (version, tags) => {
    expect(tagsOf(version)).toEqual(tags);
  });
});

describe('the images', () => {
  it('are those that the sheets use, and the ones that are not real say so', () => {
    expect(imageRecipes.map((one) => one.name).sort()).toEqual(
      ['busybox', 'hello-world', 'mongo', 'mongo-express', 'nginx', 'node', 'redis'].sort(),
    );
    const standIns = imageRecipes.filter((one) => one.settings.Labels?.['runsheet.stand-in']);
    expect(standIns.map((one) => one.name)).toEqual(['hello-world', 'mongo', 'mongo-express']);
  });

  it('with a version to show name where it comes from', () => {
    const versioned = imageRecipes.filter((one) => one.versionOf !== undefined);
    expect(versioned.map((one) => one.name)).toEqual(['busybox', 'redis', 'nginx', 'node']);
  });
});

describe('the list of the loader', () => {
  const packages = '/p';
  const loader = '/p/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2';

  it('gives each library its place in an image, and the loader its own', () => {
    const text = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibz.so.1 => /p/lib/x86_64-linux-gnu/libz.so.1 (0x00007f)',
      '\t/lib64/ld-linux-x86-64.so.2 => /p/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 (0x00007f)',
    ].join('\n');
    expect(parseLoaderList(text, packages, loader)).toEqual({
      ok: true,
      value: [
        { from: loader, to: '/lib64/ld-linux-x86-64.so.2' },
        { from: '/p/lib/x86_64-linux-gnu/libz.so.1', to: '/lib/x86_64-linux-gnu/libz.so.1' },
      ],
    });
  });

  it.each(['not found', '/lib/x86_64-linux-gnu/libz.so.1 (0x00007f)'])(
    'is a failure where a library is %s',
    (place) => {
      const result = parseLoaderList(`\tlibz.so.1 => ${place}`, packages, loader);
      expect(result).toMatchObject({ ok: false, error: { kind: 'failed' } });
    },
  );
});

describe('what is pushed', () => {
  const layer = { file: '/l', digest: 'sha256:aa', diffId: 'sha256:bb', size: 7, paths: [] };
  const image: BuiltImage = {
    name: 'redis',
    tags: ['latest'],
    layers: [{ ...layer, createdBy: 'ADD redis' }],
    settings: { Cmd: ['redis-server'] },
  };
  const config = imageConfig(image, '2026-01-01T00:00:00Z');

  it('names its layers in the configuration by what is in them', () => {
    expect(JSON.parse(config)).toMatchObject({
      os: 'linux',
      architecture: 'amd64',
      config: { Cmd: ['redis-server'] },
      rootfs: { type: 'layers', diff_ids: ['sha256:bb'] },
      history: [{ created_by: 'ADD redis' }],
    });
  });

  it('names its layers and configuration in the manifest by their digests', () => {
    const digest = `sha256:${createHash('sha256').update(config).digest('hex')}`;
    expect(JSON.parse(imageManifest(image, config))).toMatchObject({
      schemaVersion: 2,
      config: { digest, size: Buffer.byteLength(config) },
      layers: [{ digest: 'sha256:aa', size: 7 }],
    });
  });
});
