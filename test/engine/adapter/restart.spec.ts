import { chmod } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';
import { type Watched, watch } from '../../unit/electron/engine/watched.ts';
import { asNobody } from './as-nobody.ts';
import { type OwnDaemon, ownDaemon } from './own-daemon.ts';

let daemon: OwnDaemon;
let watched: Watched | undefined;

beforeAll(async () => {
  daemon = await ownDaemon(await testEngine());
});

afterEach(async () => {
  await watched?.engine.stop();
  watched = undefined;
});

afterAll(() => daemon?.remove());

function follow(): Watched {
  watched = watch({ DOCKER_HOST: daemon.host });
  watched.engine.start();
  return watched;
}

describe('an engine that is stopped and started again', () => {
  it('is unavailable within a second, and connected within the wait', async () => {
    const { connected, unavailable, engine, stale, statuses } = follow();
    await connected();
    await daemon.stop();
    const gone = performance.now();
    const status = await unavailable();
    expect(performance.now() - gone).toBeLessThan(1000);
    expect(status).toMatchObject({
      reason: 'stopped',
      tried: { context: 'DOCKER_HOST', endpoint: daemon.host },
    });
    expect(status.detail).toContain(daemon.socket);
    const before = stale.length;
    await daemon.start();
    const started = Date.now();
    const waiting = engine.status();
    await connected();
    const due = waiting.state === 'unavailable' ? (waiting.retryAt ?? started) : started;
    expect(Date.now() - Math.max(due, started)).toBeLessThan(5000);
    expect(stale.length).toBeGreaterThan(before);
    expect(statuses.map(({ state }) => state)).toContain('connecting');
  });

  it('goes on telling changes afterwards', async () => {
    const { connected, stale } = follow();
    await connected();
    await daemon.stop();
    await daemon.start();
    await connected();
    const before = stale.length;
    await daemon.docker('volume', 'create', 'after');
    await waitFor('the change', () =>
      stale.slice(before).flat().includes('volumes') ? true : undefined,
    );
  });
});

describe('an engine whose socket may not be used', () => {
  it('is told apart, and found once the socket may be used', async () => {
    await chmod(daemon.socket, 0);
    const { unavailable, connected } = await asNobody(async () => {
      const refused = follow();
      const status = await refused.unavailable();
      expect(status).toMatchObject({
        reason: 'permission-denied',
        detail: `connect EACCES ${daemon.socket}`,
      });
      return refused;
    });
    expect((await unavailable()).advice).toContain(daemon.socket);
    await chmod(daemon.socket, 0o660);
    await connected();
  });
});
