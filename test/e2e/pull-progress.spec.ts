import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './support/app.ts';
import { newRun, shows } from './support/card.ts';
import { docker, engineEnvironment, testEngine } from './support/engine.ts';
import { plainShell, type } from './support/shell.ts';

test('a pull shows on its tab how far it is, and nothing any more when it is over', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const engine = await testEngine();
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-layers-'));
  const image = 'runsheet-e2e-layers';
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    writeFileSync(join(folder, name), randomBytes(12_000_000));
  }
  writeFileSync(
    join(folder, 'Dockerfile'),
    'FROM scratch\nCOPY one /\nCOPY two /\nCOPY three /\nCOPY four /\nCOPY five /\n',
  );
  const { address, user, password } = engine.privateRegistry;
  const reference = `${address}/${image}`;
  // The login goes into a folder of its own: the engine's is shared.
  const env = {
    ...process.env,
    ...engineEnvironment(engine),
    DOCKER_CONFIG: join(folder, 'config'),
  };
  const run = promisify(execFile);
  const cli = (...args: readonly string[]) =>
    run(engine.docker, [...args], { env: { ...env, DOCKER_BUILDKIT: '0' } });
  try {
    await cli('login', '-u', user, '-p', password, address);
    // The old builder leaves no cache behind that would hold the layers.
    await cli('build', '-q', '-t', reference, folder);
    await cli('push', '-q', reference);
    await cli('rmi', reference);
    const { page } = await launch({ env: { ...env, ...plainShell } });
    const shell = await newRun(page, () => page.getByRole('button', { name: 'New shell' }).click());
    await page.evaluate(() => {
      const seen = new Set<string>();
      (window as { seen?: Set<string> }).seen = seen;
      new MutationObserver(() => {
        const tab = document.querySelector('[role=tab]');
        seen.add(`${tab?.getAttribute('data-progress') ?? ''} ${tab?.textContent ?? ''}`);
      }).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await shell.panel.locator('textarea').first().focus();
    await type(page, `docker pull ${reference}`);
    await shows(shell.panel, /Status: Downloaded newer image/, 60_000);
    await expect(shell.tab).toHaveText('sh');
    const seen = await page.evaluate(() => [...((window as { seen?: Set<string> }).seen ?? [])]);
    const percents = seen.flatMap((each) => /^(\d+) sh\1 %$/.exec(each)?.[1] ?? []).map(Number);
    expect(percents.length, seen.join(' | ')).toBeGreaterThan(0);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(seen.join('\n')).toMatch(/^ sh\d of 5 layers$/m);
  } finally {
    await docker(engine, 'rmi', '-f', reference).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
