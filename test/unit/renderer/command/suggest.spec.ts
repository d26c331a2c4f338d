import { describe, expect, it } from 'vitest';
import type { EngineObjects } from '../../../../core/engine/model.ts';
import { matching, suggestionsFor } from '../../../../renderer/command/suggest.ts';

const objects: EngineObjects = {
  containers: [
    { id: '1', name: 'old', image: 'mongo', state: 'exited', status: '', ports: [] },
    { id: '2', name: 'web', image: 'nginx:1', state: 'running', status: '', ports: [] },
  ],
  images: [
    { id: '3', tags: ['redis:7', 'redis:latest'], size: 117_000_000, created: 1 },
    { id: '4', tags: [], size: 5, created: 9 },
    { id: '5', tags: ['mongo:7'], size: 1_500_000_000, created: 2 },
  ],
  networks: [{ id: '6', name: 'bridge', driver: 'bridge' }],
  volumes: [
    { name: '0f', driver: 'local', anonymous: true },
    { name: 'data', driver: 'local', anonymous: false },
  ],
};

describe('what a blank is completed from', () => {
  it('containers: those that run first, with their state and image', () => {
    expect(suggestionsFor('container', objects)).toEqual([
      { value: 'web', detail: 'running · nginx:1' },
      { value: 'old', detail: 'stopped · mongo' },
    ]);
  });

  it('images: each of their names with the size, the newest first, none without a name', () => {
    expect(suggestionsFor('image', objects)).toEqual([
      { value: 'mongo:7', detail: '1.5 GB' },
      { value: 'redis:7', detail: '117 MB' },
      { value: 'redis:latest', detail: '117 MB' },
    ]);
  });

  it('volumes: those with a name first', () => {
    expect(suggestionsFor('volume', objects).map(({ value }) => value)).toEqual(['data', '0f']);
  });

  it('networks, with their driver', () => {
    expect(suggestionsFor('network', objects)).toEqual([{ value: 'bridge', detail: 'bridge' }]);
  });
});

describe('what typing leaves of them', () => {
  const all = ['my-redis', 'redis', 'mongo'].map((value) => ({ value, detail: '' }));

  it('those that hold it, first those that begin with it, in any case', () => {
    expect(matching(all, 'Red').map(({ value }) => value)).toEqual(['redis', 'my-redis']);
  });

  it('all of them while nothing is typed', () => {
    expect(matching(all, ' ')).toBe(all);
  });
});
