import { describe, expect, it } from 'vitest';
import { isStopWord, partsOf, splitWords, stem, termsOf } from '../../../../core/search/words.ts';

describe('the words of a text', () => {
  it('keep the hyphens of options and the case of their letters', () => {
    expect(splitWords('docker run -D --Publish=3000:80 -it')).toEqual([
      'docker',
      'run',
      '-D',
      '--publish',
      '3000',
      '80',
      '-it',
    ]);
  });

  it('leave a hyphen inside a word where it is', () => {
    expect(splitWords('Copy-on-write, mongo-data')).toEqual(['copy-on-write', 'mongo-data']);
    expect(partsOf('copy-on-write')).toEqual(['copy', 'on', 'write']);
    expect(partsOf('compose.yaml')).toEqual(['compose', 'yaml']);
    expect(partsOf('plain')).toEqual([]);
  });

  it('take any script and any quotes', () => {
    expect(splitWords('“Übersicht” don’t コンテナ')).toEqual(['übersicht', "don't", 'コンテナ']);
  });
});

describe('a stem', () => {
  it.each([
    ['images', 'image'],
    ['running', 'run'],
    ['removing', 'remove'],
    ['removed', 'remove'],
    ['stopped', 'stop'],
    ['published', 'publish'],
    ['repositories', 'repository'],
    ['processes', 'process'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each(['ps', 'rm', 'dns', '-it', '--tail', 'arm64', 'status'])('leaves %s alone', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('terms', () => {
  it('drop words that say nothing, and docker', () => {
    expect(termsOf('how to run the docker image', false)).toEqual(['~run', '~imag']);
    expect(isStopWord('how')).toBe(true);
  });

  it('hold an option by its name without hyphens and by its parts', () => {
    const terms = termsOf('--no-cache', true);
    expect(terms).toEqual(expect.arrayContaining(['--no-cache', 'no-cache', 'no', 'cache']));
  });
});
