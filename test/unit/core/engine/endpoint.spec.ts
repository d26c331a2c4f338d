import { describe, expect, it } from 'vitest';
import { isLocal, parseEndpoint, withoutPassword } from '../../../../core/engine/endpoint.ts';

function parsed(text: string, tls = false): unknown {
  const result = parseEndpoint(text, tls);
  return result.ok ? result.value : 'refused';
}

describe('parseEndpoint', () => {
  it('takes a socket’s path as it is', () => {
    expect(parsed('unix:///var/run/docker.sock')).toEqual({
      kind: 'socket',
      path: '/var/run/docker.sock',
    });
    expect(parsed('unix:///home/a b/@x/docker.sock')).toEqual({
      kind: 'socket',
      path: '/home/a b/@x/docker.sock',
    });
  });

  it('turns a pipe’s slashes around', () => {
    expect(parsed('npipe:////./pipe/docker_engine')).toEqual({
      kind: 'pipe',
      path: '\\\\.\\pipe\\docker_engine',
    });
  });

  it('knows the usual ports, with and without TLS', () => {
    expect(parsed('tcp://box')).toMatchObject({ host: 'box', port: 2375, tls: false });
    expect(parsed('tcp://box', true)).toMatchObject({ host: 'box', port: 2376, tls: true });
    expect(parsed('http://box')).toMatchObject({ port: 80, tls: false });
    expect(parsed('https://box')).toMatchObject({ port: 443, tls: true });
  });

  it('takes names, addresses of both kinds and ports', () => {
    expect(parsed('tcp://10.0.0.1:1')).toMatchObject({ host: '10.0.0.1', port: 1 });
    expect(parsed('tcp://[::1]:65535/')).toMatchObject({ host: '::1', port: 65_535 });
    expect(parsed('TCP://Box_1.example:2375')).toMatchObject({ host: 'Box_1.example' });
  });

  it.each([
    'tcp://box:0',
    'tcp://box:65536',
    'tcp://',
    'tcp://a@box:1',
    'tcp://a:b:1',
    'tcp://box;rm',
    'unix://',
    'npipe://',
    'fd://',
    '/var/run/docker.sock',
    '',
  ])('refuses %j', (text) => {
    expect(parsed(text)).toBe('refused');
  });

  it('takes an ssh address apart', () => {
    expect(parsed('ssh://box')).toEqual({ kind: 'ssh', host: 'box' });
    expect(parsed('ssh://box/')).toEqual({ kind: 'ssh', host: 'box' });
    expect(parsed('ssh://me@box:2222/run/user/1000/docker.sock')).toEqual({
      kind: 'ssh',
      user: 'me',
      host: 'box',
      port: 2222,
      path: '/run/user/1000/docker.sock',
    });
  });

  it.each([
    'ssh://-oProxyCommand=id',
    'ssh://-l@box',
    'ssh://me:secret@box',
    'ssh://box:0',
    'ssh://$(id)',
    'ssh://a b',
  ])('refuses %j, which ssh could misread', (text) => {
    expect(parsed(text)).toBe('refused');
  });

  it('does not repeat a password in what it says', () => {
    const result = parseEndpoint('ssh://me:secret@box');
    expect(result.ok ? '' : result.error.message).toContain('ssh://me:…@box');
    expect(result.ok ? '' : result.error.message).not.toContain('secret');
  });
});

describe('withoutPassword', () => {
  it('hides only a password', () => {
    expect(withoutPassword('tcp://u:p@h:1')).toBe('tcp://u:…@h:1');
    expect(withoutPassword('ssh://u@h')).toBe('ssh://u@h');
    expect(withoutPassword('tcp://h:2375')).toBe('tcp://h:2375');
    expect(withoutPassword('unix:///a:b@c/docker.sock')).toBe('unix:///a:b@c/docker.sock');
  });
});

describe('isLocal', () => {
  it('is so for sockets and pipes alone', () => {
    expect(isLocal({ kind: 'socket', path: '/x' })).toBe(true);
    expect(isLocal({ kind: 'pipe', path: '\\\\.\\pipe\\x' })).toBe(true);
    expect(isLocal({ kind: 'tcp', host: 'localhost', port: 2375, tls: false })).toBe(false);
    expect(isLocal({ kind: 'ssh', host: 'box' })).toBe(false);
  });
});
