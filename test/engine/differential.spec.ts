import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainLine } from '../../core/cli/explain.ts';
import type { RunFacts } from '../../core/cli/line/model.ts';
import { quoteLine } from '../../core/command/quote.ts';
import {
  ensureCli,
  failureText,
  type Judge,
  type JudgedRun,
  openJudge,
} from '../../scripts/engine/index.ts';
import { shippedGrammar } from '../helpers/cli/grammar.ts';
import { randomFrom, randomRun } from '../helpers/cli/random-runs.ts';
import { refusedLines, runLines } from '../helpers/cli/run-lines.ts';
import { shellWords } from '../helpers/cli/shell-words.ts';

/** How many lines are made up, beside those that people write. */
const generated = 180;

let judge: Judge;

beforeAll(async () => {
  const docker = await ensureCli();
  if (!docker.ok) throw new Error(failureText(docker.error));
  judge = await openJudge({ docker: docker.value, env: { GREETING: 'hello' } });
});

afterAll(() => judge?.close());

/** Works through a list, four at a time: each is a process of its own. */
async function fourAtATime<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...list];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** What both sides can say, in one notation: sets sorted, relative paths and variables resolved. */
function ours(run: RunFacts): unknown {
  return {
    image: run.image,
    command: run.command,
    name: run.name ?? '',
    network: run.network ?? 'default',
    ports: [...run.ports].sort(),
    mounts: run.mounts.map(absolute).sort(),
    env: run.env.map(withValue).sort(),
    labels: Object.fromEntries(run.labels.map((label) => divide(label))),
    restart: run.restart ?? 'no',
    memory: run.limits.memory ?? 0,
    memoryReservation: run.limits.memoryReservation ?? 0,
    memorySwap: run.limits.memorySwap ?? 0,
    nanoCpus: run.limits.nanoCpus ?? 0,
    cpuShares: run.limits.cpuShares ?? 0,
    cpusetCpus: run.limits.cpusetCpus ?? '',
    pids: run.limits.pids ?? 0,
    shm: run.limits.shm ?? 0,
  };
}

function theirs(run: JudgedRun): unknown {
  const host = run.body['HostConfig'] as Record<string, unknown>;
  const policy = host['RestartPolicy'] as { Name: string; MaximumRetryCount: number };
  const count = policy.MaximumRetryCount > 0 ? `:${policy.MaximumRetryCount}` : '';
  return {
    image: run.image,
    command: run.command,
    name: run.name ?? '',
    network: run.network ?? 'default',
    ports: [...run.ports].sort(),
    mounts: [...run.mounts].sort(),
    env: [...run.env].sort(),
    labels: run.body['Labels'] ?? {},
    restart: `${policy.Name || 'no'}${count}`,
    memory: host['Memory'] ?? 0,
    memoryReservation: host['MemoryReservation'] ?? 0,
    memorySwap: host['MemorySwap'] ?? 0,
    nanoCpus: host['NanoCpus'] ?? 0,
    cpuShares: host['CpuShares'] ?? 0,
    cpusetCpus: host['CpusetCpus'] ?? '',
    pids: host['PidsLimit'] ?? 0,
    shm: host['ShmSize'] ?? 0,
  };
}

function absolute(mount: string): string {
  if (!mount.startsWith('.') || !mount.includes(':')) return mount;
  const colon = mount.indexOf(':');
  return `${resolve(judge.folder, mount.slice(0, colon))}${mount.slice(colon)}`;
}

function withValue(env: string): string {
  const here = judge.env[env];
  return env.includes('=') || here === undefined ? env : `${env}=${here}`;
}

function divide(label: string): readonly [string, string] {
  const equals = label.indexOf('=');
  return [label.slice(0, equals), label.slice(equals + 1)];
}

/** The shell's own expansions, done by hand: a plain line of what the shell hands over. */
function plainLine(argv: readonly string[]): string {
  const line = quoteLine(argv, 'posix');
  if (!line.ok) throw new Error(line.error.message);
  return line.value;
}

interface Disagreement {
  readonly line: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

async function compare(line: string, argv: readonly string[]): Promise<Disagreement | undefined> {
  const explained = explainLine(line, shippedGrammar);
  if (!isDeepStrictEqual(explained.argv, argv)) {
    return { line, ours: explained.argv, theirs: argv };
  }
  const errors = explained.problems.filter(({ severity }) => severity === 'error');
  const judged = await judge.judgeRun(argv);
  if (!judged.ok) return { line, ours: explained.run, theirs: judged.error };
  if (!explained.run || errors.length > 0) return { line, ours: errors, theirs: 'accepted' };
  const [mine, its] = [ours(explained.run), theirs(judged.value)];
  return isDeepStrictEqual(mine, its) ? undefined : { line, ours: mine, theirs: its };
}

describe('what explain says of a run line', () => {
  it('is what the real CLI does, for lines that people write', { timeout: 90_000 }, async () => {
    const argvs = await shellWords(runLines, { ...judge.env, PWD: '/work here' });
    expect(argvs).toHaveLength(runLines.length);
    const found: Disagreement[] = [];
    await fourAtATime(argvs, async (argv) => {
      const different = await compare(plainLine(argv), argv);
      if (different) found.push(different);
    });
    expect(found).toEqual([]);
  });

  it('is what the real CLI does, for lines made up', { timeout: 90_000 }, async () => {
    const random = randomFrom(20_261_124);
    const argvs = Array.from({ length: generated }, () => randomRun(random));
    const found: Disagreement[] = [];
    await fourAtATime(argvs, async (argv) => {
      const different = await compare(plainLine(argv), argv);
      if (different) found.push(different);
    });
    expect(argvs.length + runLines.length).toBeGreaterThanOrEqual(300);
    expect(found).toEqual([]);
  });

  it('names an error where the real CLI refuses the line', { timeout: 90_000 }, async () => {
    const argvs = await shellWords(refusedLines, judge.env);
    const accepted: string[] = [];
    const unnoticed: string[] = [];
    await fourAtATime(
      refusedLines.map((line, index) => ({ line, argv: argvs[index] ?? [] })),
      async ({ line, argv }) => {
        if ((await judge.judgeRun(argv)).ok) accepted.push(line);
        const { problems } = explainLine(line, shippedGrammar);
        if (!problems.some(({ severity }) => severity === 'error')) unnoticed.push(line);
      },
    );
    expect({ accepted, unnoticed }).toEqual({ accepted: [], unnoticed: [] });
  });
});

describe('the words of a line', () => {
  it('are those that a real shell hands over', async () => {
    const plain = runLines.filter((line) => !/\$\(|\$[A-Z]|~/.test(line));
    const argvs = await shellWords(plain, judge.env);
    const mine = plain.map((line) => explainLine(line, shippedGrammar).argv);
    expect(mine).toEqual(argvs);
  });
});
