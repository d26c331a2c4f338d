import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../../../core/cli/read-argv.ts';
import { aimOf, projectOfFolder } from '../../../../core/engine/changes/aim.ts';
import { changesOf, type RunWindow } from '../../../../core/engine/changes.ts';
import type { EngineEvent } from '../../../../core/engine/events.ts';
import type { Image } from '../../../../core/engine/model.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);
const aim = (line: string, cwd = '/home/a/shop') => {
  const argv = line.split(' ');
  return aimOf(argv, readArgv(argv, index), cwd);
};

const hex = (digit: string): string => digit.repeat(64);
const event = (what: string, id: string, facts: EngineEvent['facts'] = {}): EngineEvent => {
  const [type = '', action = ''] = what.split(' ');
  return { type, action, id, facts, time: 1 };
};
const web = { name: 'web', image: 'redis' };

function told(line: string, events: readonly EngineEvent[], more: Partial<RunWindow> = {}) {
  const run = { events, before: {}, after: {}, aim: aim(line), others: [], ...more };
  return changesOf(run).map(({ change, kind, name, meanwhile, container, exitCode, running }) =>
    [
      change,
      kind,
      name.slice(0, 20),
      container,
      running === undefined ? undefined : running ? 'running' : 'not running',
      exitCode,
      meanwhile && 'meanwhile',
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const image = (id: string, ...tags: readonly string[]): Image => ({
  id,
  tags,
  size: 1,
  created: 1,
});

describe('containers', () => {
  const born = [event('container create', hex('a'), web), event('container start', hex('a'), web)];
  const dies = [
    event('container die', hex('a'), { ...web, exitCode: '137' }),
    event('container stop', hex('a'), web),
  ];

  it.each<readonly [string, readonly EngineEvent[], readonly string[]]>([
    ['created and started', born, ['created container web running']],
    ['created alone', born.slice(0, 1), ['created container web not running']],
    ['created, started, and over', [...born, ...dies], ['created container web not running 137']],
    [
      'came and went',
      [...born, ...dies, event('container destroy', hex('a'), web)],
      ['came-and-went container web 137'],
    ],
    ['started', born.slice(1), ['started container web running']],
    [
      'started for a moment',
      [...born.slice(1), ...dies],
      ['started container web not running 137'],
    ],
    ['stopped', dies, ['stopped container web 137']],
    ['stopped, told in the other order', [...dies].reverse(), ['stopped container web 137']],
    ['restarted', [...dies, ...born.slice(1)], ['restarted container web running']],
    ['removed', [...dies, event('container destroy', hex('a'), web)], ['removed container web']],
    [
      'paused and resumed',
      [event('container pause', hex('a'), web), event('container unpause', hex('a'), web)],
      [],
    ],
    [
      'only looked into',
      [event('container exec_start', hex('a'), web), event('container top', hex('a'), web)],
      [],
    ],
  ])('%s', (_, events, expected) => {
    expect(told('docker whatever web', events)).toEqual(expected);
  });

  it('renamed there and back is nothing', () => {
    const rename = (name: string, oldName: string) =>
      event('container rename', hex('a'), { name, oldName: `/${oldName}` });
    expect(told('docker rename web www', [rename('www', 'web')])).toEqual([
      'renamed container www',
    ]);
    expect(told('docker rename web www', [rename('www', 'web'), rename('web', 'www')])).toEqual([]);
  });

  it('connected because they started is not told', () => {
    const link = event('network connect', hex('b'), { name: 'bridge', container: hex('a') });
    expect(told('docker run --name web redis', [...born, link])).toEqual([
      'created container web running',
    ]);
    const before = { containers: [{ id: hex('a'), name: 'web' } as never] };
    for (const lists of [{ before }, { after: before }]) {
      expect(told('docker network connect bridge web', [link], lists)).toEqual([
        'connected network bridge web',
      ]);
    }
  });
});

describe('networks and volumes', () => {
  it('that came and went are nothing', () => {
    const net = { name: 'net' };
    expect(
      told('docker x net v', [
        event('network create', hex('b'), net),
        event('network destroy', hex('b'), net),
        event('volume create', 'v'),
        event('volume destroy', 'v'),
      ]),
    ).toEqual([]);
  });

  it('a volume that was there is not made by an engine that says so', () => {
    const events = [event('volume create', 'v')];
    const before = { volumes: [{ name: 'v', driver: 'local', anonymous: false }] };
    expect(told('docker volume create v', events, { before })).toEqual([]);
    expect(told('docker volume create v', events)).toEqual(['created volume v']);
  });
});

describe('images', () => {
  const before = {
    images: [image('sha256:1', 'redis:7'), image('sha256:2', 'old:1'), image('sha256:3')],
  };
  it('are compared by name and by id', () => {
    const after = {
      images: [
        image('sha256:1', 'redis:7', 'redis:latest'),
        image('sha256:4', 'old:1'),
        image('sha256:2'),
      ],
    };
    const events = [event('image pull', 'old:1', { name: 'old' })];
    expect(told('docker pull old:1 redis', events, { before, after })).toEqual([
      'tagged image redis:latest',
      'pulled image old:1',
      'removed image 3 meanwhile',
    ]);
  });

  it('that a pull found up to date did not change', () => {
    const events = [event('image pull', 'redis:7', { name: 'redis' })];
    expect(told('docker pull redis:7', events, { before, after: before })).toEqual([]);
  });

  it('without lists, events have to do', () => {
    const events = [
      event('image pull', 'redis', { name: 'redis' }),
      event('image tag', 'sha256:1', { name: 'mine' }),
      event('image tag', 'sha256:1', { name: 'mine' }),
    ];
    expect(told('docker tag redis mine', events)).toEqual([
      'pulled image redis:latest',
      'tagged image mine:latest',
    ]);
  });
});

describe('whose doing it was', () => {
  const other = { name: 'db', image: 'mongo' };
  const db = event('container create', hex('c'), other);

  it('is ours when the line names it, by name or by the beginning of its id', () => {
    const dies = event('container die', hex('c'), other);
    expect(told('docker stop db', [dies])).toEqual(['stopped container db']);
    expect(told('docker stop cccccc', [dies])).toEqual(['stopped container db']);
    expect(told('docker stop ccc', [dies])).toEqual(['stopped container db meanwhile']);
    expect(told('docker stop web', [dies])).toEqual(['stopped container db meanwhile']);
  });

  it('is left out when another run of ours named it', () => {
    expect(told('docker stop web', [db], { others: [aim('docker run --name db mongo')] })).toEqual(
      [],
    );
  });

  it('one unnamed container of the image is ours, a second one is not', () => {
    const second = event('container create', hex('d'), { name: 'x', image: 'mongo' });
    expect(told('docker run -d mongo', [db, second])).toEqual([
      'created container db not running',
      'created container x not running meanwhile',
    ]);
    expect(told('docker run -d --name web mongo', [second])).toEqual([
      'created container x not running meanwhile',
    ]);
  });

  it('the volumes of our container are ours', () => {
    const events = [
      event('volume create', hex('e')),
      event('container create', hex('a'), web),
      event('volume mount', hex('e'), { container: hex('a') }),
      event('volume create', hex('f')),
    ];
    expect(told('docker run --name web redis', events)).toEqual([
      'created container web not running',
      `created volume ${'e'.repeat(20)}`,
      `created volume ${'f'.repeat(20)} meanwhile`,
    ]);
  });

  it('a volume that goes just before our container went with it, another’s did not', () => {
    const gone = (id: string, facts: EngineEvent['facts']) => event('container destroy', id, facts);
    const events = [
      event('volume unmount', hex('f'), { container: hex('c') }),
      event('volume destroy', hex('f')),
      gone(hex('c'), other),
      event('volume destroy', 'named'),
      event('volume destroy', hex('e')),
      gone(hex('a'), web),
      event('volume destroy', hex('d')),
    ];
    expect(told('docker rm -v web', events)).toEqual([
      'removed container web',
      `removed volume ${'e'.repeat(20)}`,
      'removed container db meanwhile',
      'removed volume named meanwhile',
      `removed volume ${'f'.repeat(20)} meanwhile`,
      `removed volume ${'d'.repeat(20)} meanwhile`,
    ]);
  });

  it('a prune sweeps what it removes, and only while it is alone', () => {
    const gone = event('container destroy', hex('c'), other);
    expect(told('docker system prune -f', [gone])).toEqual(['removed container db']);
    expect(told('docker system prune -f', [db])).toEqual([
      'created container db not running meanwhile',
    ]);
    expect(told('docker system prune -f', [gone], { others: [aim('docker ps')] })).toEqual([
      'removed container db meanwhile',
    ]);
  });

  it('a Compose project is known by its folder, by its name, and by its labels', () => {
    const made = (project: string, projectFolder: string): readonly EngineEvent[] => [
      event('network create', hex('b'), { name: `${project}_default` }),
      event('container create', hex('a'), {
        name: `${project}-web-1`,
        image: 'x',
        project,
        projectFolder,
      }),
    ];
    const ours = (project: string) => [
      `created container ${project}-web-1 not running`,
      `created network ${project}_default`,
    ];
    expect(told('docker compose up -d', made('shop', '/home/a/shop'))).toEqual(ours('shop'));
    expect(told('docker compose up -d', made('named', '/home/a/shop'))).toEqual(ours('named'));
    expect(told('docker compose -p x up -d', made('x', '/elsewhere'))).toEqual(ours('x'));
    expect(told('docker compose -f ../other/c.yaml up', made('y', '/home/a/other'))).toEqual(
      ours('y'),
    );
    expect(told('docker compose up -d', made('z', '/elsewhere'))).toEqual(
      ours('z').map((line) => `${line} meanwhile`),
    );
  });

  it('a folder is called as Compose calls it', () => {
    expect(projectOfFolder('/home/a/My App.v2/')).toBe('myappv2');
    expect(projectOfFolder('C:\\Users\\a\\_Shop')).toBe('shop');
  });
});
