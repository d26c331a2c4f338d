import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../core/engine/changes/model.ts';
import { changeInWords, changesSentence } from '../../../../core/strings/after-run.ts';

const web: Change = { change: 'created', kind: 'container', name: 'web', running: true };

describe('a change in words', () => {
  it.each<readonly [Change, string]>([
    [web, 'Created and started container web'],
    [{ ...web, running: false, exitCode: 1 }, 'Created container web (it ended, exit code 1)'],
    [{ ...web, change: 'came-and-went', exitCode: 0 }, 'Container web came and went, exit code 0'],
    [
      { ...web, change: 'started', running: false, exitCode: 1 },
      'Started, for a moment, container web (exit code 1)',
    ],
    [{ ...web, change: 'stopped', exitCode: 137 }, 'Stopped container web (exit code 137)'],
    [{ ...web, change: 'renamed', from: 'old' }, 'Renamed container web (was old)'],
    [
      { change: 'connected', kind: 'network', name: 'net', container: 'web' },
      'Connected network net to container web',
    ],
    [
      { change: 'disconnected', kind: 'network', name: 'net', container: 'web' },
      'Disconnected network net from container web',
    ],
    [
      { change: 'created', kind: 'volume', name: 'f'.repeat(64), anonymous: true },
      'Created an anonymous volume',
    ],
    [
      { change: 'tagged', kind: 'image', name: 'a:1', idBefore: 'sha256:1' },
      'Tagged image a:1 (the name meant another image before)',
    ],
    [{ change: 'untagged', kind: 'image', name: 'a:1' }, 'Took the name away from image a:1'],
  ])('%j', (change, words) => {
    expect(changeInWords(change)).toBe(words);
  });
});

describe('what a run did in one sentence', () => {
  const named = (change: Change['change'], ...names: readonly string[]): readonly Change[] =>
    names.map((name) => ({ change, kind: 'container', name }));

  it('names what a person would name', () => {
    expect(changesSentence([web])).toBe('Created `web`.');
    const image: Change = { change: 'pulled', kind: 'image', name: 'redis:7' };
    expect(changesSentence([web, image])).toBe('Created `web` and pulled `redis:7`.');
    expect(changesSentence(named('stopped', 'a', 'b', 'c'))).toBe('Stopped `a`, `b` and `c`.');
  });

  it('counts when there are many', () => {
    const volume: Change = { change: 'removed', kind: 'volume', name: 'v' };
    expect(changesSentence([...named('removed', 'a', 'b', 'c'), volume])).toBe(
      'Removed 3 containers and 1 volume.',
    );
  });

  it('is silent of what nobody asked for', () => {
    expect(changesSentence([])).toBeUndefined();
    expect(
      changesSentence([
        { ...web, meanwhile: true },
        { ...web, change: 'came-and-went' },
      ]),
    ).toBeUndefined();
  });
});
