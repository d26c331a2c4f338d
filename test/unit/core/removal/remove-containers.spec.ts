import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../core/plan/model.ts';
import { containersToInspect } from '../../../../core/removal/needs.ts';
import { playAll } from '../../../../core/removal/play.ts';
import type { ContainerFacts, World } from '../../../../core/removal/world.ts';
import {
  container,
  hex,
  nothingAround,
  play,
  shellSteps,
  short,
  steps,
  volume,
  world,
} from './scene.ts';

const anonymous = 'a'.repeat(64);
const other = 'b'.repeat(64);
const volumes = [anonymous, other, 'data'].map((name) =>
  volume(name, { anonymous: name.length === 64 }),
);

function remove(
  line: string,
  containers: readonly ContainerFacts[],
  facts: Partial<World> = {},
): readonly Removal[] {
  return play(line, { containers, volumes, ...facts }).removals;
}

const removesItself = (...names: readonly string[]): Pick<World, 'details'> => ({
  details: new Map(names.map((name) => [hex(name), { autoRemove: true, namedSources: [] }])),
});

describe('docker rm', () => {
  it('names the container, its image and its state', () => {
    expect(remove('docker rm web', [container('web'), container('db')])).toEqual([
      { kind: 'container', name: 'web', detail: 'redis:7, exited' },
    ]);
  });

  it('finds a container by name, slash and name, id, and the beginning of an id', () => {
    const containers = [container('web'), container('db')];
    for (const reference of ['web', '/web', hex('web'), hex('web').slice(0, 6)]) {
      expect(short(remove(`docker rm ${reference}`, containers))).toEqual(['container web']);
    }
  });

  it('prefers a name to the beginning of an id', () => {
    const containers = [container('web'), container('776', { id: 'c'.repeat(64) })];
    expect(short(remove('docker rm 776', containers))).toEqual(['container 776']);
  });

  it('lists what the engine does not have, or cannot tell apart, as it was given', () => {
    const containers = [container('web'), container('wex')];
    const refused = true;
    expect(remove('docker rm nope 7765', containers)).toEqual([
      { kind: 'container', name: 'nope', detail: 'the engine has no such container', refused },
      { kind: 'container', name: '7765', detail: 'several objects answer to this', refused },
    ]);
  });

  it.each(['running', 'paused', 'restarting'] as const)(
    'sets a %s container apart without force, and keeps its volumes',
    (state) => {
      const containers = [container('web', { state, volumes: [anonymous] })];
      expect(remove('docker rm -v web', containers)).toEqual([
        {
          kind: 'container',
          name: 'web',
          detail: `${state}; only \`--force\` takes it`,
          refused: true,
        },
      ]);
      const forced = remove('docker rm -fv web', containers);
      expect(short(forced)).toEqual(['container web', `volume ${anonymous}`]);
      expect(forced[0]?.detail).toBe(`redis:7, ${state}`);
    },
  );

  it.each(['created', 'exited', 'dead'] as const)(
    'removes a %s container without force',
    (state) => {
      const [removal] = remove('docker rm web', [container('web', { state })]);
      expect(removal?.detail).toBe(`redis:7, ${state}`);
    },
  );

  it('takes anonymous volumes only with -v, and never named ones', () => {
    const containers = [container('web', { volumes: [anonymous, 'data'] })];
    expect(short(remove('docker rm web', containers))).toEqual(['container web']);
    expect(remove('docker rm -v web', containers)[1]).toEqual({
      kind: 'volume',
      name: anonymous,
      detail: 'anonymous volume of web',
    });
  });

  it('leaves the anonymous volumes even of one that was made with --rm', () => {
    const containers = [container('web', { state: 'running', volumes: [anonymous] })];
    expect(short(remove('docker rm -f web', containers, removesItself('web')))).toEqual([
      'container web',
    ]);
  });

  it('keeps an anonymous volume that the container was given by name', () => {
    const containers = [container('web', { volumes: [anonymous, other] })];
    const details = new Map([[hex('web'), { autoRemove: false, namedSources: [anonymous] }]]);
    expect(short(remove('docker rm -v web', containers, { details }))).toEqual([
      'container web',
      `volume ${other}`,
    ]);
  });

  it('keeps a volume that another container uses, until that one goes, too', () => {
    const containers = ['one', 'two'].map((name) => container(name, { volumes: [anonymous] }));
    expect(short(remove('docker rm -v one', containers))).toEqual(['container one']);
    expect(short(remove('docker rm -v one two', containers))).toEqual([
      'container one',
      'container two',
      `volume ${anonymous}`,
    ]);
  });

  it('names a container once that is given twice', () => {
    expect(remove(`docker rm web web ${hex('web')}`, [container('web')])).toHaveLength(1);
  });

  it('removes only links with -l', () => {
    expect(remove('docker rm -l web/db', [container('web')])).toEqual([
      { kind: 'other', name: 'web/db', detail: 'only this link; both containers stay' },
    ]);
  });
});

describe('ending a container', () => {
  const running = container('web', { state: 'running', volumes: [anonymous, 'data'] });

  it.each(['docker stop web', 'docker kill web', 'docker container stop -t 3 web'])(
    '%s takes one that was made with --rm, with its anonymous volumes',
    (line) => {
      const removals = remove(line, [running], {
        details: new Map([[hex('web'), { autoRemove: true, namedSources: ['data'] }]]),
      });
      expect(short(removals)).toEqual(['container web', `volume ${anonymous}`]);
    },
  );

  it('takes nothing when it was not, does not run, or is not there', () => {
    expect(remove('docker stop web', [running])).toEqual([]);
    const stopped = { ...running, state: 'created' } as const;
    expect(remove('docker stop web', [stopped], removesItself('web'))).toEqual([]);
    expect(remove('docker stop nope', [running])).toEqual([]);
  });

  it('is no business of a restart, or of a signal that programs survive', () => {
    expect(steps('docker restart web')).toEqual([]);
    expect(steps('docker kill -s HUP web')).toEqual([]);
  });

  it('is not sure with a signal that a program may ignore', () => {
    const [removal] = remove('docker kill -s TERM web', [running], removesItself('web'));
    expect(removal?.detail).toBe('redis:7, goes (`--rm`) if the signal ends it');
  });

  it('lets a later command of the line remove it without force', () => {
    const line = shellSteps('docker stop web && docker rm web').map(({ step }) => step);
    const played = playAll(line, world({ containers: [running] }), nothingAround);
    expect(short(played.removals)).toEqual(['container web']);
  });
});

describe('docker run --rm', () => {
  it('is listed as something that the run itself takes away', () => {
    expect(play('docker run --rm --name one redis', {}).removals).toMatchObject([
      { kind: 'container', name: 'one', atEnd: true },
    ]);
    expect(steps('docker run redis --rm')).toEqual([]);
  });
});

describe('containersToInspect', () => {
  const at = world({ containers: [container('web'), container('db')] });

  it('names those whose volumes could go, once', () => {
    const line = steps('docker rm -v web db web nope');
    expect(containersToInspect(line, at, nothingAround)).toEqual([hex('web'), hex('db')]);
  });

  it('names none where volumes stay in any case', () => {
    expect(containersToInspect(steps('docker rm web'), at, nothingAround)).toEqual([]);
  });
});
