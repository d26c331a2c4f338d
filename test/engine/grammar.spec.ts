import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Grammar } from '../../core/cli/grammar.ts';
import { commandsByName, loadGrammar } from '../../core/cli/load-grammar.ts';
import type { EngineState } from '../../scripts/engine/index.ts';
import { runTool } from '../../scripts/engine/run-tool.ts';
import { compareGrammar } from '../../scripts/grammar/compare-grammar.ts';
import { type InstalledCli, readInstalledCli } from '../../scripts/grammar/installed-cli.ts';
import { grammarFile } from '../../scripts/grammar/write-grammar.ts';
import { engineEnvironment } from '../helpers/engine/docker-cli.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';

const file = fileURLToPath(new URL(`../../${grammarFile}`, import.meta.url));

function shippedGrammar(): Grammar {
  const read = loadGrammar(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('the grammar beside the installed CLI', () => {
  const grammar = shippedGrammar();
  const known = commandsByName(grammar);
  let engine: EngineState;
  let env: Readonly<Record<string, string | undefined>>;
  let installed: InstalledCli;

  beforeAll(async () => {
    engine = await testEngine();
    env = { ...process.env, ...engineEnvironment(engine) };
    const asOnce = (name: string): string => known.get(name)?.name ?? name;
    installed = await readInstalledCli({ docker: engine.docker, env, sameAs: asOnce });
  }, 300_000);

  it('reads the pages of the CLI, of Buildx and of Compose', () => {
    expect(installed.versions).toHaveLength(3);
    expect(installed.pages.size).toBeGreaterThan(150);
    expect(installed.pages.get('docker compose up')?.options.length).toBeGreaterThan(20);
    expect(installed.pages.get('docker run')?.options.length).toBeGreaterThan(90);
  });

  it('knows every command and every option that the CLI shows, as the CLI takes it', () => {
    const { added, different } = compareGrammar(grammar, installed.pages);
    expect(added).toEqual([]);
    expect(different).toEqual([]);
  });

  it('has hardly anything that the CLI does not show', () => {
    // Newer than the CLI of the bench, or gone from it: no page may be missing by accident.
    const { lacking } = compareGrammar(grammar, installed.pages);
    expect(lacking.length).toBeLessThan(40);
    expect(lacking.filter((name) => /^docker (run|ps|compose up)\b/.test(name))).toEqual([]);
  });

  it('says nothing in the words of the CLI itself', () => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const copied: string[] = [];
    for (const [name, page] of installed.pages) {
      const command = known.get(name);
      if (command && plain(page.about).startsWith(plain(command.text))) copied.push(name);
      for (const { name: option, text } of page.options) {
        const ours = command?.options.find((each) => each.name === option)?.text;
        if (ours && plain(ours) === plain(text)) copied.push(`${name} ${option}`);
      }
    }
    expect(copied).toEqual([]);
  });

  it('has older forms that the CLI takes without showing them', async () => {
    const lines = [
      'run --net=x --net-alias=x --dns-opt=x --kernel-memory=4m --help',
      'stop --time=3 --help',
      'commit --pause=false --help',
      'volume create --name=x --help',
      'build --compress --squash -m=1g -c=1 --print=x --help',
      'builder prune --keep-storage=1g --help',
      'stack ls --orchestrator=x --help',
      'compose run --volumes=x --labels=x --no-TTY --help',
      'compose down --volume --help',
      'ps -h',
    ];
    for (const line of lines) {
      const { exitCode, stderr } = await ask(line);
      expect([line, exitCode, stderr]).toEqual([line, 0, expect.not.stringMatching('unknown')]);
    }
  });

  it('ends options at the first operand where the CLI does', async () => {
    // Behind an operand, an unknown option is a fault only where options go on.
    for (const command of [
      'run',
      'create',
      'exec',
      'top',
      'commit',
      'tag',
      'service create',
      'compose run',
      'compose exec',
      'ps',
      'rm',
      'build',
      'logs',
      'compose up',
    ]) {
      const { stderr } = await ask(`${command} operand --no-such-option --help`);
      const goesOn = /unknown flag: --no-such-option/.test(stderr);
      expect([command, goesOn]).toEqual([command, !known.get(`docker ${command}`)?.stopsAtOperand]);
    }
  });

  function ask(line: string): ReturnType<typeof runTool> {
    return runTool(engine.docker, line.split(' '), {
      cwd: tmpdir(),
      env: { ...env, DOCKER_HOST: 'unix:///runsheet-no-engine.sock' },
    });
  }
});
