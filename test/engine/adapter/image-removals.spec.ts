import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

/** Makes an image of its own contents, with these tags of the repository `own`. */
async function image(...tags: readonly string[]): Promise<string> {
  const source = `source-of-${tags[0]}`;
  await stage.create(source, 'busybox', 'sh', '-c', `echo ${source}`);
  const id = await stage.docker('commit', source, `own:${tags[0]}`);
  await stage.docker('rm', source);
  for (const tag of tags.slice(1)) await stage.docker('tag', id, `own:${tag}`);
  return id;
}

describe.each([
  ['a graph driver', false],
  ['the containerd store', true],
])('docker rmi with %s', (_store, isContainerd) => {
  beforeAll(async () => {
    stage = await setStage({ features: { 'containerd-snapshotter': isContainerd } });
  });

  afterAll(() => stage?.close());

  it('takes names off, and removes the image with the last', async () => {
    await image('a', 'b', 'c');
    const [first] = await stage.removals('rmi', 'own:a');
    expect(first?.kind).toBe('image-name');
    expect(first?.detail).toMatch(/^only this name; the image stays as own:b, own:c/);
    const rest = await stage.removals('image', 'rm', 'own:b', 'docker.io/library/own:c');
    expect(rest.map(({ kind }) => kind)).toEqual(['image-name', 'image']);
  });

  it('refuses an id with several names, and removes all with force', async () => {
    const id = await image('d', 'e');
    const [refused] = await stage.removals('rmi', id.slice(7, 20));
    expect(refused?.refused).toBe(true);
    const [forced] = await stage.removals('rmi', '-f', id);
    expect(forced?.name.split(', ').sort()).toEqual(['own:d', 'own:e']);
  });

  it('removes an image by its id alone when it has one name', async () => {
    const id = await image('single');
    expect((await stage.removals('rmi', id.slice(7, 19)))[0]?.name).toBe('own:single');
  });

  it('refuses a used image without force', async () => {
    const id = await image('f');
    await stage.create('user', 'own:f');
    expect((await stage.removals('rmi', 'own:f'))[0]?.detail).toContain('only `--force`');
    expect((await stage.removals('rmi', id))[0]?.detail).toContain('only `--force`');
    const [forced] = await stage.removals('rmi', '-f', 'own:f');
    expect(forced?.kind).toBe(isContainerd ? 'image-name' : 'image');
  });

  it('only takes the name off a running container’s image, with force', async () => {
    const id = await image('g');
    await stage.docker('run', '-d', '--network', 'none', 'own:g', 'sleep', '999');
    expect((await stage.removals('rmi', '-f', 'own:g'))[0]?.kind).toBe('image-name');
    const [refused] = await stage.removals('rmi', '-f', id);
    expect(refused?.refused).toBe(true);
  });

  it('minds that another image is built on it', async () => {
    await image('base');
    await stage.create('on-top', 'own:base', 'true');
    await stage.docker('commit', 'on-top', 'own:child');
    await stage.docker('rm', 'on-top');
    expect((await stage.removals('rmi', 'own:base'))[0]?.kind).toBe('image-name');
    const child = await stage.removals('rmi', 'own:child');
    expect(child[0]?.kind).toBe('image');
  });

  it('knows the name of a registry, and digests', async () => {
    const name = `${stage.state.mirror}/library/busybox`;
    await stage.docker('pull', '-q', `${name}:latest`);
    const format = '{{range .RepoDigests}}{{println .}}{{end}}';
    const digests = (await stage.docker('image', 'inspect', '-f', format, `${name}:latest`)).split(
      '\n',
    );
    const digest = digests.find((one) => one.startsWith(name)) ?? 'no digest';
    expect((await stage.removals('rmi', digest))[0]?.kind).toBe('image-name');
    await stage.docker('pull', '-q', `${name}:latest`);
    expect((await stage.removals('rmi', `${name}:latest`))[0]?.kind).toBe('image-name');
  });

  it('removes an image that was pulled, with its digest', async () => {
    await stage.docker('pull', '-q', 'hello-world');
    expect((await stage.removals('rmi', 'hello-world'))[0]?.kind).toBe('image');
  });

  it('lists what is not there', async () => {
    const [listed] = await stage.removals('rmi', 'own:nothing');
    expect(listed?.detail).toBe('the engine has no such image');
  });
});
