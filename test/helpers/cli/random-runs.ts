/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Pick = <T>(list: readonly T[]) => T;

const words = ['web', 'my-app', 'a_b', 'x1', 'db.local', 'worker-2'];
const values = ['', 'x', 'two words', "it's", 'a=b', '$HOME', '"q"', 'über', '--x', 'a,b', '*'];
const targets = ['/data', '/var/lib/x', '/app/node_modules', '/with space'];
const protocols = ['', '/tcp', '/udp', '/sctp', '/'];

type Give = (pick: Pick) => readonly string[];

/** `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`. */
function spelled(pick: Pick, long: string, value: string, short?: string): readonly string[] {
  const forms: (readonly string[])[] = [[long, value], [`${long}=${value}`]];
  if (short !== undefined) {
    forms.push([short, value], [`${short}=${value}`]);
    if (value !== '' && !value.startsWith('=')) forms.push([`${short}${value}`]);
  }
  return pick(forms);
}

function port(pick: Pick): string {
  const address = pick(['', '', '127.0.0.1:', '0.0.0.0:', '[::1]:', '[fe80::1]:', '10.0.0.7:']);
  const first = pick([80, 443, 8000, 3000]);
  const width = pick([0, 0, 0, 1, 3]);
  const range = (from: number): string => (width === 0 ? `${from}` : `${from}-${from + width}`);
  const host = pick(['', range(first + 1000), range(first)]);
  const protocol = pick(protocols);
  if (address === '' && host === '') return `${range(first)}${protocol}`;
  return `${address}${host}:${range(first)}${protocol}`;
}

function volume(pick: Pick): string {
  const source = pick(['data', 'cache-1', '/srv/x', './rel', '../up', '.', '/with space', 'D:/x']);
  const mode = pick(['', '', ':ro', ':rw', ':ro,z', ':cached']);
  return pick([`${source}:${pick(targets)}${mode}`, pick(targets)]);
}

function mount(pick: Pick): string {
  const type = pick(['type=volume,', 'type=bind,', '']);
  const path = pick(['/srv/y', '/tmp']);
  const source = type === 'type=bind,' ? `source=${path},` : pick(['', 'src=data,', 'source=v,']);
  const target = `${pick(['target', 'dst', 'destination'])}=${pick(['/m', '/m/n'])}`;
  return `${type}${source}${target}${pick(['', ',readonly', ',ro', ',readonly=true', ',ro=false'])}`;
}

const network: Give = (pick) =>
  spelled(pick, pick(['--network', '--net']), pick(['app', 'host', 'none', 'name=app,alias=db']));

const givers: readonly Give[] = [
  (pick) => [pick(['-d', '--detach', '-i', '-t', '-it', '-dit', '-P', '--init', '--rm=false'])],
  (pick) => [pick(['--read-only', '--privileged=false', '-q', '--no-healthcheck', '-i=false'])],
  (pick) => spelled(pick, '--name', pick(words)),
  (pick) => spelled(pick, '--publish', port(pick), '-p'),
  (pick) => spelled(pick, '--publish', port(pick), '-p'),
  (pick) => spelled(pick, '--volume', volume(pick), '-v'),
  (pick) => spelled(pick, '--volume', volume(pick), '-v'),
  (pick) => spelled(pick, '--mount', mount(pick)),
  (pick) => spelled(pick, '--env', `${pick(['A', 'B_1', 'x.y'])}=${pick(values)}`, '-e'),
  (pick) => spelled(pick, '--env', pick(['GREETING', 'HOME', 'NOT_THERE']), '-e'),
  network,
  (pick) => spelled(pick, '--label', `${pick(['a', 'com.x.y'])}=${pick(values)}`, '-l'),
  (pick) => spelled(pick, '--label', pick(['bare', 'c.d']), '-l'),
  (pick) => spelled(pick, '--restart', pick(['no', 'always', 'unless-stopped', 'on-failure:3'])),
  (pick) => spelled(pick, '--memory', pick(['64m', '1g', '1.5GB', '100MiB', '7000000']), '-m'),
  (pick) => spelled(pick, '--cpus', pick(['1', '0.25', '2.5', '.75'])),
  (pick) => spelled(pick, '--cpu-shares', pick(['2', '512']), '-c'),
  (pick) => spelled(pick, '--pids-limit', pick(['50', '-1', '0'])),
  (pick) => spelled(pick, '--shm-size', pick(['64m', '1g'])),
  (pick) => spelled(pick, '--user', pick(['root', '1000:1000']), '-u'),
  (pick) => spelled(pick, '--workdir', pick(['/app', '/with space']), '-w'),
  (pick) => spelled(pick, '--hostname', pick(words), '-h'),
  (pick) => spelled(pick, '--entrypoint', pick(['sh', '', 'a b'])),
  (pick) => spelled(pick, '--add-host', 'db:10.0.0.1'),
  (pick) => spelled(pick, '--log-opt', 'max-size=10m'),
  (pick) => spelled(pick, '--stop-timeout', '5'),
];

const images = ['nginx', 'redis:7', 'team/app:1.0', 'localhost:5000/x', 'ghcr.io/a/b/c:v1-2'];
const commands: readonly (readonly string[])[] = [
  [],
  [],
  ['sh', '-c', 'echo "$A" && ls -l'],
  ['-p', '80:80'],
  ['--name', 'inside'],
  ['--'],
  ['redis-server', '--save', ''],
];

/** The arguments of a `run` or `create` as nobody would write it, but all of it is right. */
export function randomRun(random: () => number): readonly string[] {
  const pick: Pick = (list) => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new RangeError('Nothing to pick from.');
    return one;
  };
  const verb = pick([['run'], ['run'], ['create'], ['container', 'run'], ['container', 'create']]);
  const count = Math.floor(random() * 7);
  const chosen = Array.from({ length: count }, () => pick(givers));
  // The CLI refuses the same network twice, and `create` has no `--detach`.
  const options = chosen
    .filter((giver, index) => giver !== network || chosen.indexOf(network) === index)
    .flatMap((giver) => giver(pick));
  const fitting = options.filter((word) => {
    return !verb.includes('create') || !/^(?:-d|--detach|-dit)$/.test(word);
  });
  const dashes = pick([[], [], [], ['--']]);
  return ['docker', ...verb, ...fitting, ...dashes, pick(images), ...pick(commands)];
}
