import { describe, expect, it } from 'vitest';
import {
  containerActions,
  imageActions,
  networkActions,
  volumeActions,
} from '../../../../core/engine/actions.ts';
import { filterRows, panelRows } from '../../../../core/engine/panel-rows.ts';
import { container, noObjects } from '../blanks/helpers.ts';
import { template } from '../command/helpers.ts';

const objects = {
  ...noObjects,
  containers: [
    container('old', { state: 'exited', status: 'Exited (0) 3 days ago' }),
    container('web', {
      status: 'Up 2 hours',
      image: 'nginx:1',
      ports: ['8080->80/tcp', '53->53/udp'],
      volumes: ['data'],
    }),
    container('new', { status: 'Up 3 seconds' }),
  ],
  images: [
    { id: `sha256:${'a'.repeat(64)}`, tags: [], size: 5, created: 0 },
    { id: 'sha256:b', tags: ['nginx:1', 'web:1'], size: 1e6, created: 3_600_000 },
  ],
  networks: ['none', 'shop'].map((name) => ({ id: name, name, driver: 'bridge' })),
  volumes: [
    { name: 'spare', driver: 'local', anonymous: false },
    { name: 'data', driver: 'nfs', anonymous: false },
  ],
};

const rows = (kind: keyof typeof objects) =>
  panelRows(kind, objects, 7_200_000).map(({ name, detail, end }) => [name, detail, end]);

describe('the rows of the panel', () => {
  it('are what runs first, the latest before', () => {
    expect(rows('containers')).toEqual([
      ['new', 'Up 3 seconds · redis', ''],
      ['web', 'Up 2 hours · nginx:1', '8080→80 53→53/udp'],
      ['old', 'Exited (0) 3 days ago · redis', ''],
    ]);
  });

  it('are images by each name, and by their id without one', () => {
    expect(rows('images')).toEqual([
      ['nginx:1', 'made 1 hour ago · in use', '1 MB'],
      ['web:1', 'made 1 hour ago', '1 MB'],
      ['aaaaaaaaaaaa', 'no name', '5 B'],
    ]);
  });

  it('are networks and volumes by name, those that every engine has last', () => {
    expect(rows('networks').map(([name]) => name)).toEqual(['shop', 'none']);
    expect(rows('volumes')).toEqual([
      ['data', 'nfs · used by web', ''],
      ['spare', 'not used', ''],
    ]);
  });

  it('have ids of their own', () => {
    for (const kind of ['containers', 'images', 'networks', 'volumes'] as const) {
      const ids = panelRows(kind, objects, 0).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('a filter', () => {
  const all = panelRows('containers', objects, 0);
  it.each([
    ['', 3],
    ['nginx', 1],
    ['up redis', 1],
    ['8080', 1],
    ['WEB', 1],
    ['nothing like it', 0],
    ['nw', 1],
  ])('“%s” leaves %i', (filter, count) => {
    expect(filterRows(all, filter)).toHaveLength(count);
  });
});

describe('what can be done', () => {
  it.each([
    ['running', ['logs', 'shell', 'stop', 'restart', 'inspect', 'remove']],
    ['exited', ['start', 'logs', 'inspect', 'remove']],
    ['created', ['start', 'logs', 'inspect', 'remove']],
    ['paused', ['unpause', 'logs', 'stop', 'inspect', 'remove']],
    ['dead', ['inspect', 'remove']],
  ] as const)('with a container that is %s: %j', (state, ids) => {
    expect(containerActions(container('web', { state })).map(({ id }) => id)).toEqual(ids);
  });

  it('is a line that main reads, and that is shown as it runs', () => {
    const all = [
      ...containerActions(container('my-web')),
      ...containerActions(container('my-web', { state: 'exited' })),
      ...imageActions('localhost:5000/a/b:1'),
      ...networkActions('shop'),
      ...volumeActions('my-data'),
    ];
    for (const { source, values, line } of all) {
      const { placeholders, needsShell } = template(source);
      expect(needsShell).toBe(false);
      const [blank] = placeholders;
      expect(Object.keys(values)).toEqual([blank?.label]);
      const [value = ''] = Object.values(values);
      expect(source.replace(/\{\{.*\}\}/, value)).toBe(line);
    }
  });

  it('never removes a network that the engine makes itself', () => {
    expect(networkActions('bridge').some(({ removes }) => removes)).toBe(false);
    expect(networkActions('shop').some(({ removes }) => removes)).toBe(true);
  });
});
