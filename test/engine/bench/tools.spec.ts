import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { runTool } from '../../../scripts/engine/run-tool.ts';
import { type DockerCli, dockerCli, ownDockerConfig } from '../../helpers/engine/docker-cli.ts';
import { cleanUpByLabel, newRun, testLabel, withLabel } from '../../helpers/engine/labels.ts';
import { askWeb, freePort } from '../../helpers/engine/tcp.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

const run = newRun('tools');
let state: EngineState;
let docker: DockerCli;
let folder: string;

beforeAll(async () => {
  state = await testEngine();
  docker = dockerCli(state);
  folder = await mkdtemp(join(tmpdir(), 'runsheet-tools-'));
});

afterAll(async () => {
  await cleanUpByLabel(docker, run);
  await rm(folder, { recursive: true, force: true });
});

const server = `require('node:http')
  .createServer((_, answer) => answer.end('built and served'))
  .listen(3000);
process.on('SIGTERM', () => process.exit(0));
`;

const dockerfile = `FROM node
LABEL ${testLabel(run).replace('=', '="')}"
WORKDIR /home/app
COPY server.js .
CMD ["node", "server.js"]
`;

describe('the CLI of the bench', () => {
  it('finds the engine by its DOCKER_CONFIG alone, as a user CLI does by its context', async () => {
    const { DOCKER_CONFIG, PATH } = docker.env;
    const shown = await runTool(
      state.docker,
      ['info', '-f', '{{.ServerVersion}} {{.DockerRootDir}}'],
      {
        env: { DOCKER_CONFIG, PATH, HOME: folder },
      },
    );
    expect(shown.stdout).toContain(state.dataFolder);
  });

  it('builds an image with BuildKit from nothing but the mirror', async () => {
    await writeFile(join(folder, 'Dockerfile'), dockerfile);
    await writeFile(join(folder, 'server.js'), server);
    const built = await docker.run(['build', '-t', `${run}:1`, '.'], { cwd: folder });
    expect(built.stderr).toContain('[internal] load build definition');
    expect(built.exitCode).toBe(0);
  });

  it('brings a Compose project up and down again', async () => {
    const port = await freePort();
    const compose = {
      services: {
        web: { image: `${run}:1`, ports: [`${port}:3000`], labels: { 'runsheet.test': run } },
      },
      networks: { default: { labels: { 'runsheet.test': run } } },
    };
    await writeFile(join(folder, 'compose.yaml'), JSON.stringify(compose));
    const project = ['compose', '-p', run];
    const up = await docker.run([...project, 'up', '-d'], { cwd: folder });
    expect(up.exitCode, up.stderr).toBe(0);
    expect(await waitFor('the page', () => askWeb(port))).toBe('built and served');
    const down = await docker.run([...project, 'down'], { cwd: folder });
    expect(down.exitCode, down.stderr).toBe(0);
    expect(await docker.ok('ps', '-aq', '--filter', `label=${testLabel(run)}`)).toBe('');
  });

  it('pushes to the private registry only after a login', async () => {
    const { address, user, password } = state.privateRegistry;
    const config = await ownDockerConfig(state);
    try {
      const own = dockerCli(state, config.folder);
      const image = `${address}/shop/app:1`;
      await own.ok('tag', `${run}:1`, image);
      const refused = await own.run(['push', image]);
      expect(refused.exitCode).toBe(1);
      expect(refused.stderr).toMatch(/no basic auth credentials|authentication required/);
      const wrong = ['login', '--username', user, '--password-stdin', address];
      expect((await own.run(wrong, { stdin: 'not it' })).exitCode).toBe(1);
      expect((await own.run(wrong, { stdin: password })).exitCode).toBe(0);
      await own.ok('push', image);
      await own.ok('rmi', image);
      await own.ok('pull', image);
      await own.ok('rmi', image);
    } finally {
      await config.remove();
    }
  });

  it('cannot push to the mirror, so one test never changes what another pulls', async () => {
    const image = `${state.mirror}/library/redis:latest`;
    await docker.ok('pull', 'redis');
    await docker.ok('tag', 'redis', image);
    const pushed = await docker.run(['push', image]);
    await docker.ok('rmi', image);
    expect(pushed.exitCode).toBe(1);
  });

  it('removes by label what a test made, and nothing else', async () => {
    const other = `${run}-other`;
    await docker.ok('volume', 'create', ...withLabel(other), other);
    const mine = `${run}-mine`;
    await docker.ok('volume', 'create', ...withLabel(mine), mine);
    await docker.ok('network', 'create', ...withLabel(mine), mine);
    await docker.ok('run', '-d', ...withLabel(mine), '--name', mine, 'redis');
    await cleanUpByLabel(docker, mine);
    const names = async (...list: readonly string[]): Promise<readonly string[]> =>
      (await docker.ok(...list)).split('\n');
    expect(await names('volume', 'ls', '-q')).not.toContain(mine);
    expect(await names('network', 'ls', '--format', '{{.Name}}')).not.toContain(mine);
    expect(await names('ps', '-a', '--format', '{{.Names}}')).not.toContain(mine);
    expect(await names('volume', 'ls', '-q')).toContain(other);
    await cleanUpByLabel(docker, other);
    expect(await names('volume', 'ls', '-q')).not.toContain(other);
  });
});
