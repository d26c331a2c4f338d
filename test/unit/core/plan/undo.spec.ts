import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../../../core/cli/read-argv.ts';
import type { Change, ChangeKind } from '../../../../core/engine/changes/model.ts';
import { undoOf } from '../../../../core/plan/undo.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);

const container = (change: ChangeKind, name = 'web', extra: Partial<Change> = {}): Change => ({
  change,
  kind: 'container',
  name,
  id: 'a'.repeat(64),
  ...extra,
});
const image = (change: ChangeKind, name: string, idBefore?: string): Change => ({
  change,
  kind: 'image',
  name,
  id: 'sha256:1',
  ...(idBefore !== undefined && { idBefore }),
});
const network = (change: ChangeKind, name: string): Change => ({ change, kind: 'network', name });

function undo(line: string, changes: readonly Change[], exitCode = 0, context = 'default') {
  const docker = readArgv(line.split(' '), index);
  if (!docker) throw new Error(line);
  const found = undoOf({ docker, exitCode, changes, context });
  return found?.type === 'line' ? found.line : found?.type;
}

describe('the way back', () => {
  it.each<readonly [line: string, changes: readonly Change[], back: string | undefined]>([
    ['docker run -d --name web redis', [container('created')], 'docker rm -f -v web'],
    [
      'docker container run -d redis',
      [container('created', 'sad_hopper')],
      'docker rm -f -v sad_hopper',
    ],
    ['docker create redis', [container('created')], 'docker rm -f -v web'],
    ['docker run --rm redis', [container('came-and-went')], undefined],
    ['docker run -d --name web redis', [], undefined],
    [
      'docker start web db',
      [
        container('started', 'web', { running: true }),
        container('started', 'db', { running: true }),
      ],
      'docker stop web db',
    ],
    ['docker start web', [container('started', 'web', { running: false, exitCode: 1 })], undefined],
    ['docker stop web', [container('stopped')], 'docker start web'],
    ['docker stop web', [container('removed')], 'gone'],
    ['docker kill web', [container('stopped')], 'docker start web'],
    ['docker restart web', [container('restarted')], undefined],
    ['docker pause web', [container('paused')], 'docker unpause web'],
    ['docker unpause web', [container('unpaused')], 'docker pause web'],
    [
      'docker rename web www',
      [container('renamed', 'www', { from: 'web' })],
      'docker rename www web',
    ],
    ['docker network create net', [network('created', 'net')], 'docker network rm net'],
    [
      'docker volume create v',
      [{ change: 'created', kind: 'volume', name: 'v' }],
      'docker volume rm v',
    ],
    ['docker pull redis', [image('pulled', 'redis:latest')], 'docker rmi redis:latest'],
    [
      'docker pull redis',
      [image('pulled', 'redis:latest', 'sha256:0')],
      'docker tag sha256:0 redis:latest',
    ],
    ['docker pull redis', [], undefined],
    ['docker tag a b', [image('tagged', 'b:latest')], 'docker rmi b:latest'],
    ['docker tag a b', [{ ...image('tagged', 'b:latest'), beforeUnknown: true }], undefined],
    ['docker build -t x .', [image('created', 'x:latest')], 'docker rmi x:latest'],
    ['docker buildx build -t x .', [image('created', 'x:latest')], 'docker rmi x:latest'],
    [
      'docker image load -i f',
      [image('created', 'a:1'), image('created', 'b:1', 'sha256:0')],
      undefined,
    ],
    ['docker rm web', [container('removed')], 'gone'],
    ['docker system prune -f', [container('removed')], 'gone'],
    ['docker ps', [], undefined],
    [
      'docker compose up -d',
      [network('created', 'p_default'), container('created', 'p-web-1')],
      'docker compose down',
    ],
    [
      'docker compose -f a.yaml -p shop --profile x up -d web',
      [network('created', 'shop_default'), container('created', 'shop-web-1')],
      'docker compose --file a.yaml --project-name shop --profile x down',
    ],
    ['docker compose up -d', [container('created', 'p-web-2')], 'docker rm -f -v p-web-2'],
    [
      'docker compose up -d',
      [container('started', 'p-web-1', { running: true })],
      'docker stop p-web-1',
    ],
    ['docker-compose stop web', [container('stopped', 'p-web-1')], 'docker compose start web'],
    [
      'docker --context far start web',
      [container('started', 'web', { running: true })],
      'docker --context far stop web',
    ],
  ])('of %s', (line, changes, back) => {
    expect(undo(line, changes)).toBe(back);
  });

  it.each([
    ['docker network connect net web', 'docker network disconnect net web'],
    ['docker network disconnect net web', 'docker network connect net web'],
    ['docker context use far', 'docker context use default'],
    ['docker context use default', undefined],
    ['docker context create far', 'docker context rm far'],
    ['docker login reg.example.com', 'docker logout reg.example.com'],
    ['docker swarm init', 'docker swarm leave --force'],
  ])('of %s, when it ended well', (line, back) => {
    expect(undo(line, [])).toBe(back);
    expect(undo(line, [], 1)).toBeUndefined();
  });

  it('never touches what may be somebody else’s', () => {
    expect(
      undo('docker run redis', [container('created', 'web', { meanwhile: true })]),
    ).toBeUndefined();
    expect(
      undo('docker rm web', [container('removed', 'db', { meanwhile: true })]),
    ).toBeUndefined();
  });
});
