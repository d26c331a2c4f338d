import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../core/engine/changes/model.ts';
import type { RunOutcome } from '../../core/plan/outcome.ts';
import { type DockerCli, dockerCli } from '../helpers/engine/docker-cli.ts';
import { type FollowedRuns, followRuns } from '../helpers/engine/followed-runs.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';
import type { Watched } from '../unit/electron/engine/watched.ts';
import { followWithCli } from './adapter/followed.ts';

/** Short, since networks and volumes are named after it; nobody else's begin so. */
const own = `hst${process.pid}`;
let docker: DockerCli;
let watched: Watched;
let app: FollowedRuns;
let folder: string;

beforeAll(async () => {
  const state = await testEngine();
  docker = dockerCli(state);
  watched = followWithCli(state);
  await watched.connected();
  app = followRuns(state, watched);
  folder = mkdtempSync(join(tmpdir(), own));
  // All that is used here without a pull of its own: nothing is there when this file is the first.
  for (const image of ['busybox:latest', 'redis:latest']) await docker.ok('pull', image);
});

afterAll(async () => {
  await app?.close();
  await watched?.engine.stop();
  if (docker) await cleanUp();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function cleanUp(): Promise<void> {
  const named = async (...list: readonly string[]): Promise<readonly string[]> =>
    (await docker.ok(...list)).split('\n').filter((name) => name.startsWith(own));
  for (const name of await named('ps', '-a', '--format', '{{.Names}}')) {
    await docker.run(['rm', '-f', '-v', name]);
  }
  for (const name of await named('network', 'ls', '--format', '{{.Name}}')) {
    await docker.run(['network', 'rm', name]);
  }
  for (const name of await named('volume', 'ls', '--format', '{{.Name}}')) {
    await docker.run(['volume', 'rm', name]);
  }
  const format = '{{.Repository}}:{{.Tag}}';
  for (const name of await named('images', '--format', format)) await docker.run(['rmi', name]);
}

/** What is surely the run's, as `created container web`; others use the same engine meanwhile. */
function told({ changes }: RunOutcome): readonly string[] {
  return changes.filter(({ meanwhile }) => !meanwhile).map(inWords);
}

function inWords({ change, kind, name, container, from, anonymous }: Change): string {
  const shown = anonymous ? 'anonymous' : name;
  return [change, kind, shown, container, from].filter(Boolean).join(' ');
}

const undoLine = ({ undo }: RunOutcome): string | undefined =>
  undo?.type === 'line' ? undo.line : undo?.type;

/** Runs the undo and says what that changed. */
async function takeBack(outcome: RunOutcome): Promise<RunOutcome> {
  const line = undoLine(outcome);
  if (line === undefined) throw new Error('there is no undo');
  return app.run(line);
}

describe('what a run changed', () => {
  it('run: one line for a container that was created and started, and its volume', async () => {
    const name = `${own}-run`;
    const ran = await app.run(
      `docker run -d --name ${name} -v ${own}-data:/d -v /anon busybox sleep 600`,
    );
    expect(told(ran)).toEqual([
      `created container ${name}`,
      `created volume ${own}-data`,
      'created volume anonymous',
    ]);
    expect(ran.changes[0]).toMatchObject({ running: true });
    expect(undoLine(ran)).toBe(`docker rm -f -v ${name}`);
    expect(told(await takeBack(ran))).toEqual([
      `removed container ${name}`,
      'removed volume anonymous',
    ]);
    expect(told(await app.run(`docker volume rm ${own}-data`))).toEqual([
      `removed volume ${own}-data`,
    ]);
  });

  it('run: a container without a name is known by its image; one that came and went is said so', async () => {
    const ran = await app.run('docker run -d busybox:latest sleep 600');
    expect(told(ran)).toHaveLength(1);
    const name = ran.changes[0]?.name ?? '';
    expect(await docker.ok('inspect', '-f', '{{.State.Running}}', name)).toBe('true');
    expect(undoLine(ran)).toBe(`docker rm -f -v ${name}`);
    await takeBack(ran);
    const gone = await app.run(`docker run --rm --name ${own}-rm busybox true`);
    expect(told(gone)).toEqual([`came-and-went container ${own}-rm`]);
    expect(gone.undo).toBeUndefined();
  });

  it('a run that fails because its name is taken offers no undo', async () => {
    const name = `${own}-taken`;
    await docker.ok('run', '-d', '--name', name, 'busybox', 'sleep', '600');
    const ran = await app.run(`docker run -d --name ${name} busybox sleep 600`);
    expect(ran.exitCode).toBe(125);
    expect(told(ran)).toEqual([]);
    expect(ran.undo).toBeUndefined();
    await docker.ok('rm', '-f', name);
  });

  it('stop, start, restart, pause, unpause, rename, update, kill, rm', async () => {
    const name = `${own}-life`;
    await app.run(`docker create --name ${name} busybox sleep 600`);
    const started = await app.run(`docker start ${name}`);
    expect(told(started)).toEqual([`started container ${name}`]);
    const stopped = await app.run(`docker stop -t 0 ${name}`);
    expect(told(stopped)).toEqual([`stopped container ${name}`]);
    expect(undoLine(stopped)).toBe(`docker start ${name}`);
    expect(told(await takeBack(stopped))).toEqual([`started container ${name}`]);
    const restarted = await app.run(`docker restart -t 0 ${name}`);
    expect(told(restarted)).toEqual([`restarted container ${name}`]);
    expect(restarted.undo).toBeUndefined();
    const paused = await app.run(`docker pause ${name}`);
    expect(told(paused)).toEqual([`paused container ${name}`]);
    expect(told(await takeBack(paused))).toEqual([`unpaused container ${name}`]);
    const renamed = await app.run(`docker rename ${name} ${name}-2`);
    expect(told(renamed)).toEqual([`renamed container ${name}-2 ${name}`]);
    expect(undoLine(renamed)).toBe(`docker rename ${name}-2 ${name}`);
    await takeBack(renamed);
    expect(told(await app.run(`docker update --cpu-shares 512 ${name}`))).toEqual([
      `updated container ${name}`,
    ]);
    expect(told(await app.run(`docker kill ${name}`))).toEqual([`stopped container ${name}`]);
    expect(undoLine(started)).toBe(`docker stop ${name}`);
    const removed = await app.run(`docker rm ${name}`);
    expect(told(removed)).toEqual([`removed container ${name}`]);
    expect(removed.undo).toEqual({ type: 'gone' });
  });

  it('by the beginning of an id', async () => {
    const id = await docker.ok('run', '-d', '--name', `${own}-id`, 'busybox', 'sleep', '600');
    expect(told(await app.run(`docker rm -f ${id.slice(0, 8)}`))).toEqual([
      `removed container ${own}-id`,
    ]);
  });

  it('network create, connect, disconnect, rm', async () => {
    const [net, name] = [`${own}-net`, `${own}-in`];
    const created = await app.run(`docker network create ${net}`);
    expect(told(created)).toEqual([`created network ${net}`]);
    expect(undoLine(created)).toBe(`docker network rm ${net}`);
    await docker.ok('run', '-d', '--name', name, 'busybox', 'sleep', '600');
    const connected = await app.run(`docker network connect ${net} ${name}`);
    expect(told(connected)).toEqual([`connected network ${net} ${name}`]);
    expect(undoLine(connected)).toBe(`docker network disconnect ${net} ${name}`);
    expect(told(await takeBack(connected))).toEqual([`disconnected network ${net} ${name}`]);
    await docker.ok('rm', '-f', name);
    expect(told(await takeBack(created))).toEqual([`removed network ${net}`]);
  });

  it('volume create, once: making it again changes nothing and has nothing to undo', async () => {
    const volume = `${own}-vol`;
    const created = await app.run(`docker volume create ${volume}`);
    expect(told(created)).toEqual([`created volume ${volume}`]);
    const again = await app.run(`docker volume create ${volume}`);
    expect(told(again)).toEqual([]);
    expect(again.undo).toBeUndefined();
    expect(told(await takeBack(created))).toEqual([`removed volume ${volume}`]);
  });

  it('pull, tag, rmi: names that came, moved and went', async () => {
    await docker.ok('pull', 'busybox:1.35.0');
    // A run that begins before the app has heard of this would compare with a list of before.
    const heard = new Promise<void>((resolve) => {
      const off = watched.engine.onEvent(({ type, action }) => {
        if (type !== 'image' || action !== 'untag') return;
        off();
        resolve();
      });
    });
    await docker.ok('rmi', '-f', 'busybox:1.35.0');
    await heard;
    const pulled = await app.run('docker pull busybox:1.35.0');
    expect(told(pulled)).toEqual(['pulled image busybox:1.35.0']);
    expect(undoLine(pulled)).toBe('docker rmi busybox:1.35.0');
    const again = await app.run('docker pull busybox:1.35.0');
    expect(told(again)).toEqual([]);
    expect(again.undo).toBeUndefined();

    const tagged = await app.run(`docker tag busybox ${own}-img:1`);
    expect(told(tagged)).toEqual([`tagged image ${own}-img:1`]);
    expect(undoLine(tagged)).toBe(`docker rmi ${own}-img:1`);
    const moved = await app.run(`docker tag redis ${own}-img:1`);
    expect(moved.exitCode).toBe(0);
    expect(told(moved)).toEqual([`tagged image ${own}-img:1`]);
    const busybox = await docker.ok('image', 'inspect', '-f', '{{.Id}}', 'busybox');
    await takeBack(moved);
    expect(await docker.ok('image', 'inspect', '-f', '{{.Id}}', `${own}-img:1`)).toBe(busybox);
    const untagged = await app.run(`docker rmi ${own}-img:1`);
    expect(told(untagged)).toEqual([`untagged image ${own}-img:1`]);
  });

  it('build and commit: images that were made', async () => {
    writeFileSync(join(folder, 'Dockerfile'), `FROM busybox\nRUN echo ${own} > /made\n`);
    const built = await app.run(`docker build -t ${own}-built .`, folder);
    expect(built.exitCode).toBe(0);
    expect(told(built)).toEqual([`created image ${own}-built:latest`]);
    expect(undoLine(built)).toBe(`docker rmi ${own}-built:latest`);
    expect(told(await takeBack(built))).toEqual([`removed image ${own}-built:latest`]);
  });

  it('compose up and down, in its folder and from elsewhere', async () => {
    const project = join(folder, `${own}shop`);
    mkdirSync(project);
    writeFileSync(
      join(project, 'compose.yaml'),
      'services:\n  web: {image: busybox, command: sleep 600, stop_grace_period: 0s, volumes: ["data:/d"]}\nvolumes: {data: {}}\n',
    );
    const up = await app.run('docker compose up -d', project);
    expect(told(up)).toEqual([
      `created container ${own}shop-web-1`,
      `created network ${own}shop_default`,
      `created volume ${own}shop_data`,
    ]);
    expect(undoLine(up)).toBe('docker compose down');
    const stopped = await app.run('docker compose stop', project);
    expect(told(stopped)).toEqual([`stopped container ${own}shop-web-1`]);
    expect(undoLine(stopped)).toBe('docker compose start');
    const again = await app.run(`docker compose -f ${own}shop/compose.yaml up -d`, folder);
    expect(told(again)).toEqual([`started container ${own}shop-web-1`]);
    expect(undoLine(again)).toBe(`docker stop ${own}shop-web-1`);
    const down = await app.run('docker compose down', project);
    expect(told(down)).toEqual([
      `removed container ${own}shop-web-1`,
      `removed network ${own}shop_default`,
    ]);
    await docker.ok('volume', 'rm', `${own}shop_data`);
  });
});

describe('what others did at the same time', () => {
  it('is not taken for the run’s own, and what another run did is not told at all', async () => {
    const mine = app.start(`docker run --rm --name ${own}-mine busybox sleep 3`);
    const theirs = app.start(`docker run -d --name ${own}-theirs busybox sleep 600`);
    await docker.ok('run', '-d', '--name', `${own}-outside`, 'busybox', 'sleep', '600');
    const [outcome, other] = await Promise.all([app.outcome(mine), app.outcome(theirs)]);
    expect(told(outcome)).toEqual([`came-and-went container ${own}-mine`]);
    expect(told(other)).toEqual([`created container ${own}-theirs`]);
    const all = outcome.changes.map(({ name }) => name);
    expect(all).not.toContain(`${own}-theirs`);
    const outside = outcome.changes.find(({ name }) => name === `${own}-outside`);
    expect(outside).toMatchObject({ change: 'created', meanwhile: true });
    await docker.ok('rm', '-f', `${own}-theirs`, `${own}-outside`);
  });

  it('a line for another engine changed nothing here, whatever happened meanwhile', async () => {
    const session = app.start('docker -H unix:///nowhere/d.sock run -d busybox');
    await docker.ok('run', '--rm', '--name', `${own}-here`, 'busybox', 'true');
    expect((await app.outcome(session)).changes).toEqual([]);
  });

  it('a run that only reads is not followed', async () => {
    const session = app.start('docker ps');
    await docker.ok('run', '--rm', '--name', `${own}-read`, 'busybox', 'true');
    expect(app.runs.outcome(session)).toBeUndefined();
  });
});
