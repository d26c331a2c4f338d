import { describe, expect, it } from 'vitest';
import {
  containerdSettings,
  daemonEnvironment,
  dockerdArguments,
  dockerdSettings,
  registrySettings,
} from '../../../../scripts/engine/daemon-settings.ts';
import { engineInstance } from '../../../../scripts/engine/instance.ts';
import { instanceFolders } from '../../../../scripts/engine/instance-folders.ts';

const places = { cache: '/c', run: '/run/r', data: '/d' };
const folders = instanceFolders(places, 'current');
const args = dockerdArguments(engineInstance('current'), folders, '127.0.0.1:5000');

function optionValue(option: string): string | undefined {
  return args[args.indexOf(option) + 1];
}

describe("dockerd's arguments", () => {
  it('keep it from the rules of another Docker', () => {
    expect(args).toContain('--iptables=false');
    expect(args).toContain('--ip6tables=false');
    expect(optionValue('--bridge')).toBe('rsbr0');
    expect(optionValue('--default-address-pool')).toBe('base=10.213.0.0/16,size=24');
  });

  it('name a place of its own for everything that has a shared default', () => {
    for (const option of [
      '--config-file',
      '--containerd',
      '--data-root',
      '--exec-root',
      '--pidfile',
    ]) {
      expect(optionValue(option), option).toMatch(/^\/(run\/r|d)\/current\//);
    }
    expect(optionValue('--host')).toBe('unix:///run/r/current/docker.sock');
  });

  it('send plain names to the mirror', () => {
    expect(optionValue('--registry-mirror')).toBe('http://127.0.0.1:5000');
  });
});

describe("dockerd's configuration file", () => {
  it('is empty, but keeps the key of an old engine out of /etc', () => {
    expect(JSON.parse(dockerdSettings(engineInstance('current'), folders))).toEqual({});
    const old = instanceFolders(places, 'old');
    expect(JSON.parse(dockerdSettings(engineInstance('old'), old))).toEqual({
      'deprecated-key-path': '/d/old/key.json',
    });
  });
});

describe("containerd's settings", () => {
  it('are in the format that all used versions read, with places of its own', () => {
    const text = containerdSettings(folders);
    expect(text).toMatch(/^version = 2$/m);
    expect(text).toContain('root = "/d/current/containerd"');
    expect(text).toContain('state = "/run/r/current/containerd"');
    expect(text).toContain('address = "/run/r/current/containerd.sock"');
  });
});

describe("a registry's settings", () => {
  const settings = { storage: '/s', address: '127.0.0.1:5000', readOnly: true };

  it('listen on loopback and can be read-only', () => {
    expect(JSON.parse(registrySettings(settings))).toMatchObject({
      http: { addr: '127.0.0.1:5000' },
      storage: { maintenance: { readonly: { enabled: true } }, delete: { enabled: false } },
    });
  });

  it('ask who one is only where there is a file to check it by', () => {
    expect(JSON.parse(registrySettings(settings))).not.toHaveProperty('auth');
    expect(JSON.parse(registrySettings({ ...settings, htpasswd: '/h' }))).toMatchObject({
      auth: { htpasswd: { path: '/h' } },
    });
  });
});

describe("the daemons' environment", () => {
  it('has the set first on PATH and nothing of the caller', () => {
    const env = daemonEnvironment('/c/sets/current', '/run/r/current');
    expect(env['PATH']?.split(':')[0]).toBe('/c/sets/current/bin');
    expect(Object.keys(env).sort()).toEqual(['HOME', 'LANG', 'LD_LIBRARY_PATH', 'PATH', 'TMPDIR']);
  });
});
