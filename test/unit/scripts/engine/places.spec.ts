import { describe, expect, it } from 'vitest';
import { engineInstance, instanceNames } from '../../../../scripts/engine/instance.ts';
import { instanceFolders } from '../../../../scripts/engine/instance-folders.ts';
import { cacheFolder, enginePlaces } from '../../../../scripts/engine/places.ts';

describe('the cache folder', () => {
  it('is RUNSHEET_CACHE, else below XDG_CACHE_HOME, else below ~/.cache', () => {
    expect(cacheFolder({ RUNSHEET_CACHE: '/c', XDG_CACHE_HOME: '/x' }, '/h')).toBe('/c');
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, '/h')).toBe('/x/runsheet');
    expect(cacheFolder({}, '/h')).toBe('/h/.cache/runsheet');
  });

  it('is absolute whatever the variables hold', () => {
    expect(cacheFolder({ RUNSHEET_CACHE: 'c' }, '/h')).toBe('/h/c');
    expect(cacheFolder({ RUNSHEET_CACHE: '', XDG_CACHE_HOME: 'x' }, '/h')).toBe(
      '/h/.cache/runsheet',
    );
  });
});

describe('the folders of an engine', () => {
  const places = enginePlaces({}, '/root');

  it('keep downloads, sockets and data apart', () => {
    expect(places).toEqual({
      cache: '/root/.cache/runsheet/engine',
      run: '/run/runsheet-engine',
      data: '/root/.cache/runsheet/engine/data',
    });
  });

  it('can be moved for a second bench', () => {
    const env = { RUNSHEET_ENGINE_RUN: '/run/second', RUNSHEET_ENGINE_DATA: '/tmp/second' };
    expect(enginePlaces(env, '/root')).toMatchObject({ run: '/run/second', data: '/tmp/second' });
  });

  it('give sockets paths that a Unix socket can have', () => {
    for (const name of instanceNames) {
      const folders = instanceFolders(places, name);
      for (const socket of [folders.socket, `${folders.containerdSocket}.ttrpc`]) {
        expect(Buffer.byteLength(socket)).toBeLessThan(108);
      }
    }
  });

  it('belong to one engine each, bridges and addresses included', () => {
    const all = instanceNames.map(engineInstance);
    for (const field of ['bridge', 'addressPool', 'bridgeAddress'] as const) {
      expect(new Set(all.map((one) => one[field])).size).toBe(all.length);
    }
    const runs = instanceNames.map((name) => instanceFolders(places, name).run);
    expect(new Set(runs).size).toBe(all.length);
  });

  it('have their bridge in the last network of their pool, which is handed out last', () => {
    for (const { addressPool, bridgeAddress } of instanceNames.map(engineInstance)) {
      expect(bridgeAddress).toBe(addressPool.replace('.0.0/16', '.255.1/24'));
    }
  });
});
