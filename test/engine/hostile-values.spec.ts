import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../core/command/fill.ts';
import type { Template } from '../../core/command/model.ts';
import { parseTemplate } from '../../core/command/template.ts';
import { type Judge, openJudge } from '../../scripts/engine/index.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';
import { hostileTexts } from '../unit/core/command/hostile.ts';

/** The request of `docker run`, as far as the fields below need it. */
interface Body {
  Image?: string;
  Cmd?: readonly string[] | null;
  Env?: readonly string[] | null;
  Labels?: Record<string, string> | null;
  WorkingDir?: string;
  Hostname?: string;
  User?: string;
  Volumes?: Record<string, unknown> | null;
  ExposedPorts?: Record<string, unknown> | null;
  HostConfig?: {
    Binds?: readonly string[] | null;
    Mounts?: readonly Record<string, unknown>[] | null;
    NetworkMode?: string;
    PortBindings?: Record<string, readonly { HostIp?: string; HostPort?: string }[]> | null;
    ExtraHosts?: readonly string[] | null;
    Tmpfs?: Record<string, string> | null;
  };
  NetworkingConfig?: { EndpointsConfig?: Record<string, unknown> | null };
  name?: string;
}

interface Shape {
  /** A line with one blank `v`; its default is a harmless value. */
  readonly source: string;
  /** Takes out the field that the blank stands for, and answers what it held. */
  readonly take: (body: Body) => unknown;
  /** What the field must hold for a value. */
  readonly holds: (value: string) => unknown;
}

/** A relative folder reaches the engine as a path below the working folder: compare its end. */
const asPath = (value: string): unknown =>
  expect.stringMatching(new RegExp(`^[^:]*${escaped(value.replace(/^\.+\/*/, ''))}$`));

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('\n', '\\n');
}

function takeKey<T extends object>(from: T | undefined, key: keyof T): unknown {
  const value = from?.[key];
  if (from) delete from[key];
  return value;
}

function takeBinds(host: NonNullable<Body['HostConfig']>): unknown {
  const binds = host.Binds?.map((bind) => bind.split(':'));
  delete host.Binds;
  return binds;
}

const shapes: readonly Shape[] = [
  {
    source: 'docker run --name {{v: name = web}} -p 3000:6379 redis',
    take: (body) => takeKey(body, 'name'),
    holds: (value) => value,
  },
  {
    source: 'docker run --rm {{v: image = redis}} --privileged',
    take: (body) => takeKey(body, 'Image'),
    holds: (value) => value,
  },
  {
    source: 'docker run redis {{v: text = a}} b',
    take: (body) => takeKey(body, 'Cmd'),
    holds: (value) => [value, 'b'],
  },
  {
    source: 'docker run -e A={{v: text = a}} -e B=b redis',
    take: (body) => [...(takeKey(body, 'Env') as string[])].sort(),
    holds: (value) => [`A=${value}`, 'B=b'],
  },
  {
    source: 'docker run -e {{v: text = a}}=1 redis',
    take: (body) => takeKey(body, 'Env'),
    holds: (value) => [`${value}=1`],
  },
  {
    source: 'docker run --label {{v: text = a}}=1 redis',
    take: (body) => takeKey(body, 'Labels'),
    holds: (value) => ({ [value]: '1' }),
  },
  {
    source: 'docker run -v {{v: folder = /srv}}:/data redis',
    // The engine divides what it gets at the colons.
    take: (body) => body.HostConfig && takeBinds(body.HostConfig),
    holds: (value) => [[asPath(value), '/data']],
  },
  {
    source: 'docker run --mount type=bind,source={{v: folder = /srv}},target=/data redis',
    take: (body) => {
      const mount = body.HostConfig?.Mounts?.[0];
      return mount && takeKey(mount, 'Source');
    },
    holds: (value) => (value.startsWith('.') ? asPath(value) : value),
  },
  {
    source: 'docker run --mount type=volume,source={{v: volume = data}},target=/data redis',
    take: (body) => {
      const mount = body.HostConfig?.Mounts?.[0];
      return mount && takeKey(mount, 'Source');
    },
    holds: (value) => value,
  },
  {
    source: 'docker run -w {{v: path = /srv}} redis',
    take: (body) => takeKey(body, 'WorkingDir'),
    holds: (value) => value,
  },
  {
    source: 'docker run -u {{v: text = me}}:0 redis',
    take: (body) => takeKey(body, 'User'),
    holds: (value) => `${value}:0`,
  },
  {
    source: 'docker run --add-host {{v: text = db}}:10.0.0.1 redis',
    take: (body) => takeKey(body.HostConfig, 'ExtraHosts'),
    holds: (value) => [`${value}:10.0.0.1`],
  },
  {
    source: 'docker run --tmpfs {{v: path = /run}}:size=1m redis',
    take: (body) => takeKey(body.HostConfig, 'Tmpfs'),
    holds: (value) => ({ [value]: 'size=1m' }),
  },
];

/** Meant for docker rather than for a shell. */
const dockerTexts: readonly string[] = [
  '/etc:/host',
  '/srv:/data:ro',
  './a b',
  '../x',
  '/a,readonly',
  'a,target=/etc',
  'a",target="/etc',
  'type=tmpfs',
  '--name=other',
  '--network=host',
  '-itv/:/host',
  'container:web',
  'name=a,alias=b',
  '0.0.0.0:80',
  'web:ro',
  'redis:7',
  'redis --privileged',
  'A=b',
  'root:0',
];

const values = [...new Set([...dockerTexts, ...hostileTexts])];

let judge: Judge;

beforeAll(async () => {
  const { docker } = await testEngine();
  judge = await openJudge({ docker });
});

afterAll(async () => {
  await judge.close();
});

function templateOf(source: string): Template {
  const { template, problems } = parseTemplate(source);
  if (!template) throw new Error(problems.map(({ message }) => message).join(' '));
  return template;
}

/** The whole request that a filled line makes; undefined when the CLI itself refuses the line. */
async function requestOf(argv: readonly string[]): Promise<Body | undefined> {
  const judged = await judge.judgeRun(argv);
  if (!judged.ok) return undefined;
  const { body, name } = judged.value;
  return { ...structuredClone(body as Body), ...(name === undefined ? {} : { name }) };
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all([worker(), worker(), worker()]);
}

describe('a hostile value', () => {
  it.each(shapes)('changes only its own field, or is refused: $source', async (shape) => {
    const template = templateOf(shape.source);
    const harmless = fillTemplate(template, {}, 'posix');
    if (!harmless.ok) throw new Error('The harmless value was refused.');
    const usual = await requestOf(harmless.value.argv);
    if (!usual) throw new Error('The CLI refused the harmless line.');
    expect(shape.take(usual)).toEqual(shape.holds(template.placeholders[0]?.default ?? ''));
    await inTurns(values, async (value) => {
      const filled = fillTemplate(template, { v: value }, 'posix');
      if (!filled.ok) {
        for (const { message } of filled.error) expect(message).toMatch(/^[^\n]+\.$/);
        return;
      }
      const request = await requestOf(filled.value.argv);
      if (!request) return;
      const held = shape.take(request);
      expect({ value, rest: request, held }).toEqual({
        value,
        rest: usual,
        held: shape.holds(value),
      });
    });
  });
});
