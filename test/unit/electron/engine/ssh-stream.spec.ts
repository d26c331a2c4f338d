import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../../helpers/engine/wait-for.ts';
import { startFakeEngine } from './fake-engine.ts';
import { type Watched, watch } from './watched.ts';

let folder: string;
let watched: Watched | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runsheet-ssh-'));
});

afterEach(async () => {
  await watched?.engine.stop();
  watched = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Puts a program called `ssh` into the folder that is all of PATH. */
async function stubSsh(script: string): Promise<void> {
  const file = join(folder, 'ssh');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

function follow(): Watched {
  const env = { DOCKER_HOST: 'ssh://me@box:2222', PATH: folder, HOME: folder };
  watched = watch(env);
  watched.engine.start();
  return watched;
}

describe('an engine behind ssh', () => {
  it('is reached through the process’s input and output, and over few logins', async () => {
    const fake = await startFakeEngine();
    const bridge = join(folder, 'bridge.mjs');
    await writeFile(
      bridge,
      `import { connect } from 'node:net';
       const engine = connect(process.argv[2]);
       process.stdin.pipe(engine);
       engine.pipe(process.stdout);
       engine.on('close', () => process.exit(0));`,
    );
    await stubSsh(
      `echo "$@" >> ${folder}/asked\nexec ${process.execPath} ${bridge} ${fake.socket}`,
    );
    const { connected, engine } = follow();
    expect(await connected()).toMatchObject({
      tried: { endpoint: 'ssh://me@box:2222' },
      containers: 1,
    });
    const all = await Promise.all([engine.objects(), engine.objects(), engine.objects()]);
    expect(all.every((objects) => objects.ok)).toBe(true);
    const logins = (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');
    expect(logins.length).toBeLessThanOrEqual(4);
    expect(logins[0]).toContain('-l me -p 2222 -- box docker system dial-stdio');
    await engine.stop();
    // Its close waits for every connection, and with it for every process that held one.
    await fake.remove();
  });

  it('fails with the words of ssh', async () => {
    await stubSsh('echo "me@box: Permission denied (publickey)." >&2\nexit 255');
    expect(await follow().unavailable()).toMatchObject({
      reason: 'unreachable',
      message: 'ssh cannot log in to box without asking.',
      detail: 'me@box: Permission denied (publickey).',
    });
  });

  it('fails with the exit code when ssh says nothing', async () => {
    await stubSsh('exit 3');
    expect(await follow().unavailable()).toMatchObject({ detail: 'ssh ended with 3' });
  });

  it('fails when there is no ssh', async () => {
    const status = await follow().unavailable();
    expect(status.message).toBe('The context needs `ssh`, which is not in PATH.');
    expect(status.detail).toContain('ENOENT');
  });

  it('can be stopped while the other side owes the rest of an answer', async () => {
    await stubSsh(
      `printf 'HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\n{'\necho 1 > ${folder}/ended`,
    );
    const { engine, statuses } = follow();
    // dockerode itself would wait forever; a stop must not.
    await waitFor('the process', () =>
      readFile(join(folder, 'ended'), 'utf8').catch(() => undefined),
    );
    await engine.stop();
    expect(statuses).toEqual([]);
  });
});
