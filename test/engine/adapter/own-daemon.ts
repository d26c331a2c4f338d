import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { daemonEnvironment } from '../../../scripts/engine/daemon-settings.ts';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { runTool, type ToolResult } from '../../../scripts/engine/run-tool.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

/** A second engine for one test file, which may stop it and start it again. */
export interface OwnDaemon {
  readonly host: string;
  readonly socket: string;
  readonly start: () => Promise<void>;
  /** Asks it to end and waits until it has. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** What the engine itself answers to a path, unread. */
  readonly ask: (path: string) => Promise<unknown>;
  readonly run: (args: readonly string[]) => Promise<ToolResult>;
  /** Runs `docker ARGS`, which must succeed, and gives what it printed, trimmed. */
  readonly docker: (...args: readonly string[]) => Promise<string>;
}

/**
 * An engine of the bench's own parts with folders of its own, without default network and rules.
 *
 * It shares nothing with any other engine but the bench's mirror, and what is on it is all its
 * test's doing. `settings` is what goes into its `daemon.json`.
 */
export async function ownDaemon(state: EngineState, settings: object = {}): Promise<OwnDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'rs-own-'));
  const socket = join(folder, 'docker.sock');
  const host = `unix://${socket}`;
  const set = dirname(state.cliFolder);
  const log = join(folder, 'dockerd.log');
  await writeFile(join(folder, 'daemon.json'), JSON.stringify(settings));
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const output = openSync(log, 'a');
    const dockerd = [join(set, 'bin', 'dockerd'), ...daemonArguments(folder, host, state.mirror)];
    // The kernel ends it with this process, which may be killed and then can do nothing itself.
    child = spawn('setpriv', ['--pdeathsig', 'TERM', ...dockerd], {
      env: daemonEnvironment(set, folder),
      cwd: '/',
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    await waitFor(
      'the second engine',
      async () => {
        if (child?.exitCode !== null) throw new Error(await readFile(log, 'utf8'));
        return ask(socket, '/_ping');
      },
      60_000,
    );
  };
  const stop = async (): Promise<void> => {
    const ending = child;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
    ending.kill('SIGTERM');
    await ended;
  };
  const run = (args: readonly string[]): Promise<ToolResult> =>
    runTool(state.docker, args, {
      env: { ...process.env, DOCKER_HOST: host, DOCKER_CONFIG: state.dockerConfig },
    });
  await start();
  return {
    host,
    socket,
    start,
    stop,
    ask: async (path) => JSON.parse((await ask(socket, path)) ?? 'null'),
    run,
    docker: async (...args) => {
      const { exitCode, stdout, stderr } = await run(args);
      if (exitCode !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
      return stdout.trim();
    },
    remove: async () => {
      await stop();
      // dockerd mounts this folder onto itself where its parent is shared with other namespaces.
      await runTool('umount', [join(folder, 'data')]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function daemonArguments(folder: string, host: string, mirror: string): string[] {
  return [
    ...['--config-file', join(folder, 'daemon.json')],
    ...['--host', host],
    ...['--group', 'root'],
    ...['--data-root', join(folder, 'data')],
    ...['--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'docker.pid')],
    ...['--bridge', 'none', '--iptables=false', '--ip6tables=false'],
    ...['--default-address-pool', 'base=10.216.0.0/16,size=24'],
    ...['--registry-mirror', `http://${mirror}`],
  ];
}

/** Asks an engine on a socket; nothing when it does not answer. */
function ask(socket: string, path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asking = request({ socketPath: socket, path, timeout: 5000 }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve(response.statusCode === 200 ? body : undefined));
    });
    asking.on('error', () => resolve(undefined));
    asking.on('timeout', () => asking.destroy());
    asking.end();
  });
}
