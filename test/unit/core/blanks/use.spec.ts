import { describe, expect, it } from 'vitest';
import { onlyUse, usesIn } from './helpers.ts';

describe('a container blank', () => {
  it.each([
    ['docker start {{c: container}}', ['created', 'exited', 'dead']],
    ['docker container start {{c: container}}', ['created', 'exited', 'dead']],
    ['docker stop {{c: container}}', ['running', 'paused', 'restarting']],
    ['docker kill {{c: container}}', ['running', 'paused', 'restarting']],
    ['docker logs -f {{c: container}}', ['running', 'paused', 'restarting']],
    ['docker exec -it {{c: container}} sh', ['running']],
    ['docker unpause {{c: container}}', ['paused']],
    ['docker rm {{c: container}}', ['created', 'exited', 'dead']],
    ['docker ps | xargs docker stop {{c: container}}', ['running', 'paused', 'restarting']],
  ])('of %s is for containers that are %j', (source, fits) => {
    expect(onlyUse(source).use).toMatchObject({ type: 'container', verb: { fits }, looked: true });
  });

  it('of rm --force is for all', () => {
    for (const source of ['docker rm -f {{c: container}}', 'docker rm --force {{c: container}}']) {
      expect(onlyUse(source).use).toMatchObject({ verb: { others: 'fine' } });
    }
  });

  it('inside an option’s text is only a name', () => {
    const source = 'docker run -e DB_HOST={{db: container}} redis';
    expect(onlyUse(source).use).toMatchObject({ type: 'container', looked: false });
  });
});

describe('a name blank', () => {
  it.each([
    ['docker run --name {{n: name = ab}} redis', 'new-container'],
    ['docker create --name={{n: name = ab}} redis', 'new-container'],
    ['docker rename web {{n: name = ab}}', 'new-container'],
    ['docker exec {{n: name = ab}} sh', 'container'],
    ['docker rm -f {{n: name = ab}}', 'container'],
    ['docker run busybox wget http://{{n: name = ab}}:80', 'plain'],
    ['docker network create --driver bridge x-{{n: name = ab}}', 'plain'],
  ])('of %s names a %s', (source, type) => {
    expect(onlyUse(source).use.type).toBe(type);
  });
});

describe('an image blank', () => {
  it.each([
    ['docker run {{i: image}}', 'pulled', false],
    ['docker pull {{i: image}}', 'pulled', false],
    ['docker rmi {{i: image}}', 'here', false],
    ['docker image rm {{i: image}}', 'here', false],
    ['docker image ls {{i: image}}', 'here', true],
    ['docker build -t {{i: image}} .', 'new', false],
    ['docker build -t {{i: image}}:{{v: tag}} .', 'new', true],
    ['docker tag a {{i: image}}', 'new', false],
    ['docker tag {{i: image}} b', 'here', false],
    ['docker buildx imagetools inspect {{i: image}}', 'remote', false],
  ])('of %s is %s', (source, how, bare) => {
    expect(usesIn(source).get('i')).toEqual({ type: 'image', how, bare });
  });

  it('has a tag beside it, whose repository is what stands before', () => {
    const uses = usesIn('docker push {{r: registry}}/{{n: text}}:{{v: tag}}');
    expect(uses.get('v')).toEqual({
      type: 'tag',
      repository: [
        { type: 'blank', label: 'r' },
        { type: 'text', text: '/' },
        { type: 'blank', label: 'n' },
      ],
    });
    expect(uses.get('n')).toEqual({
      type: 'repository',
      registry: [{ type: 'blank', label: 'r' }],
    });
    expect(uses.get('r')).toEqual({ type: 'registry' });
  });
});

describe('a port blank', () => {
  it.each([
    ['docker run -p {{h: port}}:{{c: port}} redis', ['host-port', 'container-port']],
    ['docker run -p127.0.0.1:{{h: port}}:80 redis', ['host-port']],
    ['docker run -p {{c: port}} redis', ['container-port']],
    ['docker run --expose {{c: port}} redis', ['container-port']],
  ])('of %s: %j', (source, types) => {
    expect([...usesIn(source).values()].map(({ type }) => type)).toEqual(types);
  });

  it('knows its address and its protocol', () => {
    expect(onlyUse('docker run -p 127.0.0.1:{{h: port}}:53/udp x').use).toEqual({
      type: 'host-port',
      address: [{ type: 'text', text: '127.0.0.1:' }],
      protocol: 'udp',
    });
  });
});

describe('a path blank', () => {
  it.each([
    ['docker run -v {{p: folder}}:/data redis', 'root-folder'],
    ['docker run --mount type=bind,src={{p: folder}},dst=/x redis', 'refused'],
    ['docker build {{p: folder}}', 'refused'],
    ['docker build -f {{p: file}} .', 'refused'],
    ['docker run --env-file {{p: file}} redis', 'refused'],
    ['docker cp {{p: file}} web:/data', 'refused'],
    ['docker cp web:/data {{p: file}}', 'written'],
    ['docker save -o {{p: file}} redis', 'written'],
    ['docker load -i {{p: file}}', 'refused'],
    ['docker compose -f {{p: file}} up', 'refused'],
    ['ls {{p: folder}}', 'unknown'],
    ['docker logs web > {{p: file}}', 'written'],
  ])('of %s, when missing: %s', (source, missing) => {
    expect(onlyUse(source).use).toMatchObject({ type: 'path', missing });
  });

  it.each([
    'docker run -v data:{{p: path}} redis',
    'docker run --mount type=volume,src=data,dst={{p: path}} redis',
    'docker run --tmpfs {{p: path}}:size=1m redis',
    'docker run -w {{p: folder}} redis',
    'docker cp web:{{p: path}} .',
    'docker exec web ls {{p: path}}',
  ])('of %s is inside a container', (source) => {
    expect(onlyUse(source).use).toEqual({ type: 'plain' });
  });
});

describe('other blanks', () => {
  it.each([
    ['docker network create {{n: network}}', { type: 'network', how: 'new' }],
    ['docker run --network {{n: network}} x', { type: 'network', how: 'exists' }],
    ['docker volume create {{v: volume}}', { type: 'volume', how: 'new', removes: false }],
    ['docker volume rm {{v: volume}}', { type: 'volume', how: 'exists', removes: true }],
    ['docker run -v {{v: volume}}:/x y', { type: 'volume', how: 'made', removes: false }],
    ['docker run -m {{m: text}} redis', { type: 'bytes' }],
    ['docker logs --tail {{n: number}} web', { type: 'number', option: '--tail' }],
    ['docker events --since {{d: duration}}', { type: 'duration' }],
    ['docker run busybox echo {{w: text}}', { type: 'plain' }],
  ])('of %s', (source, use) => {
    expect(onlyUse(source).use).toEqual(use);
  });

  it('take the usual values of their option', () => {
    expect(onlyUse('docker run --restart {{p: text}} redis').use).toEqual({
      type: 'choices',
      choices: ['no', 'on-failure', 'always', 'unless-stopped'],
    });
  });
});
