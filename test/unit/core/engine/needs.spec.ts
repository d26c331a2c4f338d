import { describe, expect, it } from 'vitest';
import type { EnginePlugins, EngineStatus } from '../../../../core/engine/model.ts';
import { unmetNeed } from '../../../../core/engine/needs.ts';

function connected(plugins?: EnginePlugins): EngineStatus {
  return {
    state: 'connected',
    tried: { context: 'default', endpoint: 'unix:///s' },
    version: '28.5.2',
    apiVersion: '1.40',
    platform: 'linux/amd64',
    running: 0,
    containers: 0,
    images: 0,
    ...(plugins && { plugins }),
  };
}

const stopped: EngineStatus = {
  state: 'unavailable',
  reason: 'stopped',
  message: 'It is not running.',
  advice: 'Start it.',
  detail: 'ENOENT',
};

describe('unmetNeed', () => {
  it('names a missing engine for both needs', () => {
    for (const need of ['engine', 'compose'] as const) {
      expect(unmetNeed(need, stopped, 'linux')).toEqual({
        reason: 'stopped',
        message: 'It is not running.',
        advice: 'Start it.',
      });
    }
  });

  it('names a missing Compose plugin, by what to do on the system', () => {
    const linux = unmetNeed('compose', connected({ buildx: '1.0' }), 'linux');
    expect(linux?.reason).toBe('plugin-missing');
    expect(linux?.advice).toContain('docker-compose-plugin');
    expect(unmetNeed('compose', connected({}), 'win32')?.advice).toContain('Docker Desktop');
  });

  it('has nothing to say when all is there', () => {
    expect(unmetNeed('engine', connected({}), 'linux')).toBeUndefined();
    expect(unmetNeed('compose', connected({ compose: '2.40.3' }), 'linux')).toBeUndefined();
  });

  it('does not guess while it is not known', () => {
    expect(unmetNeed('compose', connected(), 'linux')).toBeUndefined();
    expect(unmetNeed('engine', { state: 'connecting' }, 'linux')).toBeUndefined();
    expect(unmetNeed('compose', { state: 'connecting' }, 'linux')).toBeUndefined();
  });
});
