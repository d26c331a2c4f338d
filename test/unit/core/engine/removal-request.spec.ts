import { describe, expect, it } from 'vitest';
import { type RemovalRequest, readRemoval } from '../../../../core/engine/removal-request.ts';

function read(line: string): RemovalRequest | undefined {
  return readRemoval(line.split(' '));
}

describe('readRemoval', () => {
  it.each([
    ['docker rm a b', 'container', 'a,b'],
    ['docker container rm a', 'container', 'a'],
    ['docker container remove a', 'container', 'a'],
    ['docker rmi a', 'image', 'a'],
    ['docker image rm a', 'image', 'a'],
    ['docker image remove a', 'image', 'a'],
    ['docker network rm a', 'network', 'a'],
    ['docker network remove a', 'network', 'a'],
    ['docker volume rm a', 'volume', 'a'],
    ['docker volume remove a', 'volume', 'a'],
    ['/usr/bin/docker rm a', 'container', 'a'],
    ['C:\\Docker\\docker.exe rm a', 'container', 'a'],
    ['docker rm', 'container', ''],
    ['docker rm -- -f', 'container', '-f'],
    ['docker -D --log-level debug rm a', 'container', 'a'],
  ])('reads “%s”', (line, target, references) => {
    const request = read(line);
    expect(request?.target).toBe(target);
    expect(request?.references.join()).toBe(references);
  });

  it.each([
    'docker ps',
    'docker run --rm redis',
    'docker rename a b',
    'docker container prune',
    'docker compose rm a',
    'docker system rm a',
    'docker rm --help',
    'docker rmi -h a',
    'docker -v rm a',
    'docker',
    'podman rm a',
    'mydocker rm a',
    '/bin/sh -c rm',
    'rm a',
  ])('has nothing to do with “%s”', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('has nothing to do with an empty argv', () => {
    expect(readRemoval([])).toBeUndefined();
  });

  it('knows what the options change', () => {
    expect(read('docker rm -fv a')).toMatchObject({ force: true, volumes: true, links: false });
    expect(read('docker rm a --force=false')).toMatchObject({ force: false, volumes: false });
    expect(read('docker rm -l a/b')).toMatchObject({ links: true });
    expect(read('docker rmi --no-prune -f a')).toMatchObject({ keepParents: true, force: true });
    expect(read('docker rmi --platform linux/arm64,linux/amd64 a')).toMatchObject({
      platforms: ['linux/arm64', 'linux/amd64'],
      references: ['a'],
    });
  });

  it('takes -v for volumes only where it is one', () => {
    expect(read('docker rmi -v a')).toMatchObject({ volumes: false, references: ['a'] });
  });

  it('tells when another engine is named', () => {
    expect(read('docker --context box rm a')?.context).toBe('box');
    expect(read('docker -c box rm a')?.context).toBe('box');
    expect(read('docker -H unix:///x rm a')?.host).toBe('unix:///x');
    expect(read('docker --config /c rm a')?.otherClient).toBe(true);
    expect(read('docker --tlscacert /c rm a')?.otherClient).toBe(true);
    expect(read('docker --tls rm a')?.otherClient).toBe(true);
    expect(read('docker --tlsverify rm a')?.otherClient).toBe(true);
    expect(read('docker rm a')).toMatchObject({ otherClient: false });
    expect(read('docker rm a')).not.toHaveProperty('context');
  });
});
