import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createPorts, hasListener } from '../../../electron/ports.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function listen(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  ends.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

const check = createPorts();
const one = async (port: number, address = '', protocol: 'tcp' | 'udp' = 'tcp') =>
  (await check({ ports: [port], protocol, address }))[0];

describe('a port of this machine', () => {
  it('is used while a program listens, and free after it ended', async () => {
    const port = await listen('127.0.0.1');
    expect(await one(port)).toBe('used');
    expect(await one(port, '127.0.0.1')).toBe('used');
    await ends.pop()?.();
    expect(await one(port)).toBe('free');
  });

  it('is used on every address when a program has all of them', async () => {
    const port = await listen('0.0.0.0');
    expect(await one(port, '127.0.0.1')).toBe('used');
    expect(await one(port)).toBe('used');
  });

  it('of UDP is another one', async () => {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => socket.close(resolve)));
    const { port } = socket.address();
    expect(await one(port, '', 'udp')).toBe('used');
    expect(await one(port, '', 'tcp')).toBe('free');
  });

  it('is never held: it can be bound at once, and asked for many times together', async () => {
    const port = await listen('127.0.0.1');
    await ends.pop()?.();
    const answers = await Promise.all(Array.from({ length: 10 }, () => one(port)));
    expect(new Set(answers)).toEqual(new Set(['free']));
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it('at an address that is none, or none of ours, is not known', async () => {
    expect(await one(3000, 'elsewhere')).toBe('unknown');
    expect(await one(3000, '192.0.2.1')).toBe('unknown');
  });
});

describe('the system’s table of sockets', () => {
  const table = `  sl  local_address rem_address   st tx_queue
   0: 0100007F:0050 00000000:0000 0A 00000000:00000000
   1: 0100007F:1F90 0100007F:9C40 01 00000000:00000000`;
  it('tells who listens, not who is connected', () => {
    expect(hasListener(table, 80, 'tcp')).toBe(true);
    expect(hasListener(table, 8080, 'tcp')).toBe(false);
    expect(hasListener(table, 80, 'udp')).toBe(false);
  });
});
