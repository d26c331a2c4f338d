import { describe, expect, it } from 'vitest';
import {
  engineDocuments,
  explainedDocuments,
  historyDocuments,
} from '../../../../core/search/live-documents.ts';
import { createSearchIndex } from '../../../../core/search/search-index.ts';

describe('the engine’s objects', () => {
  it('are found by name; what has no name of its own is left out', () => {
    const found = engineDocuments({
      containers: [
        { id: 'c', name: 'web', image: 'nginx', state: 'running', status: 'Up', ports: [] },
      ],
      images: [
        { id: 'i', tags: ['redis:7', 'redis:latest'], size: 1, created: 1 },
        { id: 'j', tags: [], size: 1, created: 1 },
      ],
      networks: [{ id: 'n', name: 'mongo-network', driver: 'bridge' }],
      volumes: [
        { name: 'mongo-data', driver: 'local', anonymous: false },
        { name: 'f'.repeat(64), driver: 'local', anonymous: true },
      ],
    });
    expect(Object.values(found).flatMap((each) => each.map(({ target }) => target))).toEqual([
      'container:web',
      'image:redis:7',
      'image:redis:latest',
      'network:mongo-network',
      'volume:mongo-data',
    ]);
  });
});

describe('history', () => {
  it('has each line once, the newest first and heaviest', () => {
    const found = historyDocuments([
      { id: '1', line: 'docker ps', ranAt: 1 },
      { id: '2', line: 'docker images', ranAt: 2 },
      { id: '3', line: 'docker ps', ranAt: 3 },
    ]);
    expect(found.map(({ target }) => target)).toEqual(['history:3', 'history:2']);
    expect(found[0]?.weight).toBeGreaterThan(found[1]?.weight ?? 0);
  });
});

describe('mistakes and errors', () => {
  it('are found by the message as it is printed', () => {
    const index = createSearchIndex(
      explainedDocuments([
        {
          kind: 'error',
          code: 'port-taken',
          title: 'port is already allocated',
          text: 'Another container has this port: choose another one.',
        },
        { kind: 'mistake', code: 'long-dash', title: 'A long dash', text: 'Write two hyphens.' },
      ]),
    );
    const pasted = 'Bind for 0.0.0.0:3000 failed: port is already allocated';
    expect(index.search(pasted)[0]?.target).toBe('error:port-taken');
  });
});
