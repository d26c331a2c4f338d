import { describe, expect, it } from 'vitest';
import { contextWarning } from '../../../../core/plan/context-warning.ts';

const warning = (context: string, endpoint: string): string | undefined =>
  contextWarning({ state: 'connecting', tried: { context, endpoint } });

const socket = 'unix:///var/run/docker.sock';

describe('the engine that a command goes to', () => {
  it('needs no word when it is an ordinary one of this machine', () => {
    for (const endpoint of [socket, 'npipe:////./pipe/docker_engine', 'tcp://localhost:2375']) {
      expect(warning('default', endpoint), endpoint).toBeUndefined();
    }
    expect(warning('DOCKER_HOST', 'tcp://127.0.0.1:2375')).toBeUndefined();
    expect(warning('DOCKER_HOST', 'tcp://[::1]:2375')).toBeUndefined();
    expect(contextWarning({ state: 'connecting' })).toBeUndefined();
  });

  it('is told when it is on another machine', () => {
    expect(warning('my-server', 'ssh://deploy@server.example')).toBe(
      'This happens on another machine, server.example, since the context is my-server.',
    );
    expect(warning('DOCKER_HOST', 'tcp://10.0.0.5:2376')).toBe(
      'This happens on another machine, 10.0.0.5.',
    );
    expect(warning('default', 'ssh://localhost')).toMatch(/another machine/);
  });

  it('is told when its name says that others depend on it', () => {
    for (const name of [
      'prod',
      'PROD',
      'shop-prod',
      'production',
      'eu_live_2',
      'prod1',
      'prd.eu',
    ]) {
      expect(warning(name, socket), name).toBe(
        `This happens on ${name}, which looks like production by its name.`,
      );
    }
    expect(warning('shop', 'ssh://me@prod-1.example')).toBe(
      'This happens on prod-1.example, which looks like production by its name.',
    );
    expect(warning('live', 'ssh://me@a.example')).toBe(
      'This happens on a.example, and live looks like production by its name.',
    );
  });

  it('is not told for names that only look alike', () => {
    for (const name of [
      'olive',
      'product-demo',
      'reproducer',
      'delivery',
      'non-prod',
      'preprod',
      'pre-prod',
      'staging',
    ]) {
      expect(warning(name, socket), name).toBeUndefined();
    }
  });

  it('never shows a password of an address', () => {
    expect(warning('x', 'ssh://me:secret@a.example') ?? '').not.toContain('secret');
  });
});
