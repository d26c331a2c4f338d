import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import type { OptionChoice } from '../../../../../core/command/options/model.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { readInto } from '../../../../../core/command/text/read-into.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);
const publish =
  'docker run -d --name {{name: name = my-redis}} -p {{host port: port = 3000}}:{{container port: port = 6379}} {{image: image = redis}}';

function read(source: string, text: string, before = {}) {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`no template: ${source}`);
  return readInto(template, text, index, { values: before, options: [] });
}

const on = (name: string, of = 'docker run'): OptionChoice => ({ of, name });
const off = (name: string, of = 'docker run', use = 0): OptionChoice => ({ of, name, off: use });

describe('an edit that the form can hold', () => {
  it.each([
    ['nothing changed', 'docker run -d --name my-redis -p 3000:6379 redis', {}, []],
    [
      'a value',
      'docker run -d --name db -p 3001:6379 redis:7',
      { name: 'db', 'host port': '3001', image: 'redis:7' },
      [],
    ],
    [
      'another order',
      'docker run -p 3001:6379 --name my-redis -d redis',
      { 'host port': '3001' },
      [],
    ],
    [
      'joined values',
      'docker run -d --name=my-redis -p3001:6379 redis',
      { 'host port': '3001' },
      [],
    ],
    ['quotes', `docker run -d --name "db" -p '3000:6379' re'dis'`, { name: 'db' }, []],
    ['several lines', 'docker run -d \\\n  --name db \\\n  -p 3000:6379 redis', { name: 'db' }, []],
    [
      'another name of the command',
      'docker container run -d --name my-redis -p 3000:6379 redis',
      {},
      [],
    ],
    ['long names', 'docker run --detach --name my-redis --publish 3000:6379 redis', {}, []],
    ['a cluster', 'docker run -dp 3000:6379 --name my-redis redis', {}, []],
    [
      'a new option',
      'docker run -d --name my-redis -p 3000:6379 --restart unless-stopped redis',
      { restart: 'unless-stopped' },
      [on('--restart')],
    ],
    [
      'its short form, joined',
      'docker run -d --name my-redis -p 3000:6379 -m512m redis',
      { memory: '512m' },
      [on('--memory')],
    ],
    [
      'clustered switches',
      'docker run -dit --name my-redis -p 3000:6379 redis',
      {},
      [on('--interactive'), on('--tty')],
    ],
    ['an option less', 'docker run -d -p 3000:6379 redis', {}, [off('--name')]],
    ['a switch less', 'docker run --name my-redis -p 3000:6379 redis', {}, [off('--detach')]],
    [
      'a switch said to be off',
      'docker run -d=false --name my-redis -p 3000:6379 redis',
      {},
      [off('--detach')],
    ],
    [
      'a switch that is usually on',
      'docker run -d --sig-proxy=false --name my-redis -p 3000:6379 redis',
      {},
      [on('--sig-proxy')],
    ],
    [
      'one more of the same',
      'docker run -d --name my-redis -p 3000:6379 -p 81:80 redis',
      { publish: '81:80' },
      [on('--publish')],
    ],
    [
      'one of another shape',
      'docker run -d --name my-redis -p 127.0.0.1:3000:6379 redis',
      { publish: '127.0.0.1:3000:6379' },
      [off('--publish'), on('--publish')],
    ],
    [
      'a value with everything in it',
      `docker run -d --name my-redis -p 3000:6379 -e 'A=$(x) "y" | z' redis`,
      { env: 'A=$(x) "y" | z' },
      [on('--env')],
    ],
    [
      'a value the blank would refuse',
      'docker run -d --name my-redis -p 3000:6379 --network container:db redis',
      { network: 'container:db' },
      [{ ...on('--network'), free: true }],
    ],
    [
      'a value that is wrong',
      'docker run -d --name my-redis -p 3000:6379 Redis',
      { image: 'Redis' },
      [],
    ],
    ['an open blank', 'docker run -d --name {{name}} -p 3000:6379 redis', { name: '' }, []],
  ] as const)('%s', (_, text, values, options) => {
    expect(read(publish, text)).toEqual({ ok: true, value: { values, options } });
  });

  it('of a line whose words are many', () => {
    const source = 'docker run --rm {{image: image = busybox}} {{command: words = date}}';
    expect(read(source, 'docker run --rm busybox ls -l "/a b"')).toEqual({
      ok: true,
      value: { values: { command: "ls -l '/a b'" }, options: [] },
    });
  });

  it('of a line with a group before the command', () => {
    const source = 'docker compose -f {{file: file = compose.yaml}} up -d';
    expect(read(source, 'docker --context far compose -f a.yaml -f b.yaml up -d --wait')).toEqual({
      ok: true,
      value: {
        values: { file: 'a.yaml', 'file 2': 'b.yaml', context: 'far' },
        options: [
          on('--context', 'docker'),
          on('--file', 'docker compose'),
          on('--wait', 'docker compose up'),
        ],
      },
    });
  });

  it('of a pipe, and never of its secret', () => {
    const source =
      "printf '%s' {{password: secret}} | docker login --username {{user: text = me}} --password-stdin {{registry: registry = localhost:5001}}";
    const text =
      "printf '%s' {{password}} | docker login --username you --password-stdin localhost:5001";
    expect(read(source, text, { password: 'p' })).toEqual({
      ok: true,
      value: { values: { password: 'p', user: 'you' }, options: [] },
    });
    expect(read(source, text.replace('{{password}}', 'p'), { password: 'p' })).toEqual({
      ok: false,
      error: { why: 'secret', label: 'password' },
    });
  });

  it('of a line of another program', () => {
    const source = 'aws sts get-caller-identity --region {{region: text = eu-central-1}}';
    expect(read(source, 'aws sts get-caller-identity --region us-east-1')).toEqual({
      ok: true,
      value: { values: { region: 'us-east-1' }, options: [] },
    });
  });
});

describe('an edit that stays text', () => {
  it.each([
    ['docker ps', { why: 'command' }],
    ['docker create -d --name my-redis -p 3000:6379 redis', { why: 'command' }],
    ['echo', { why: 'command' }],
    ['docker run -d --name my-redis -p 3000:6379 redis | cat', { why: 'shell' }],
    ['docker run -d --name my-redis -p 3000:6379 redis && docker ps', { why: 'shell' }],
    ['docker run -d --name my-redis -p 3000:6379 redis\ndocker ps', { why: 'shell' }],
    ['docker run -d --name my-redis -p 3000:6379 redis # note', { why: 'shell' }],
    ['docker run -d --name $NAME -p 3000:6379 redis', { why: 'expansion' }],
    ['docker run -d --name my-redis -v ~/x:/x -p 3000:6379 redis', { why: 'expansion' }],
    ['docker run -d --name my-redis -p 3000:6379 redis redis-server', { why: 'words' }],
    ['docker run -d --name my-redis -p 3000:6379', { why: 'words' }],
    ['docker run -d --name my-redis --nme x -p 3000:6379 redis', { why: 'option', name: '--nme' }],
    ['docker run -d --name a --name b -p 3000:6379 redis', { why: 'twice', name: '--name' }],
    ["docker run -d --name 'my-redis -p 3000:6379 redis", { why: 'broken' }],
    ['docker run -d –-name my-redis -p 3000:6379 redis', { why: 'broken' }],
    ['docker run -d --name “my-redis” -p 3000:6379 redis', { why: 'broken' }],
    ['', { why: 'command' }],
  ] as const)('%s', (text, error) => {
    expect(read(publish, text)).toEqual({ ok: false, error });
  });

  it('when two places of a blank differ', () => {
    const source = 'docker run --name {{name: name = web}} --hostname {{name}} redis';
    expect(read(source, 'docker run --name web --hostname db redis')).toEqual({
      ok: false,
      error: { why: 'differs', label: 'name' },
    });
    expect(read(source, 'docker run --name db --hostname db redis')).toMatchObject({
      ok: true,
      value: { values: { name: 'db' } },
    });
  });

  it('when an order that counts is another', () => {
    const source = 'docker run -e A={{a: text = 1}} redis';
    expect(read(source, 'docker run -e B=2 -e A=1 redis')).toEqual({
      ok: false,
      error: { why: 'order' },
    });
  });

  it('when what the shell fills in is not what it was', () => {
    const source = 'TAG={{tag: tag = 1.0}} docker compose up';
    expect(read(source, 'TAG=2.0 docker compose up')).toMatchObject({ ok: true });
    expect(read(source, 'TAG=$V docker compose up')).toMatchObject({ error: { why: 'expansion' } });
  });
});

describe('what can be divided in several ways', () => {
  const source = 'docker context create x --docker host=ssh://{{user: text}}@{{server: text}}';

  it('is divided as before, where that fits', () => {
    const text = 'docker context create x --docker host=ssh://a@b@c';
    expect(read(source, text, { user: 'a@b', server: 'c' })).toMatchObject({
      value: { values: { user: 'a@b', server: 'c' } },
    });
  });

  it('is divided so that each part is what it is meant to be', () => {
    const build = 'docker build -t {{name: image = my-app}}:{{version: tag = 1.0}} .';
    expect(read(build, 'docker build -t localhost:5000/my-app:2.0 .')).toMatchObject({
      value: { values: { name: 'localhost:5000/my-app', version: '2.0' } },
    });
  });
});
