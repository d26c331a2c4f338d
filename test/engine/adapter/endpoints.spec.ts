import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../scripts/engine/free-port.ts';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { dockerCli, ownDockerConfig } from '../../helpers/engine/docker-cli.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import type { Watched } from '../../unit/electron/engine/watched.ts';
import { makeCertificates } from './certificates.ts';
import { environmentOf, followWithCli } from './followed.ts';

let state: EngineState;
let folder: string;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  state = await testEngine();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runsheet-endpoints-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function follow(own: Readonly<Record<string, string>>): Watched {
  const watched = followWithCli(state, environmentOf(state, own));
  closing.push(watched.engine.stop);
  return watched;
}

/** Listens on a free port of the loopback and passes connections on to the engine. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describe('an engine on the network', () => {
  it('is reached over TCP', async () => {
    const server = createServer((socket) => {
      const engine = connect(state.socket);
      socket.pipe(engine).pipe(socket);
      socket.on('error', () => engine.destroy());
      engine.on('error', () => socket.destroy());
    });
    const host = `tcp://127.0.0.1:${await listen(server)}`;
    const { connected, engine } = follow({ DOCKER_HOST: host });
    expect((await connected()).tried).toEqual({ context: 'DOCKER_HOST', endpoint: host });
    expect(await engine.objects()).toMatchObject({ ok: true });
  });

  it('is said to be out of reach when nothing listens', async () => {
    const host = `tcp://127.0.0.1:${await freePort()}`;
    const status = await follow({ DOCKER_HOST: host }).unavailable();
    expect(status.reason).toBe('unreachable');
    expect(status.detail).toContain('ECONNREFUSED');
  });

  it('is said to be out of reach when its name is not known', async () => {
    const status = await follow({ DOCKER_HOST: 'tcp://no-such-host.invalid:2375' }).unavailable();
    expect(status).toMatchObject({
      reason: 'unreachable',
      message: 'No machine is known by the name no-such-host.invalid.',
    });
  });
});

describe('an engine behind a dead or strange socket', () => {
  it('is stopped when the socket is there and nobody listens', async () => {
    const socket = join(folder, 'dead.sock');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    // Node takes the file away on close; a killed engine does not.
    const kept = join(folder, 'kept.sock');
    await rename(socket, kept);
    await new Promise((resolve) => server.close(resolve));
    const status = await follow({ DOCKER_HOST: `unix://${kept}` }).unavailable();
    expect(status).toMatchObject({ reason: 'stopped', detail: `connect ECONNREFUSED ${kept}` });
  });

  it('is no engine when something else answers', async () => {
    const socket = join(folder, 'other.sock');
    const server = createServer((connection) => {
      connection.on('error', () => undefined);
      connection.resume().end('220 mail ready\r\n');
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const status = await follow({ DOCKER_HOST: `unix://${socket}` }).unavailable();
    expect(status).toMatchObject({
      reason: 'unreachable',
      message: `What answers at unix://${socket} is not a Docker engine.`,
    });
  });
});

describe('an engine behind TLS', () => {
  async function secured(): Promise<{ readonly host: string; readonly files: string }> {
    const { ca, server, client } = makeCertificates();
    for (const [name, text] of Object.entries({
      'ca.pem': ca,
      'cert.pem': client.cert,
      'key.pem': client.key,
    })) {
      await writeFile(join(folder, name), text);
    }
    const proxy = createHttpsServer({ ...server, ca, requestCert: true, rejectUnauthorized: true });
    proxy.removeAllListeners('secureConnection');
    proxy.on('secureConnection', (socket) => {
      const engine = connect(state.socket);
      socket.pipe(engine).pipe(socket);
      socket.on('error', () => engine.destroy());
      engine.on('error', () => socket.destroy());
    });
    return { host: `tcp://127.0.0.1:${await listen(proxy)}`, files: folder };
  }

  it('is reached with the certificates of a context', async () => {
    const { host, files } = await secured();
    const config = await ownDockerConfig(state);
    closing.push(config.remove);
    const material = ['ca', 'cert', 'key'].map((name) => `${name}=${join(files, `${name}.pem`)}`);
    const docker = dockerCli(state, config.folder);
    await docker.ok('context', 'create', 'tls', '--docker', [`host=${host}`, ...material].join());
    const own = { DOCKER_CONFIG: config.folder, DOCKER_CONTEXT: 'tls' };
    expect((await follow(own).connected()).tried).toEqual({ context: 'tls', endpoint: host });
  });

  it('is reached with the certificates of DOCKER_CERT_PATH', async () => {
    const { host, files } = await secured();
    const own = { DOCKER_HOST: host, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: files };
    await follow(own).connected();
  });

  it('is not trusted without the authority that signed for it', async () => {
    const { host, files } = await secured();
    await writeFile(join(files, 'ca.pem'), makeCertificates().ca);
    const own = { DOCKER_HOST: host, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: files };
    const status = await follow(own).unavailable();
    expect(status.reason).toBe('unreachable');
    expect(status.message).toBe(`The secured connection to ${host} failed.`);
  });
});

describe('an engine behind ssh', () => {
  it('is reached through the user’s own ssh and the CLI over there', async () => {
    const log = join(folder, 'asked');
    const { DOCKER_HOST: _, ...remote } = environmentOf(state);
    const exports = Object.entries({ ...remote, DOCKER_HOST: state.host })
      .map(([name, value]) => `export ${name}='${value}'`)
      .join('\n');
    const stub = join(folder, 'ssh');
    await writeFile(
      stub,
      `#!/bin/sh\necho "$@" >> ${log}\nwhile [ "$1" != -- ]; do shift; done\nshift 2\n${exports}\nexec sh -c "$*"\n`,
    );
    await chmod(stub, 0o755);
    const path = `${folder}:${environmentOf(state)['PATH']}`;
    const watched = follow({ DOCKER_HOST: 'ssh://me@box', PATH: path });
    expect((await watched.connected()).tried.endpoint).toBe('ssh://me@box');
    const objects = await watched.engine.objects();
    expect(objects.ok && objects.value.networks.some(({ name }) => name === 'bridge')).toBe(true);
    const asked = (await readFile(log, 'utf8')).trim().split('\n');
    expect(asked[0]).toMatch(/-T -l me -- box docker system dial-stdio$/);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});
