// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for Compose.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runsOfCompose } from '../../../../core/compose/run-of-service.ts';

function runs(text: string) {
  const read = runsOfCompose(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The one service of a file, given by its keys. */
function only(body: string, rest = '') {
  const indented = body.replace(/^/gm, '    ');
  const [run] = runs(`services:\n  web:\n${indented}\n${rest}`);
  if (!run) throw new Error('no service');
  return run;
}

const lost = (run: { readonly lost: readonly { readonly what: string }[] }) =>
  run.lost.map(({ what }) => what);

describe('a service as a line', () => {
  it('takes its name, and says what Compose would have added', () => {
    const run = only('image: nginx');
    expect(run.argv).toEqual(['docker', 'run', '-d', '--name', 'web', 'nginx']);
    expect(run.argv[run.imageAt]).toBe('nginx');
    expect(lost(run)).toEqual(['networks']);
  });

  it('reads the long forms of ports, mounts and files', () => {
    const run = only(
      [
        'image: a',
        'network_mode: host',
        'ports:',
        '  - {target: 80, published: "8080", host_ip: 127.0.0.1, protocol: udp}',
        '  - {target: 81}',
        '  - {target: 82, published: 82, host_ip: "::1"}',
        'volumes:',
        '  - {type: bind, source: ./x, target: /x, read_only: true}',
        '  - {type: volume, target: /y}',
        '  - {type: bind, source: "/a,b", target: /z}',
        'env_file:',
        '  - {path: a.env, required: false}',
        '  - b.env',
      ].join('\n'),
    );
    expect(run.argv.slice(5, -1)).toEqual([
      ...['--env-file', 'a.env', '--env-file', 'b.env'],
      ...['-p', '127.0.0.1:8080:80/udp', '-p', '81', '-p', '[::1]:82:82'],
      ...['--mount', 'type=bind,source=./x,target=/x,readonly'],
      ...['--mount', 'type=volume,target=/y'],
      ...['--mount', 'type=bind,"source=/a,b",target=/z'],
      ...['--network', 'host'],
    ]);
    expect(run.lost).toEqual([]);
  });

  it('divides a command as a shell does, and keeps a list as it is', () => {
    const text = only('image: a\nnetwork_mode: none\ncommand: sh -c "echo one; sleep 1"');
    expect(text.argv.slice(-4)).toEqual(['a', 'sh', '-c', 'echo one; sleep 1']);
    const list = only(
      'image: a\nnetwork_mode: none\nentrypoint: [tini, --]\ncommand: [run, "a b"]',
    );
    expect(list.argv.slice(-5)).toEqual(['--entrypoint=tini', 'a', '--', 'run', 'a b']);
  });

  it('takes variables as a map or a list, with and without value', () => {
    const map = only('image: a\nnetwork_mode: none\nenvironment: {A: 1, B: null, C: "", D: true}');
    expect(map.argv.join(' ')).toContain('--env A=1 --env B --env C= --env D=true');
    const list = only('image: a\nnetwork_mode: none\nenvironment: ["A=1", B]');
    expect(list.argv.join(' ')).toContain('--env A=1 --env B');
  });

  it('puts defaults in for variables and says so; two dollars are one', () => {
    const run = only('image: "a:${TAG:-7}"\nnetwork_mode: none\ncommand: ["$$HOME", "${X}"]');
    expect(run.argv.slice(-3)).toEqual(['a:7', '$HOME', '${X}']);
    expect(run.lost).toEqual([
      { what: '$TAG', why: expect.stringContaining('“7”') },
      { what: '$X', why: expect.stringContaining('as it is written') },
    ]);
  });

  it('calls volumes and networks by their names on the engine, or says that they differ', () => {
    const body =
      'image: a\nvolumes: ["data:/d", "old:/o", "mine:/m"]\nnetworks: {app: {aliases: [db]}}';
    const rest =
      'volumes: {data: {}, old: {external: true}, mine: {name: my-volume}}\nnetworks: {app: {name: net}}';
    const run = only(body, rest);
    expect(run.argv.join(' ')).toContain('-v data:/d -v old:/o -v my-volume:/m');
    expect(run.argv).toContain('name=net,alias=db');
    expect(lost(run)).toEqual(['volumes data']);
  });

  it.each([
    ['90s', '90'],
    ['1m30s', '90'],
    ['1.5s', '2'],
    ['1h', '3600'],
  ])('waits %s as %s seconds', (duration, seconds) => {
    const run = only(`image: a\nnetwork_mode: none\nstop_grace_period: ${duration}`);
    expect(run.argv.join(' ')).toContain(`--stop-timeout ${seconds}`);
  });

  it.each([
    ['test: curl -f x', '--health-cmd', 'curl -f x'],
    ['test: [CMD-SHELL, "a || b"]', '--health-cmd', 'a || b'],
    ['test: [CMD, a, "b c", "it\'s"]', '--health-cmd', "a 'b c' 'it'\\''s'"],
    ['test: [NONE]', '--no-healthcheck', undefined],
  ])('checks health by %s', (test, option, value) => {
    const { argv } = only(`image: a\nnetwork_mode: none\nhealthcheck:\n  ${test}`);
    expect(argv).toContain(option);
    if (value !== undefined) expect(argv[argv.indexOf(option) + 1]).toBe(value);
  });

  it('lists every key that it could not say, in words', () => {
    const run = only(
      'build: .\nnetwork_mode: none\ndepends_on: [db]\ndeploy: {replicas: 2}\nprofiles: [x]\nmade_up: 1\nx-own: 1',
    );
    expect(lost(run)).toEqual(['build', 'depends_on', 'deploy', 'profiles', 'made_up']);
    for (const { why } of run.lost) expect(why).toMatch(/^\S.*\.$/);
  });

  it('keeps a value that looks like an option in its place', () => {
    const run = only('image: a\nnetwork_mode: none\nlabels: ["-x"]\nuser: ""');
    expect(run.argv).toEqual(expect.arrayContaining(['--label=-x', '--user=']));
  });
});

describe('a file that is none', () => {
  it.each([
    ['services: [', 'not-yaml', 1],
    ['version: "3"', 'no-services', undefined],
    ['', 'no-services', undefined],
    ['- a\n- b', 'no-services', undefined],
    ['services:\n  a: {image: x}\n a: y', 'not-yaml', 3],
  ])('%j is %s', (text, code, line) => {
    const read = runsOfCompose(text);
    expect(read).toMatchObject({ ok: false, error: { code } });
    if (!read.ok) expect(read.error.line).toBe(line);
  });

  it.each([
    'services: {a: 1, b: null, c: [x]}',
    'services: {a: {ports: x, volumes: {y: z}, networks: 3}}',
  ])('%j gives lines without throwing', (text) => {
    expect(runs(text).length).toBeGreaterThan(0);
  });
});

it('every example of ours becomes lines', () => {
  const file = new URL('../../../../resources/examples/mongo-stack/compose.yaml', import.meta.url);
  const read = runs(readFileSync(file, 'utf8'));
  expect(read.map(({ service }) => service)).toEqual(['mongodb', 'mongo-express']);
});
