import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { isRunning, processesWithArgument } from '../../../scripts/engine/processes.ts';
import { runTool } from '../../../scripts/engine/run-tool.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

it('an engine of a test file ends with the run of the tests, even when that is killed', async () => {
  const state = await testEngine();
  const script = [
    `import { ownDaemon } from ${JSON.stringify(new URL('own-daemon.ts', import.meta.url).href)};`,
    `const daemon = await ownDaemon(${JSON.stringify(state)});`,
    'console.log(daemon.socket);',
    'setInterval(() => {}, 1000);',
  ];
  const tests = execFile(process.execPath, ['--input-type=module', '-e', script.join('\n')]);
  const socket = await new Promise<string>((resolve, reject) => {
    tests.stdout?.once('data', (text: string) => resolve(text.trim()));
    tests.once('exit', () => reject(new Error('The engine did not come up.')));
  });
  const folder = dirname(socket);
  const [dockerd] = processesWithArgument('dockerd', `unix://${socket}`);
  if (dockerd === undefined) throw new Error('There is no dockerd.');
  expect(readFileSync(`/proc/${dockerd.pid}/comm`, 'utf8').trim()).toBe('dockerd');
  tests.removeAllListeners('exit');
  tests.kill('SIGKILL');
  await waitFor('dockerd to end', () => (isRunning(dockerd) ? undefined : true), 30_000);
  await runTool('umount', [`${folder}/data`]);
  await rm(folder, { recursive: true, force: true });
});
