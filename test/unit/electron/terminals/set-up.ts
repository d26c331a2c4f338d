import type { SessionInfo } from '../../../../core/terminal/model.ts';
import type { SpawnPty } from '../../../../core/terminal/pty-port.ts';
import { createTerminals, type RunSpec } from '../../../../electron/terminals.ts';
import { createFakeClock } from '../../core/terminal/fake-clock.ts';
import { createFakePort, type FakePort } from './fake-port.ts';
import { createFakeSpawn, type FakePty } from './fake-pty.ts';

export const spec: RunSpec = {
  title: 'Pull an image',
  line: 'docker pull redis',
  card: 'commands/pull',
  file: '/usr/bin/docker',
  args: ['pull', 'redis'],
  cwd: '/home/me',
  env: { PATH: '/usr/bin' },
  cols: 80,
  rows: 24,
};

/** Terminals over fake processes and a clock that stands still. */
export function setUp(given: { readonly spawn?: SpawnPty } = {}) {
  const clock = createFakeClock();
  const { spawn, started } = createFakeSpawn();
  const logged: string[] = [];
  let ids = 0;
  const terminals = createTerminals({
    spawn: given.spawn ?? spawn,
    now: clock.now,
    timers: clock,
    createId: () => {
      ids += 1;
      return `run-${ids}`;
    },
    log: (_area, message) => logged.push(message),
  });
  const run = (part: Partial<RunSpec> = {}): { readonly id: string; readonly pty: FakePty } => {
    const answer = terminals.start({ ...spec, ...part });
    const pty = started.at(-1);
    if (!answer.ok || !pty) throw new Error('The run did not start.');
    return { id: answer.value.id, pty };
  };
  const attach = (id: string): FakePort => {
    const port = createFakePort();
    const answer = terminals.attach(id, port);
    if (!answer.ok) throw new Error(answer.error.message);
    return port;
  };
  const info = (id: string): SessionInfo => {
    const found = terminals.list().find((one) => one.id === id);
    if (!found) throw new Error(`There is no session ${id}.`);
    return found;
  };
  return { clock, terminals, started, logged, run, attach, info };
}
