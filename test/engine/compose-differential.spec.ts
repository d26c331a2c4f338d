import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainLine } from '../../core/cli/explain.ts';
import type { ComposeFacts } from '../../core/cli/line/model.ts';
import { runTool, type ToolResult } from '../../scripts/engine/run-tool.ts';
import {
  acceptedCompose,
  type ComposeLine,
  projectFiles,
  projectLines,
  refusedCompose,
} from '../helpers/cli/compose-project-lines.ts';
import { shippedGrammar } from '../helpers/cli/grammar.ts';
import { engineEnvironment } from '../helpers/engine/docker-cli.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';

let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'runsheet-project-'));
  folder = join(root, 'project');
  for (const [name, text] of Object.entries(projectFiles)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  // What reads a line needs no engine, and without one nothing can come of it.
  const cli = engineEnvironment(await testEngine());
  env = { ...cli, DOCKER_HOST: 'unix:///nowhere/docker.sock', HOME: root };
});

afterAll(() => (folder === undefined ? undefined : rm(dirname(folder), { recursive: true })));

function shell(line: string): Promise<ToolResult> {
  return runTool('/bin/sh', ['-c', line], { cwd: folder, env, timeout: 20_000 });
}

/** Works through a list, four at a time: each is a process of its own. */
async function each<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < list.length; at += 4) {
    results.push(...(await Promise.all(list.slice(at, at + 4).map(work))));
  }
  return results;
}

function lineOf({ set, before, after }: ComposeLine): string {
  return [set, 'docker compose', before, after].filter(Boolean).join(' ');
}

interface Project {
  readonly name: string;
  readonly services: readonly string[];
  readonly variables: readonly unknown[];
}

/** The project that Compose itself makes of the same words. */
async function theirs({ set, before }: ComposeLine): Promise<Project> {
  const line = [set, 'docker compose', before, 'config --format json'].filter(Boolean).join(' ');
  const { stdout, stderr } = await shell(line);
  if (stdout === '') throw new Error(`${line}: ${stderr}`);
  const { name, services } = JSON.parse(stdout) as {
    name: string;
    services: Record<string, { environment: Record<string, string> }>;
  };
  const variables = Object.values(services).map(({ environment }) => environment);
  return { name, services: Object.keys(services).sort(), variables };
}

/** The project that follows from what `explain` says of the line. */
function ours(facts: ComposeFacts): Project {
  const place = facts.folder ?? (facts.files[0] === undefined ? '.' : dirname(facts.files[0]));
  const files = facts.files.length > 0 ? facts.files : [join(facts.folder ?? '.', 'compose.yaml')];
  const services = files
    .map((file) => nameIn(file))
    .flatMap((name) => [name, ...facts.profiles.filter(isProfile).map((one) => `${name}-${one}`)]);
  const envFiles = facts.envFiles.length > 0 ? facts.envFiles : [join(place, '.env')];
  const lines = envFiles.flatMap(linesIn);
  // A later file counts where two say the same.
  const variables = { FROM: '', ONLY: '', ...Object.fromEntries(lines) };
  return {
    name: facts.project ?? basename(join(folder, place)),
    services: services.sort(),
    variables: services.map(() => variables),
  };
}

function nameIn(file: string): string {
  return /services:\n {2}(\w+):/.exec(projectFiles[file] ?? '')?.[1] ?? `no file ${file}`;
}

function isProfile(name: string): boolean {
  return name === 'dev' || name === 'test';
}

function linesIn(file: string): readonly (readonly string[])[] {
  return (projectFiles[file] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('='));
}

/** What the CLI says of a line that it cannot read. */
const refusal =
  /unknown (?:shorthand )?flag|unknown docker command|unknown command|bad flag syntax|flag needs an argument|requires (?:at least|exactly|at most|\d)|accepts \d|invalid argument/i;

async function isRefused(line: string): Promise<boolean> {
  const { stdout, stderr } = await shell(line);
  return refusal.test(`${stderr}\n${stdout.slice(0, 400)}`);
}

function errorsIn(line: string): readonly string[] {
  const { problems } = explainLine(line, shippedGrammar);
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('what explain says of a Compose line', () => {
  it('is the project that Compose takes', { timeout: 120_000 }, async () => {
    const different: unknown[] = [];
    await each(projectLines, async (one) => {
      const line = lineOf(one);
      const { compose } = explainLine(line, shippedGrammar);
      const [mine, its] = [compose && ours(compose), await theirs(one)];
      if (JSON.stringify(mine) !== JSON.stringify(its)) different.push({ line, mine, its });
    });
    expect(different).toEqual([]);
  });

  it('is that it can be read, where Compose reads it', { timeout: 180_000 }, async () => {
    const lines = [...acceptedCompose, ...projectLines.map(lineOf)];
    const refused = await each(lines, isRefused);
    expect(
      lines.filter((_, at) => refused[at]),
      'refused by Compose',
    ).toEqual([]);
    const wrong = lines.filter((line) => errorsIn(line).length > 0);
    expect(wrong.map((line) => [line, errorsIn(line)])).toEqual([]);
    expect(lines.length + refusedCompose.length).toBeGreaterThanOrEqual(60);
  });

  it('is that it is refused, where Compose refuses it', { timeout: 120_000 }, async () => {
    const refused = await each(refusedCompose, isRefused);
    expect(
      refusedCompose.filter((_, at) => !refused[at]),
      'read by Compose',
    ).toEqual([]);
    expect(refusedCompose.filter((line) => errorsIn(line).length === 0)).toEqual([]);
  });
});
