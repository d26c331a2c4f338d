import { describe, expect, it } from 'vitest';
import type { EngineObjects } from '../../../../core/engine/model.ts';
import { engineDocuments } from '../../../../core/search/live-documents.ts';
import { objectKinds, objectRows, rowsToShow } from '../../../../renderer/engine/object-rows.ts';

const objects: EngineObjects = {
  containers: [
    { id: 'a', name: 'old', image: 'redis', state: 'exited', status: 'Exited (0)', ports: [] },
    { id: 'b', name: 'web', image: 'nginx', state: 'running', status: 'Up', ports: ['80->80/tcp'] },
  ],
  images: [
    { id: 'sha256:0123456789abcdef', tags: [], size: 1_000_000, created: 1 },
    { id: 'sha256:1', tags: ['redis:7', 'redis:latest'], size: 1_000_000, created: 1 },
  ],
  networks: [{ id: 'n', name: 'bridge', driver: 'bridge' }],
  volumes: [
    { name: 'f'.repeat(64), driver: 'local', anonymous: true },
    { name: 'data', driver: 'local', anonymous: false },
  ],
};

describe('the lists of an engine', () => {
  it('have a row for everything that the search leads to', () => {
    const rows = objectKinds.flatMap((kind) => objectRows(kind, objects));
    const known = new Set(rows.map(({ object }) => object));
    const found = Object.values(engineDocuments(objects)).flat();
    expect(found.length).toBe(6);
    expect(found.filter(({ target }) => !known.has(target))).toEqual([]);
  });

  it('show what runs and what has a name first', () => {
    expect(objectRows('container', objects).map(({ name }) => name)).toEqual(['web', 'old']);
    expect(objectRows('volume', objects).map(({ name }) => name)).toEqual(['data', 'ffffffffffff']);
    expect(objectRows('image', objects)[0]?.name).toBe('0123456789ab');
  });

  it('show the first rows, and one further down that was asked for', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      object: `container:c${at}`,
      name: `c${at}`,
      detail: '',
    }));
    expect(rowsToShow(many, undefined).length).toBe(100);
    expect(rowsToShow(many, 'container:c900').at(-1)?.object).toBe('container:c900');
    expect(rowsToShow(many, 'container:c5').length).toBe(100);
  });
});
