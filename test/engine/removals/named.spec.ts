import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench, type ZooBench } from './bench.ts';

let bench: ZooBench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench?.close());

describe('what a line removes by name', () => {
  it.each([
    'rm created exited running nobody',
    'rm -f running paused rm-running',
    'rm -fv exited running rm-running',
    'rm -v exited sharing',
    'rm -v sharing',
    'container rm --force --volumes rm-created created',
    'stop -t 0 rm-running running',
    'container kill rm-running running',
    'kill -s 9 rm-running',
    'kill --signal HUP running',
    'restart -t 0 rm-running',
    'rmi zoo/multi:a',
    'rmi zoo/multi:a zoo/multi:b other/multi:c',
    'rmi -f zoo/used:a zoo/used:b zoo/used:c',
    'rmi zoo/used:a zoo/used:b zoo/used:c',
    'rmi zoo/base:1',
    'rmi zoo/child:1 zoo/base:1',
    'image rm -f zoo/app:1',
    'rmi --no-prune zoo/old:1 zoo/nothing:1',
    'network rm n-free n-running n-created n-paused nothing',
    'network rm -f n-kept nothing none',
    'volume rm v-free v-used nothing',
    'volume rm -f v-free v-kept nothing',
  ])('docker %s', async (line) => {
    await bench.docks(...line.split(' '));
  });

  it('does not promise that a signal ends a program which may ignore it', async () => {
    await bench.zoo.restore();
    const argv = ['docker', 'kill', '-s', 'TERM', 'rm-running'];
    const listed = await bench.engine.removals({ argv, cwd: bench.cwd, env: bench.env });
    expect(listed).toMatchObject({
      value: { removals: [{ detail: 'busybox, goes (`--rm`) if the signal ends it' }, {}] },
    });
  });

  it('sets apart what the engine refuses, and says why', async () => {
    const { removals } = await bench.docks('rm', 'running', 'created');
    expect(removals).toMatchObject([
      { name: 'running', refused: true, detail: 'running; only `--force` takes it' },
      { name: 'created', detail: 'zoo/used:b, created' },
    ]);
  });

  it('says sizes: what containers wrote, what images are', async () => {
    await bench.zoo.restore();
    await bench.docker('exec', 'running', 'sh', '-c', 'head -c 3000 /dev/zero > /wrote');
    const { removals } = await bench.docks('rm', '-f', 'running');
    expect(removals[0]?.size).toBeGreaterThanOrEqual(3000);
    const images = await bench.docks('rmi', 'zoo/kept:1');
    expect(images.removals).toMatchObject([{ kind: 'image', name: 'zoo/kept:1', size: 4 }]);
  });
});

describe('what a shell line removes', () => {
  it.each([
    'docker rm -f $(docker ps -aq)',
    'docker rm $(docker ps -aq --filter status=exited) created',
    'docker ps -aq -f label=keep=yes | xargs docker rm -v',
    'docker images -q --filter dangling=true | xargs -r docker rmi',
    'docker volume rm $(docker volume ls -q -f dangling=true)',
    'docker network ls -q --filter label=keep | xargs -I{} docker network rm {}',
    'docker stop -t 0 running rm-running && docker rm running && docker network rm n-running',
    'docker rm -f created && docker rmi zoo/used:a zoo/used:b zoo/used:c 2>/dev/null || true',
  ])('%s', async (line) => {
    const { unlisted } = await bench.shell(line);
    expect(unlisted).toEqual([]);
  });

  it.each([
    ['for c in created; do docker rm $c; done', 'docker rm $c'],
    ['docker ps -a --format "{{.Names}}" | grep created | xargs docker rm', 'pipe'],
    ['docker rm $(docker ps -aq | head -1)', 'more than a plain docker list'],
    ['DOCKER_HOST=unix:///nothing docker rm created', 'another engine'],
    ['docker --context other rm created', 'another engine'],
  ])('says why it cannot tell: %s', async (line, why) => {
    await bench.zoo.restore();
    const argv = ['/bin/sh', '-c', line];
    const listed = await bench.engine.removals({ argv, cwd: bench.cwd, env: bench.env });
    expect(listed).toMatchObject({ ok: true, value: { removals: [] } });
    if (listed.ok) expect(listed.value.unlisted.join()).toContain(why);
  });
});
