import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../core/command/fill.ts';
import type { Values } from '../../core/command/model.ts';
import { parseSheet } from '../../core/sheet/parse.ts';
import { type EngineState, runningEngine } from '../../scripts/engine/index.ts';
import { runTool, type ToolResult } from '../../scripts/engine/run-tool.ts';
import { dockerCli, ownDockerConfig } from '../helpers/engine/docker-cli.ts';

const file = fileURLToPath(new URL('../../resources/sheets/docker/registry.md', import.meta.url));
const { sheet } = parseSheet(readFileSync(file, 'utf8'), 'registry.md');

describe('the cards for Amazon’s registry (a stub `aws`, and a registry with a password)', () => {
  let engine: EngineState;
  let config: Awaited<ReturnType<typeof ownDockerConfig>>;
  let folder = '';

  beforeAll(async () => {
    const running = await runningEngine();
    if (!running) throw new Error('The test engine is not up: npm run engine -- up');
    engine = running;
    config = await ownDockerConfig(engine);
    folder = mkdtempSync(join(tmpdir(), 'runsheet-ecr-'));
    mkdirSync(join(folder, 'bin'));
    const aws = `#!/bin/sh\n[ "$1 $2" = "ecr get-login-password" ] && echo ${engine.privateRegistry.password}\n`;
    writeFileSync(join(folder, 'bin/aws'), aws);
    chmodSync(join(folder, 'bin/aws'), 0o755);
  });
  afterAll(async () => {
    await dockerCli(engine).run(['rmi', `${engine.privateRegistry.address}/ecr-app:2.0`]);
    await config.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a card as the app would: its argv, or its line in a shell. */
  function run(id: string, values: Values): Promise<ToolResult> {
    const command = sheet?.commands.find((each) => each.id === id);
    if (!command) throw new Error(`registry/${id} is gone`);
    const labels = new Set(command.template.placeholders.map(({ label }) => label));
    const own = Object.entries(values).filter(([label]) => labels.has(label));
    const filled = fillTemplate(command.template, Object.fromEntries(own), 'posix');
    if (!filled.ok) throw new Error(JSON.stringify(filled.error));
    const [program = '', ...args] = filled.value.argv;
    return runTool(program === 'docker' ? engine.docker : program, args, {
      cwd: folder,
      env: {
        PATH: `${join(folder, 'bin')}:${engine.cliFolder}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        DOCKER_HOST: engine.host,
        DOCKER_CONFIG: config.folder,
      },
    });
  }

  it('log in through a pipe, tag and push; without the login the push is refused', async () => {
    await dockerCli(engine).ok('pull', 'busybox');
    const values = {
      registry: engine.privateRegistry.address,
      repository: 'ecr-app',
      version: '2.0',
      image: 'busybox',
    };
    expect(await run('ecr-tag', values)).toMatchObject({ exitCode: 0 });
    expect((await run('ecr-push', values)).exitCode).not.toBe(0);
    const login = await run('ecr-login', values);
    expect(login.stdout).toContain('Login Succeeded');
    expect(await run('ecr-push', values)).toMatchObject({ exitCode: 0 });
  });
});
