import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon, stopProcess } from '../../../scripts/engine/processes.ts';
import { runTool } from '../../../scripts/engine/run-tool.ts';
import type { NetNamespace } from './net-namespace.ts';
import { waitFor } from './wait-for.ts';

/** A Docker as a user has it: default bridge, its own iptables rules, a container that runs. */
export interface UserEngine {
  readonly home: string;
  docker(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a second dockerd in a network namespace, with all its defaults but where its files are.
 *
 * `set` is the unpacked set that the bench runs from too. The container publishes a port, so that
 * there are rules in every table that Docker uses.
 */
export async function startUserEngine(
  namespace: NetNamespace,
  set: string,
  folder: string,
  home: string,
): Promise<UserEngine> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, '.docker'), { recursive: true });
  writeFileSync(join(home, '.docker/config.json'), '{"auths":{"registry.example":{}}}\n');
  writeFileSync(join(folder, 'daemon.json'), '{}\n');
  const socket = join(folder, 'docker.sock');
  const [file, args] = namespace.command(join(set, 'bin/dockerd'), [
    ...['--config-file', join(folder, 'daemon.json'), '--host', `unix://${socket}`],
    ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'docker.pid'), '--group', 'root'],
  ]);
  const path = `${join(set, 'bin')}:/usr/sbin:/usr/bin:/sbin:/bin`;
  const started = await startDaemon({
    role: 'user dockerd',
    file,
    args,
    log: join(folder, 'dockerd.log'),
    env: { PATH: path, HOME: home },
  });
  if (!started.ok) {
    throw new Error(started.error.message);
  }
  const env = { PATH: path, HOME: home, DOCKER_HOST: `unix://${socket}` };
  const docker = async (...words: readonly string[]): Promise<string> => {
    const result = await runTool(join(set, 'cli/docker'), words, { env });
    if (result.exitCode !== 0) {
      throw new Error(`the user's docker ${words.join(' ')}: ${result.stderr}`);
    }
    return result.stdout.trim();
  };
  await waitFor("the user's dockerd", () => docker('version').catch(() => undefined), 30_000);
  return {
    home,
    docker,
    async stop() {
      // Its containers would not end by themselves within ten seconds.
      await runTool(join(set, 'cli/docker'), ['rm', '--force', 'own'], { env });
      await stopProcess(started.value, 20_000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives the user's engine an image made of one static program, and runs it with a port. */
export async function runUserContainer(engine: UserEngine, busybox: string): Promise<void> {
  const image = join(engine.home, 'image');
  mkdirSync(image);
  await runTool('cp', ['-L', busybox, join(image, 'busybox')]);
  const tar = join(engine.home, 'image.tar');
  await runTool('tar', ['-C', image, '-cf', tar, 'busybox']);
  await engine.docker('import', tar, 'own/box');
  await engine.docker('network', 'create', 'own-net');
  const options = ['--name', 'own', '--network', 'own-net', '-p', '8099:80', '-v', 'own-data:/d'];
  await engine.docker('run', '-d', ...options, 'own/box', '/busybox', 'sleep', '600');
}
