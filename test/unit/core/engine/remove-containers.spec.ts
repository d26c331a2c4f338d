import { describe, expect, it } from 'vitest';
import type { Volume } from '../../../../core/engine/model.ts';
import {
  type ContainerScene,
  containersToInspect,
  removeContainers,
} from '../../../../core/engine/remove-containers.ts';
import { container, hex, request, short } from './removal-scene.ts';

const anonymous = 'a'.repeat(64);
const other = 'b'.repeat(64);

function volume(name: string): Volume {
  return { name, driver: 'local', anonymous: name.length === 64 };
}

function scene(facts: Partial<ContainerScene>): ContainerScene {
  const volumes = [volume(anonymous), volume(other), volume('data')];
  return { containers: [], volumes, namedSources: new Map(), ...facts };
}

describe('removeContainers', () => {
  it('names the container, its image and its state', () => {
    const containers = [container('web'), container('db')];
    expect(removeContainers(request('docker rm web'), scene({ containers }))).toEqual([
      { kind: 'container', name: 'web', detail: 'redis:7, exited' },
    ]);
  });

  it('finds a container by name, slash and name, id, and the beginning of an id', () => {
    const containers = [container('web'), container('db')];
    for (const reference of ['web', '/web', hex('web'), hex('web').slice(0, 6)]) {
      const removals = removeContainers(request(`docker rm ${reference}`), scene({ containers }));
      expect(short(removals)).toEqual(['container web']);
    }
  });

  it('prefers a name to the beginning of an id', () => {
    const containers = [container('web'), container('776', { id: 'c'.repeat(64) })];
    expect(short(removeContainers(request('docker rm 776'), scene({ containers })))).toEqual([
      'container 776',
    ]);
  });

  it('lists what the engine does not have, or cannot tell apart, as it was given', () => {
    const containers = [container('web'), container('wex')];
    expect(removeContainers(request('docker rm nope 7765'), scene({ containers }))).toEqual([
      { kind: 'container', name: 'nope', detail: 'the engine has no such container' },
      {
        kind: 'container',
        name: '7765',
        detail: 'several objects answer to this, so the engine will refuse it',
      },
    ]);
  });

  it.each(['running', 'paused', 'restarting'] as const)(
    'says that a %s container is refused without force, and keeps its volumes',
    (state) => {
      const containers = [container('web', { state, volumes: [anonymous] })];
      const refused = removeContainers(request('docker rm -v web'), scene({ containers }));
      expect(refused).toHaveLength(1);
      expect(refused[0]?.detail).toContain('without --force');
      const forced = removeContainers(request('docker rm -fv web'), scene({ containers }));
      expect(short(forced)).toEqual(['container web', `volume ${anonymous}`]);
      expect(forced[0]?.detail).toBe(`redis:7, ${state}`);
    },
  );

  it.each(['created', 'exited', 'dead'] as const)(
    'removes a %s container without force',
    (state) => {
      const containers = [container('web', { state })];
      const [removal] = removeContainers(request('docker rm web'), scene({ containers }));
      expect(removal?.detail).toBe(`redis:7, ${state}`);
    },
  );

  it('takes anonymous volumes only with -v, and never named ones', () => {
    const containers = [container('web', { volumes: [anonymous, 'data'] })];
    expect(short(removeContainers(request('docker rm web'), scene({ containers })))).toEqual([
      'container web',
    ]);
    expect(removeContainers(request('docker rm -v web'), scene({ containers }))[1]).toEqual({
      kind: 'volume',
      name: anonymous,
      detail: 'anonymous volume of web',
    });
  });

  it('keeps an anonymous volume that the container was given by name', () => {
    const containers = [container('web', { volumes: [anonymous, other] })];
    const namedSources = new Map([[hex('web'), [anonymous]]]);
    const removals = removeContainers(
      request('docker rm -v web'),
      scene({ containers, namedSources }),
    );
    expect(short(removals)).toEqual(['container web', `volume ${other}`]);
  });

  it('keeps a volume that another container uses, until that one goes, too', () => {
    const volumes = [anonymous];
    const containers = [container('one', { volumes }), container('two', { volumes })];
    expect(short(removeContainers(request('docker rm -v one'), scene({ containers })))).toEqual([
      'container one',
    ]);
    expect(short(removeContainers(request('docker rm -v one two'), scene({ containers })))).toEqual(
      ['container one', 'container two', `volume ${anonymous}`],
    );
  });

  it('names a container once that is given twice', () => {
    const containers = [container('web')];
    const line = `docker rm web web ${hex('web')}`;
    expect(removeContainers(request(line), scene({ containers }))).toHaveLength(1);
  });

  it('removes only links with -l', () => {
    const containers = [container('web')];
    expect(removeContainers(request('docker rm -l web/db'), scene({ containers }))).toEqual([
      { kind: 'other', name: 'web/db', detail: 'only this link; both containers stay' },
    ]);
  });
});

describe('containersToInspect', () => {
  const containers = [container('web', { volumes: [anonymous] }), container('db')];

  it('names those whose volumes could go', () => {
    expect(containersToInspect(request('docker rm -v web db web nope'), containers)).toEqual([
      hex('web'),
    ]);
  });

  it('names none where volumes stay in any case', () => {
    expect(containersToInspect(request('docker rm web'), containers)).toEqual([]);
  });
});
