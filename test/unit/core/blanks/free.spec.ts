import { describe, expect, it } from 'vitest';
import { addressesMeet, freeName, freePorts } from '../../../../core/blanks/free.ts';
import { isSecretFolder } from '../../../../core/blanks/secret-folders.ts';
import { fileChoices, splitTyped } from '../../../../core/blanks/typed-path.ts';
import { statusAge } from '../../../../core/engine/status-age.ts';

describe('the next free name', () => {
  it.each([
    ['my-redis', [], 'my-redis'],
    ['my-redis', ['my-redis'], 'my-redis-2'],
    ['my-redis', ['my-redis', 'my-redis-2'], 'my-redis-3'],
    ['my-redis-2', ['my-redis-2'], 'my-redis-3'],
    ['redis-7', ['redis-7'], 'redis-8'],
    ['web2', ['web2'], 'web2-2'],
  ])('of %s, with %j taken, is %s', (wanted, taken, free) => {
    expect(freeName(wanted, new Set(taken))).toBe(free);
  });
});

describe('free ports', () => {
  it('skip what is taken and end at the last port', () => {
    expect(freePorts(3000, new Set([3000, 3002]), 3)).toEqual([3001, 3003, 3004]);
    expect(freePorts(65_535, new Set(), 3)).toEqual([65_535]);
    expect(freePorts(65_535, new Set([65_535]), 3)).toEqual([]);
  });
});

describe('two addresses', () => {
  it.each([
    ['', '127.0.0.1', true],
    ['0.0.0.0', '10.0.0.1', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '10.0.0.1', false],
    ['[::1]', '::1', true],
  ])('%s and %s meet: %s', (one, other, meet) => {
    expect(addressesMeet(one, other)).toBe(meet);
  });
});

describe('how long a container is in its state', () => {
  it.each([
    ['Up 2 minutes', 120_000],
    ['Up About an hour (healthy)', 3_600_000],
    ['Up About a minute', 60_000],
    ['Up Less than a second', 0],
    ['Exited (137) 3 days ago', 259_200_000],
    ['Up 5 weeks (Paused)', 3_024_000_000],
    ['Created', undefined],
    ['', undefined],
  ])('%s', (status, age) => {
    expect(statusAge(status)).toBe(age);
  });
});

describe('a path that is being typed', () => {
  it('is cut at its last separator; a backslash is one on Windows alone', () => {
    expect(splitTyped('./site/in', false)).toEqual({ folder: './site/', begun: 'in' });
    expect(splitTyped('si', false)).toEqual({ folder: '', begun: 'si' });
    expect(splitTyped('C:\\a\\b', true)).toEqual({ folder: 'C:\\a\\', begun: 'b' });
    expect(splitTyped('a\\b', false)).toEqual({ folder: '', begun: 'a\\b' });
  });

  it('is offered folders first, files only where they are wanted, as paths', () => {
    const entries = [
      { name: 'b.txt', folder: false },
      { name: 'src', folder: true },
    ];
    const typed = { folder: '', begun: '' };
    expect(fileChoices(entries, typed, 'path').map(({ value }) => value)).toEqual([
      './src/',
      './b.txt',
    ]);
    expect(fileChoices(entries, typed, 'folder').map(({ value }) => value)).toEqual(['./src/']);
    expect(
      fileChoices(entries, { folder: '/a/', begun: '' }, 'file').map(({ value, opens }) => [
        value,
        opens,
      ]),
    ).toEqual([
      ['/a/src/', true],
      ['/a/b.txt', undefined],
    ]);
  });
});

describe('a folder of secrets', () => {
  it.each([
    ['/home/a/.ssh', true],
    ['/home/a/.aws/sub', true],
    ['C:\\Users\\a\\.docker', true],
    ['/proc/1', true],
    ['/run/secrets', true],
    ['/Users/a/Library/Keychains', true],
    ['/home/a/ssh', false],
    ['/home/a/process', false],
    ['/procfs', false],
  ])('%s: %s', (path, secret) => {
    expect(isSecretFolder(path)).toBe(secret);
  });
});
