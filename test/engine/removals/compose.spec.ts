import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RemovalList } from '../../../core/plan/model.ts';
import { openBench, type ZooBench } from './bench.ts';

let bench: ZooBench;

const file = (sleep: string, extra = ''): string => `
services:
  web:
    image: busybox
    command: sleep ${sleep}
    stop_grace_period: 0s
    depends_on: [db]
    volumes: [data:/data, /anonymous]
    networks: [front]
  db:
    image: busybox
    command: sleep 9999
    stop_grace_period: 0s
    networks: [front, back]
    volumes: [shared:/shared]
  built:
    build: {dockerfile_inline: "FROM busybox"}
    command: sleep 9999
    stop_grace_period: 0s
    network_mode: none
  tools:
    image: busybox
    command: sleep 9999
    stop_grace_period: 0s
    network_mode: none
    profiles: [tools]
${extra}
networks: {front: {}, back: {}}
volumes: {data: {}, shared: {external: true, name: c-shared}, unused: {}}
`;

const write = async (text: string): Promise<void> => {
  await writeFile(join(bench.cwd, 'shop', 'compose.yaml'), text);
};

beforeAll(async () => {
  bench = await openBench();
  await mkdir(join(bench.cwd, 'shop'));
  await bench.docker('volume', 'create', 'c-shared');
});

afterAll(() => bench?.close());

/** Puts the project up as the file says, whatever the test before did with it. */
beforeEach(async () => {
  await write(file('9999'));
  await bench.docker('compose', '--project-directory', 'shop', 'up', '-d', '--remove-orphans');
});

/** Runs a line in the project's folder and compares. */
function compose(line: string): Promise<RemovalList> {
  return bench.again('/bin/sh', '-c', `cd shop && ${line}`);
}

describe('docker compose', () => {
  it.each([
    'docker compose down',
    'docker compose down -v',
    'docker compose down --rmi local',
    'docker compose down web',
    'docker compose down -v web',
    'docker compose -p shop down -v',
    'docker compose -f compose.yaml -p other down -v',
    'COMPOSE_PROJECT_NAME=shop docker compose -f compose.yaml down',
    'docker compose stop -t0 web && docker compose rm -f',
    'docker compose rm -fsv web',
    'docker compose rm -fs nothing',
    'docker compose up -d',
    'docker compose up -d --force-recreate db',
    'docker compose up -d --force-recreate -V',
    'docker compose up -d --force-recreate --no-deps web',
    'docker compose create --force-recreate web',
  ])('%s', async (line) => {
    await compose(line);
  });

  it('down --rmi all takes the images that services name, as far as nothing else has them', async () => {
    await bench.docker('tag', 'busybox', 'extra:1');
    await write(file('9999', '  more: {image: "extra:1", command: sleep 9, network_mode: none}'));
    const { removals } = await compose('docker compose down --rmi all');
    expect(removals.some(({ name }) => name === 'extra:1')).toBe(true);
    await bench.docker('pull', '-q', 'busybox');
  });

  it('up makes anew what the file or the image has changed, and lists no more', async () => {
    await write(file('8888'));
    const settings = await compose('docker compose up -d');
    expect(settings).toMatchObject({ verb: 'Recreate', removals: [{ name: 'shop-web-1' }] });
    await bench.docker('compose', '--project-directory', 'shop', 'build', '--build-arg', 'x=1');
    await bench.run([
      '/bin/sh',
      '-c',
      'echo "FROM busybox\nLABEL new=1" | docker build -t shop-built -',
    ]);
    const image = await compose('docker compose up -d');
    expect(image.removals.map(({ name }) => name)).toEqual(['shop-built-1']);
    expect((await compose('docker compose up -d --no-recreate')).removals).toEqual([]);
  });

  it('knows that what is built or pulled first may be another image', async () => {
    const argv = ['/bin/sh', '-c', 'cd shop && docker compose up -d --build'];
    const { cwd, env, engine } = bench;
    expect(await engine.removals({ argv, cwd, env })).toMatchObject({
      value: { unlisted: expect.arrayContaining([expect.stringContaining('the service built')]) },
    });
  });

  it('scales down from the highest number', async () => {
    await compose('docker compose up -d --scale built=3');
    const { removals } = await compose('docker compose up -d --scale built=1');
    expect(removals.map(({ name }) => name)).toEqual(['shop-built-2', 'shop-built-3']);
    await compose('docker compose scale built=2');
    await compose('docker compose scale built=0');
  });

  it('knows orphans, single runs and services of profiles', async () => {
    const extra =
      '  gone: {image: busybox, command: sleep 9999, stop_grace_period: 0s, volumes: [/x]}';
    await write(file('9999', extra));
    const up = 'docker compose --profile tools up -d';
    await compose(up);
    await compose('docker compose run -d --name single web sleep 9999');
    await compose('docker compose run -d --rm --name single-rm web sleep 9999');
    await compose('docker compose run --name ended web true');
    await write(file('9999'));
    await compose('docker compose down');
    await compose(up);
    const orphans = await compose('docker compose up -d --remove-orphans');
    expect(orphans.removals.map(({ name }) => name).sort()).toEqual(['ended', 'shop-gone-1']);
    await compose('docker compose down -v --remove-orphans');
    await compose('docker compose --profile tools down -v --remove-orphans');
  });

  it('lists what run --rm makes itself as such', async () => {
    const { removals } = await compose('docker compose run --rm web true');
    expect(removals).toMatchObject([{ kind: 'container', atEnd: true }]);
  });

  it('says what it cannot read', async () => {
    await write('services: [nonsense');
    const { removals, unlisted } = await compose('docker compose down');
    expect(removals).toEqual([]);
    expect(unlisted.join()).toMatch(/Compose could not tell what is in its project.*yaml/);
  });
});
