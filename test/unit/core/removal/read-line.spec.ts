import { describe, expect, it } from 'vitest';
import { readRemovals } from '../../../../core/removal/read-line.ts';
import { shellSteps, steps } from './scene.ts';

function only(line: string) {
  const read = steps(line);
  expect(read, line).toHaveLength(1);
  return read[0];
}

describe('readRemovals of an argv', () => {
  it.each([
    ['docker rm a b', 'remove-containers', 'a,b'],
    ['docker container remove a', 'remove-containers', 'a'],
    ['docker rmi a', 'remove-images', 'a'],
    ['docker image rm a', 'remove-images', 'a'],
    ['docker network remove a', 'remove-networks', 'a'],
    ['docker volume rm a', 'remove-volumes', 'a'],
    ['/usr/bin/docker rm a', 'remove-containers', 'a'],
    ['C:\\Docker\\docker.exe rm a', 'remove-containers', 'a'],
    ['docker rm -- -f', 'remove-containers', '-f'],
    ['docker -D --log-level debug rm a', 'remove-containers', 'a'],
    ['docker stop -t 3 a', 'end-containers', 'a'],
    ['docker context rm a', 'remove-contexts', 'a'],
    ['docker service rm a', 'remove-kept', 'a'],
    ['docker stack down a', 'remove-kept', 'a'],
    ['docker plugin remove a', 'remove-kept', 'a'],
    ['docker buildx rm a', 'remove-builders', 'a'],
    ['docker manifest rm a', 'remove-others', 'a'],
  ])('“%s” is %s', (line, kind, names) => {
    expect(only(line)).toMatchObject({
      do: kind,
      references: { names: names.split(','), listings: [] },
    });
  });

  it.each([
    'docker ps',
    'docker run redis --rm',
    'docker rename a b',
    'docker compose stop',
    'docker compose --dry-run down',
    'docker compose down --dry-run',
    'docker system df',
    'docker rm --help',
    'docker rm',
    'docker',
    'podman rm a',
    'mydocker rm a',
    'rm a',
  ])('“%s” removes nothing that is known here', (line) => {
    expect(steps(line)).toEqual([]);
  });

  it('bears an empty argv', () => {
    expect(readRemovals([])).toEqual([]);
  });

  it('knows what the options change', () => {
    expect(only('docker rm -fv a')).toMatchObject({ force: true, volumes: true, links: false });
    expect(only('docker rm a --force=false')).toMatchObject({ force: false, volumes: false });
    expect(only('docker rmi --no-prune -f a')).toMatchObject({ keepParents: true, force: true });
    expect(only('docker rmi --platform linux/arm64,linux/amd64 a')).toMatchObject({
      platforms: ['linux/arm64', 'linux/amd64'],
    });
  });

  it('reads every prune', () => {
    expect(only('docker system prune -af --volumes --filter until=24h')).toEqual({
      do: 'prune',
      what: 'system',
      all: true,
      volumes: true,
      filters: ['until=24h'],
      keepsSpace: false,
    });
    expect(only('docker builder prune --keep-storage 1GB')).toMatchObject({ keepsSpace: true });
    expect(only('docker builder prune')).not.toHaveProperty('builder');
    expect(only('docker buildx prune')).toMatchObject({ builder: {} });
    expect(only('docker buildx prune --builder b')).toMatchObject({ builder: { name: 'b' } });
    expect(only('docker builder prune --filter unused-for=1h')).toMatchObject({
      filters: ['until=1h'],
    });
  });

  it('reads a Compose command with its project', () => {
    expect(
      only('docker compose -p x -f a.yaml down -v --rmi local --remove-orphans'),
    ).toMatchObject({
      verb: 'down',
      project: ['--project-name=x', '--file=a.yaml'],
      projectName: 'x',
      named: true,
      volumes: true,
      images: 'local',
      orphans: true,
    });
    const up = only('docker compose up -d --scale web=2 --force-recreate web');
    expect(up).toMatchObject({ verb: 'up', services: ['web'], forceRecreate: true });
    expect(up?.do === 'compose' && [...up.scale]).toEqual([['web', 2]]);
  });

  it('tells when another engine is named', () => {
    const engine = (line: string) => readRemovals(line.split(' '))[0]?.engine;
    expect(engine('docker --context box rm a')).toEqual({ context: 'box', otherClient: false });
    expect(engine('docker -c box rm a')?.context).toBe('box');
    expect(engine('docker -H unix:///x rm a')?.host).toBe('unix:///x');
    for (const option of ['--config /c', '--tlscacert /c', '--tls', '--tlsverify']) {
      expect(engine(`docker ${option} rm a`)?.otherClient, option).toBe(true);
    }
    expect(engine('docker rm a')).toEqual({ otherClient: false });
  });
});

describe('readRemovals of a shell line', () => {
  it('takes a plain list as names that the engine gives', () => {
    expect(shellSteps('docker rm -f $(docker ps -aq --filter status=exited) web')).toMatchObject([
      {
        step: {
          do: 'remove-containers',
          references: {
            names: ['web'],
            listings: [{ argv: ['docker', 'ps', '-aq', '--filter', 'status=exited'] }],
          },
        },
        later: false,
      },
    ]);
  });

  it('takes what is piped into xargs the same way, wherever it puts it', () => {
    const [plain] = shellSteps('docker images -q | xargs -r docker rmi');
    expect(plain?.step).toMatchObject({ references: { names: [], listings: [{}] } });
    const [placed] = shellSteps('docker volume ls -q | xargs -I{} docker volume rm {}');
    expect(placed?.step).toMatchObject({ references: { names: [], listings: [{}] } });
  });

  it.each([
    ['docker rm $NAME', '`$NAME`'],
    ['docker rm web-*', '`web-*`'],
    ['docker rm $(docker ps -aq | head -1)', 'more than a plain docker list'],
    ['docker rm $(cat names)', 'more than a plain docker list'],
    ['docker rm $(docker -H x ps -q)', 'more than a plain docker list'],
    ['docker ps -aq | head -1 | xargs docker rm', 'program before it in the pipe'],
    ['cat names | xargs docker rm', 'program before it in the pipe'],
  ])('says why “%s” cannot be listed', (line, why) => {
    const [read] = shellSteps(line);
    expect(read?.step).toMatchObject({ do: 'unlisted', why: expect.stringContaining(why) });
  });

  it('reads the commands in their order, those of a substitution first', () => {
    const read = shellSteps('docker stop a; echo $(docker rm b) && docker volume rm c || true');
    expect(read.map(({ step }) => step.do)).toEqual([
      'end-containers',
      'remove-containers',
      'remove-volumes',
    ]);
    expect(read.map(({ later }) => later)).toEqual([false, true, true]);
  });

  it('keeps variables and folders that stand before a command', () => {
    const [read] = shellSteps('cd app && COMPOSE_PROJECT_NAME=x docker compose down');
    expect(read).toMatchObject({ folder: 'app', env: { COMPOSE_PROJECT_NAME: 'x' } });
    expect(shellSteps('cd "$HOME" && docker compose down')[0]).toMatchObject({
      folderUnknown: true,
    });
    expect(shellSteps('DOCKER_HOST=tcp://x docker rm a')[0]?.engine.otherClient).toBe(true);
  });

  it('reads PowerShell, too', () => {
    const line = 'docker rm -f $(docker ps -aq)';
    const [read] = readRemovals(['powershell.exe', '-NoProfile', '-Command', line]);
    expect(read?.step).toMatchObject({ references: { listings: [{ text: 'docker ps -aq' }] } });
  });
});
