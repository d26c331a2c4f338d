import { describe, expect, it } from 'vitest';
import type { Cause, Place } from '../../../../core/engine/cause.ts';
import { type Explanation, explain } from '../../../../core/strings/engine.ts';
import { placeAt } from './places.ts';

const causes: readonly Cause[] = [
  'no-cli',
  'not-running',
  'not-answering',
  'permission',
  'connection-refused',
  'host-unknown',
  'no-route',
  'tls',
  'tls-files',
  'not-docker',
  'denied',
  'ssh-missing',
  'ssh-login',
  'ssh-no-docker',
  'context',
  'api-too-old',
  'windows-containers',
  'failed',
];

function words(cause: Cause, place: Place, message = ''): Explanation {
  return explain(cause, { message }, place);
}

describe('explain', () => {
  const system = placeAt('unix:///var/run/docker.sock');

  it('has its own sentence for each cause', () => {
    const messages = causes.map((cause) => words(cause, system).message);
    expect(new Set(messages).size).toBe(causes.length);
  });

  it('always has a sentence and something to do, on every system and at every kind of place', () => {
    const addresses = ['unix:///s', 'npipe:////./pipe/p', 'tcp://box:1', 'ssh://me@box:22', ''];
    for (const cause of causes) {
      for (const platform of ['linux', 'darwin', 'win32'] as const) {
        for (const address of addresses) {
          const { message, advice } = words(cause, placeAt(address, platform));
          expect(message).toMatch(/^[A-Z“`a-z0-9].*\.$/);
          expect(advice.length).toBeGreaterThan(10);
          expect(message + advice).not.toMatch(/undefined|null|\[object/);
        }
      }
    }
  });

  it.each([
    ['unix:///var/run/docker.sock', 'linux', 'default', '`sudo systemctl start docker`'],
    ['unix:///run/user/7/docker.sock', 'linux', 'rootless', '`systemctl --user start docker`'],
    ['unix:///h/.docker/desktop/docker.sock', 'linux', 'x', 'start docker-desktop'],
    ['unix:///h/.docker/run/docker.sock', 'darwin', 'desktop-linux', 'Start Docker Desktop.'],
    ['npipe:////./pipe/docker_engine', 'win32', 'default', 'Start Docker Desktop.'],
    ['unix:///h/.colima/default/docker.sock', 'darwin', 'colima', '`colima start`'],
    ['unix:///h/.colima/work/docker.sock', 'darwin', 'colima-work', '`colima start work`'],
    ['unix:///h/.orbstack/run/docker.sock', 'darwin', 'orbstack', 'Start OrbStack.'],
    ['unix:///h/.rd/docker.sock', 'linux', 'rancher-desktop', 'Start Rancher Desktop.'],
    ['unix:///run/podman/podman.sock', 'linux', 'x', '`sudo systemctl start podman.socket`'],
    ['unix:///run/user/7/podman/podman.sock', 'linux', 'x', '--user start podman.socket'],
    ['npipe:////./pipe/podman-machine-default', 'win32', 'x', '`podman machine start`'],
    ['ssh://me@box:2222', 'linux', 'x', '`ssh -t -p 2222 me@box sudo systemctl start docker`'],
    ['unix:///var/run/docker.sock', 'darwin', 'default', 'Colima'],
  ] as const)('tells how to start the engine at %s on %s', (address, platform, context, advice) => {
    expect(words('not-running', placeAt(address, platform, context)).advice).toContain(advice);
  });

  it('says what membership of the docker group means', () => {
    const { advice } = words('permission', system);
    expect(advice).toContain('usermod -aG docker');
    expect(advice).toContain('root');
    expect(advice).toContain('rootless');
  });

  it('speaks of a group only where the socket belongs to one', () => {
    const other = words('permission', placeAt('unix:///srv/engine.sock'));
    expect(other.advice).toBe('See who may use it with `ls -l /srv/engine.sock`.');
    expect(words('permission', placeAt('npipe:////./pipe/x', 'win32')).advice).toContain(
      'docker-users',
    );
    expect(words('permission', placeAt('ssh://me@box')).advice).toContain(
      '`ssh -t me@box sudo usermod -aG docker me`',
    );
  });

  it('tells a wrong DOCKER_HOST from a context that is missing or unreadable', () => {
    const variable = placeAt('', 'linux', 'DOCKER_HOST');
    expect(words('context', variable).message).toContain('DOCKER_HOST');
    const missing = 'context "nope": context not found: open /x: no such file or directory';
    expect(words('context', placeAt('', 'linux', 'nope'), missing).message).toBe(
      'There is no Docker context called “nope”.',
    );
    expect(words('context', placeAt('', 'linux', 'nope'), 'broken').message).toContain(
      'could not be read',
    );
  });
});
