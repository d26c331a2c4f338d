import { describe, expect, it } from 'vitest';
import { isIdPrefix, parseImageReference } from '../../../../core/engine/image-reference.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

describe('parseImageReference', () => {
  it.each([
    ['redis', 'redis', 'latest'],
    ['redis:7', 'redis', '7'],
    ['library/redis', 'redis', 'latest'],
    ['docker.io/redis:7', 'redis', '7'],
    ['docker.io/library/redis', 'redis', 'latest'],
    ['index.docker.io/library/redis', 'redis', 'latest'],
    ['docker.io/me/app:1', 'me/app', '1'],
    ['me/app', 'me/app', 'latest'],
    ['localhost/app', 'localhost/app', 'latest'],
    ['127.0.0.1:5000/library/redis:7', '127.0.0.1:5000/library/redis', '7'],
    ['127.0.0.1:5000/app', '127.0.0.1:5000/app', 'latest'],
    ['Registry.example/app', 'Registry.example/app', 'latest'],
    ['a_b/c--d.e:V1_x', 'a_b/c--d.e', 'V1_x'],
  ])('reads %s', (text, repository, tag) => {
    expect(parseImageReference(text)).toEqual({ repository, tag });
  });

  it('reads digests, with and without a tag', () => {
    expect(parseImageReference(`redis@${digest}`)).toEqual({ repository: 'redis', digest });
    expect(parseImageReference(`docker.io/library/redis:7@${digest}`)).toEqual({
      repository: 'redis',
      tag: '7',
      digest,
    });
  });

  it.each([
    '',
    'Redis',
    ':7',
    'redis:',
    'redis@',
    'a b',
    '-f',
    'a//b',
    'redis@sha256:12',
    'ab'.repeat(32),
  ])('takes %j for no name', (text) => {
    expect(parseImageReference(text)).toBeUndefined();
  });
});

describe('isIdPrefix', () => {
  it('compares the beginning, with or without the algorithm', () => {
    expect(isIdPrefix(digest, 'abab')).toBe(true);
    expect(isIdPrefix(digest, 'sha256:ab')).toBe(true);
    expect(isIdPrefix(digest, digest)).toBe(true);
    expect(isIdPrefix(digest, 'ba')).toBe(false);
    expect(isIdPrefix(digest, '')).toBe(false);
    expect(isIdPrefix(digest, 'sha256:')).toBe(false);
    expect(isIdPrefix(digest, 'AB')).toBe(false);
  });
});
