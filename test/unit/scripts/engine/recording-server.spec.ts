import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDetach } from '../../../../scripts/engine/judge.ts';
import { readJudgedRun } from '../../../../scripts/engine/judged-run.ts';
import {
  type RecordingServer,
  startRecordingServer,
} from '../../../../scripts/engine/recording-server.ts';

let server: RecordingServer;

beforeAll(async () => {
  server = await startRecordingServer();
});

afterAll(() => server.close());

function send(host: string, method: string, path: string, body?: unknown): Promise<Response> {
  const url = `${host.replace('tcp:', 'http:')}${path}`;
  const text = body === undefined ? null : JSON.stringify(body);
  return fetch(url, { method, body: text });
}

describe('the recording server', () => {
  it('writes down method, path, query and body, and answers as an engine does', async () => {
    const call = server.record();
    const answer = await send(call.host, 'POST', '/v1.51/containers/create?name=a&x=1&x=2', {
      Image: 'redis',
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ Id: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(call.requests).toEqual([
      {
        method: 'POST',
        path: '/containers/create',
        query: { name: ['a'], x: ['1', '2'] },
        body: { Image: 'redis' },
      },
    ]);
  });

  it('says a version that no CLI has, so that nothing is hidden or downgraded', async () => {
    const call = server.record();
    const ping = await send(call.host, 'HEAD', '/_ping');
    expect(Number(ping.headers.get('api-version')?.split('.')[1])).toBeGreaterThan(60);
    expect(ping.headers.get('ostype')).toBe('linux');
    expect(call.requests).toEqual([]);
  });

  it('keeps calls apart and forgets those that ended', async () => {
    const [one, other] = [server.record(), server.record()];
    await send(one.host, 'DELETE', '/v1.51/containers/a');
    await send(other.host, 'DELETE', '/v1.51/containers/b');
    expect(one.requests.map((each) => each.path)).toEqual(['/containers/a']);
    other.end();
    await send(other.host, 'DELETE', '/v1.51/containers/c');
    expect(other.requests.map((each) => each.path)).toEqual(['/containers/b']);
  });

  it('reads the body of a request that asks for a stream, and ends the stream', async () => {
    const call = server.record();
    const url = new URL(`${call.host.replace('tcp:', 'http:')}/v1.51/exec/e/start`);
    const body = JSON.stringify({ Detach: false });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { connection: 'Upgrade', upgrade: 'tcp', 'content-length': body.length };
      const sent = request(url, { method: 'POST', headers });
      sent.on('upgrade', (answer, socket) => {
        socket.on('close', () => resolve(answer.statusCode));
        socket.resume();
        socket.end();
      });
      sent.on('error', reject);
      sent.end(body);
    });
    expect(status).toBe(101);
    expect(call.requests[0]).toMatchObject({ path: '/exec/e/start', body: { Detach: false } });
  });
});

describe('the judge', () => {
  it('detaches a run, and leaves everything else alone', () => {
    expect(withDetach(['docker', 'run', '-it', 'redis'])).toEqual([
      ...['docker', 'run', '--detach', '-it', 'redis'],
    ]);
    expect(withDetach(['docker', 'container', 'run', 'redis'])).toEqual([
      ...['docker', 'container', 'run', '--detach', 'redis'],
    ]);
    expect(withDetach(['docker', 'create', 'redis'])).toEqual(['docker', 'create', 'redis']);
  });

  it('reads an empty request as one that says nothing', () => {
    expect(readJudgedRun({ Image: 'x', HostConfig: { NetworkMode: 'default' } }, '')).toEqual({
      image: 'x',
      command: [],
      env: [],
      ports: [],
      mounts: [],
      body: { Image: 'x', HostConfig: { NetworkMode: 'default' } },
    });
  });
});
