import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type EngineState,
  goneProcesses,
  parseState,
  readState,
  stateFormat,
  writeState,
} from '../../../../scripts/engine/state.ts';

const folder = mkdtempSync(join(tmpdir(), 'runsheet-state-'));

const state: EngineState = {
  format: stateFormat,
  instance: 'current',
  socket: '/run/x/docker.sock',
  host: 'unix:///run/x/docker.sock',
  dockerConfig: '/run/x/docker-config',
  context: 'runsheet-bench',
  cliFolder: '/c/cli',
  docker: '/c/cli/docker',
  pluginsFolder: '/c/plugins',
  release: 'sid',
  versions: { dockerd: '28.5.2' },
  apiVersion: '1.51',
  mirror: '127.0.0.1:5000',
  images: ['redis:latest'],
  privateRegistry: { address: '127.0.0.1:5001', user: 'u', password: 'p' },
  bridge: 'rsbr0',
  addressPool: '10.213.0.0/16',
  forwardRule: false,
  runFolder: '/run/x',
  dataFolder: '/c/data',
  processes: [{ role: 'dockerd', pid: 999_999_999, startTime: '1' }],
};

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the state of an engine', () => {
  it('is written whole, for its owner only, and read back', async () => {
    const file = join(folder, 'run/state.json');
    await writeState(file, state);
    expect(readState(file)).toEqual(state);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'run'))).toEqual(['state.json']);
  });

  it('is none where there is no file', () => {
    expect(readState(join(folder, 'nothing.json'))).toBeUndefined();
  });

  it.each([
    ['half a file', JSON.stringify(state).slice(0, 60)],
    ['another format', JSON.stringify({ ...state, format: 0 })],
    ['an engine that is not known', JSON.stringify({ ...state, instance: 'other' })],
    ['no socket', JSON.stringify({ ...state, socket: '' })],
    ['no processes', JSON.stringify({ ...state, processes: [] })],
  ])('is none with %s', (_, text) => {
    expect(parseState(text)).toBeUndefined();
  });

  it('is stale when a process is gone', () => {
    expect(goneProcesses(state)).toEqual(state.processes);
  });
});
