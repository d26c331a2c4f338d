import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createCliHelp } from '../../../electron/cli-help.ts';
import { shippedGrammar } from '../../helpers/cli/grammar.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A program that notes how it was called and prints what it is told to. */
function program(printed: string): { readonly file: string; readonly calls: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-help-'));
  folders.push(folder);
  const file = join(folder, 'docker');
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  writeFileSync(file, `#!/bin/sh\necho "$* $DOCKER_HOST" >> '${log}'\ncat <<'E'\n${printed}\nE\n`);
  chmodSync(file, 0o755);
  return { file, calls: () => readFileSync(log, 'utf8') };
}

const help = (file: string | undefined) =>
  createCliHelp({
    grammar: async () => shippedGrammar,
    environment: async () => ({ env: { PATH: '/usr/bin:/bin' } }),
    findDocker: async () => file,
  });

describe('asking the installed CLI', () => {
  it('runs its help once, with the engine out of reach', async () => {
    const docker = program(
      'Usage:  docker ps [OPTIONS]\n\nList\n\nOptions:\n  -a, --all   All 1.2.3',
    );
    const ask = help(docker.file);
    expect(await ask('docker ps')).toMatchObject({
      ok: true,
      value: { missing: false, version: '1.2.3', words: { '--all': 'All 1.2.3' } },
    });
    await ask('docker ps');
    const calls = docker.calls().trim().split('\n').sort();
    expect(calls).toEqual([
      '--version unix:///runsheet-no-engine.sock',
      'ps --help unix:///runsheet-no-engine.sock',
    ]);
  });

  it('starts nothing for a name that is no command', async () => {
    const docker = program('');
    expect(await help(docker.file)('docker ps; rm -rf /')).toMatchObject({
      ok: false,
      error: { code: 'command-unknown' },
    });
    expect(docker.calls()).toBe('');
  });

  it('says so when there is none, and looks again the next time', async () => {
    let file: string | undefined;
    const ask = createCliHelp({
      grammar: async () => shippedGrammar,
      environment: async () => ({ env: { PATH: '/usr/bin:/bin' } }),
      findDocker: async () => file,
    });
    expect(await ask('docker ps')).toMatchObject({ error: { code: 'executable-missing' } });
    file = program('Usage:  docker ps').file;
    expect(await ask('docker ps')).toMatchObject({ ok: true });
  });
});
