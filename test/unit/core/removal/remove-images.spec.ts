import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../core/plan/model.ts';
import type { ContainerFacts, ImageFacts, ImageStore } from '../../../../core/removal/world.ts';
import { container, image, play, short } from './scene.ts';

const digest = `sha256:${'d'.repeat(64)}`;
const stores: readonly ImageStore[] = ['graph-driver', 'containerd'];

function remove(
  line: string,
  images: readonly ImageFacts[],
  containers: readonly ContainerFacts[] = [],
  store: ImageStore = 'graph-driver',
): readonly Removal[] {
  return play(line, { images, containers, store }).removals;
}

const redis = image('1', ['redis:7'], { digests: [`redis@${digest}`] });
const twoNames = image('2', ['app:1', 'app:2']);
const user = (state: ContainerFacts['state'], of: ImageFacts): ContainerFacts =>
  container('web', { imageId: of.id, state });

describe.each(stores)('removeImages by name, %s', (store) => {
  it('deletes an image with its last name, and says its size', () => {
    expect(remove('docker rmi redis:7', [redis], [], store)).toEqual([
      { kind: 'image', name: 'redis:7', detail: '', size: 1_000_000 },
    ]);
  });

  it('only takes a name off an image that has another', () => {
    expect(remove('docker rmi app:1', [twoNames], [], store)).toEqual([
      { kind: 'image-name', name: 'app:1', detail: 'only this name; the image stays as app:2' },
    ]);
  });

  it('takes a name off even where a container uses the image', () => {
    const removals = remove('docker rmi app:1', [twoNames], [user('running', twoNames)], store);
    expect(short(removals)).toEqual(['image-name app:1']);
  });

  it('deletes the image when all its names are given', () => {
    expect(short(remove('docker rmi app:1 app:2', [twoNames], [], store))).toEqual([
      'image-name app:1',
      'image app:2',
    ]);
  });

  it('says that the last name is refused while a container uses the image', () => {
    for (const state of ['running', 'exited'] as const) {
      const [removal] = remove('docker rmi redis:7', [redis], [user(state, redis)], store);
      expect(removal?.detail).toBe('in use by web; only `--force` takes it');
    }
  });

  it('leaves an image without a name when forced while a container runs from it', () => {
    const [removal] = remove('docker rmi -f redis:7', [redis], [user('running', redis)], store);
    expect(removal?.kind).toBe('image-name');
    expect(removal?.detail).toBe('only this name; the image stays without one, since web uses it');
  });

  it('finds docker.io/library/redis:7 under its short name', () => {
    const line = 'docker rmi docker.io/library/redis:7 redis:7';
    expect(short(remove(line, [redis], [], store))).toEqual(['image redis:7']);
  });

  it('lists what the engine does not have as it was given', () => {
    expect(remove('docker rmi redis nope:1', [redis], [], store)).toEqual([
      { kind: 'image', name: 'redis', detail: 'the engine has no such image', refused: true },
      { kind: 'image', name: 'nope:1', detail: 'the engine has no such image', refused: true },
    ]);
  });

  it('says which variants go with --platform', () => {
    const [removal] = remove('docker rmi --platform linux/arm64 redis:7', [redis], [], store);
    expect(removal?.detail).toBe('only its variant for linux/arm64');
  });

  it('leaves an image without a name that others are built on', () => {
    const child = image('9', ['child:1'], { parent: redis.id });
    const [removal] = remove('docker rmi redis:7', [redis, child], [], store);
    expect(removal?.kind).toBe('image-name');
    expect(removal?.detail).toContain('other images are built on it');
  });
});

describe('removeImages by name, where the stores differ', () => {
  it('deletes by force under a stopped container only with a graph driver', () => {
    const stopped = [user('exited', redis)];
    expect(short(remove('docker rmi -f redis:7', [redis], stopped))).toEqual(['image redis:7']);
    expect(short(remove('docker rmi -f redis:7', [redis], stopped, 'containerd'))).toEqual([
      'image-name redis:7',
    ]);
  });

  it('takes all tags of a repository with its digest only in the containerd store', () => {
    const line = `docker rmi redis@${digest}`;
    expect(short(remove(line, [redis]))).toEqual([`image-name redis@${digest}`]);
    expect(short(remove(line, [redis], [], 'containerd'))).toEqual(['image redis:7']);
    const more = { ...redis, tags: ['redis:7', 'redis:8', 'mine:1'] };
    expect(short(remove(line, [more], [], 'containerd'))).toEqual(['image-name redis:7, redis:8']);
  });

  it('finds a digest by every repository of the image in the containerd store', () => {
    const id = `sha256:${'e'.repeat(64)}`;
    const tags = ['redis:7', 'mirror/redis:7'];
    const listed = { ...image('4', tags, { digests: [`redis@${id}`] }), id };
    const line = `docker rmi mirror/redis@${id}`;
    expect(remove(line, [listed], [], 'containerd')[0]).toMatchObject({
      kind: 'image-name',
      name: 'mirror/redis:7',
    });
    expect(remove(line, [listed])[0]?.detail).toBe('the engine has no such image');
    const foreign = `docker rmi other/redis@${id}`;
    expect(remove(foreign, [listed], [], 'containerd')[0]?.detail).toContain('no such image');
  });

  it('keeps the image as long as another repository has a name or digest for it', () => {
    const digests = [`redis@${digest}`, `mirror/redis@${digest}`];
    const mirrored = image('3', ['redis:7', 'mirror/redis:7'], { digests });
    expect(remove('docker rmi redis:7', [mirrored])[0]?.detail).toBe(
      `only this name; the image stays as mirror/redis:7, mirror/redis@${digest}`,
    );
  });
});

describe.each(stores)('removeImages by id, %s', (store) => {
  const id = (of: ImageFacts): string => of.id.slice('sha256:'.length, 'sha256:'.length + 12);

  it('deletes an image with its only name', () => {
    expect(short(remove(`docker rmi ${id(redis)}`, [redis], [], store))).toEqual(['image redis:7']);
  });

  it('names an image without a name by its id', () => {
    const unnamed = image('ab', []);
    expect(short(remove(`docker rmi ${id(unnamed)}`, [unnamed], [], store))).toEqual([
      `image ${id(unnamed)}`,
    ]);
  });

  it('says that two names are refused without force, and go with it', () => {
    const [refused] = remove(`docker rmi ${id(twoNames)}`, [twoNames], [], store);
    expect(refused?.detail).toBe('has the names app:1, app:2; by id only `--force` takes it');
    const forced = remove(`docker rmi -f ${id(twoNames)}`, [twoNames], [], store);
    expect(forced).toEqual([{ kind: 'image', name: 'app:1, app:2', detail: '', size: 1_000_000 }]);
  });

  it('says that a running container’s image is refused even with force', () => {
    const running = [user('running', redis)];
    const [removal] = remove(`docker rmi -f ${id(redis)}`, [redis], running, store);
    expect(removal?.detail).toBe('in use by web');
  });

  it('says that a stopped container’s image is refused without force, and goes with it', () => {
    const stopped = [user('exited', redis)];
    const [refused] = remove(`docker rmi ${id(redis)}`, [redis], stopped, store);
    expect(refused?.detail).toContain('only `--force`');
    expect(remove(`docker rmi -f ${id(redis)}`, [redis], stopped, store)[0]).toMatchObject({
      detail: '',
      size: 1_000_000,
    });
  });

  it('cannot tell images apart by a beginning that they share', () => {
    const [removal] = remove('docker rmi aa', [image('aa1', []), image('aa2', [])], [], store);
    expect(removal?.detail).toContain('several objects');
  });
});

describe('removeImages and parents', () => {
  const base = image('b1', [], { size: 500 });
  const middle = image('b2', [], { parent: base.id, size: 2_500_000 });
  const top = image('b3', ['app:1'], { parent: middle.id });
  const all = [base, middle, top];

  it('takes unnamed parents along', () => {
    expect(remove('docker rmi app:1', all)).toEqual([
      { kind: 'image', name: 'app:1', detail: '', size: 1_000_000 },
      { kind: 'image', name: 'b20000000000', detail: 'unnamed parent image', size: 2_500_000 },
      { kind: 'image', name: 'b10000000000', detail: 'unnamed parent image', size: 500 },
    ]);
  });

  it('leaves them with --no-prune', () => {
    expect(short(remove('docker rmi --no-prune app:1', all))).toEqual(['image app:1']);
  });

  it('stops at a parent that has a name, another child or a container', () => {
    const sibling = image('b4', ['other:1'], { parent: base.id });
    expect(remove('docker rmi app:1', [...all, sibling])).toHaveLength(2);
    const named = { ...middle, tags: ['keep:1'] };
    expect(remove('docker rmi app:1', [base, named, top])).toHaveLength(1);
    expect(remove('docker rmi app:1', all, [user('exited', base)])).toHaveLength(2);
  });

  it('refuses a parent by id with a graph driver', () => {
    const [removal] = remove('docker rmi -f b20000000000', all);
    expect(removal?.detail).toBe('other images are built on it');
  });
});
