/**
 * A process of its own that remembers runs as fast as it can, and says each that it has answered.
 *
 * `node history-writer.ts FILE NUMBER`: the number makes its ids its own.
 */
import { writeSync } from 'node:fs';
import { openHistory } from '../../../electron/history.ts';

const [file = '', round = ''] = process.argv.slice(2);
const history = openHistory({
  file,
  enabled: () => true,
  now: Date.now,
  log: (area, message) => {
    throw new Error(`${area}: ${message}`);
  },
  onNotice: (notice) => {
    throw new Error(notice);
  },
});
for (let at = 0; ; at += 1) {
  const id = `${round}-${at}`;
  const line = `docker run --name ${id} ${'x'.repeat(at % 700)}`;
  history.begin({ id, at: Date.now(), title: 'Run', line, cwd: '/' });
  history.end(id, { state: 'exited', exitCode: at % 3, endedAt: Date.now() });
  if (at % 5 === 0) history.changed(id, [{ change: 'created', kind: 'container', name: id }]);
  // So that files are also written anew while one is killed, and not only added to.
  if (at % 40 === 39)
    for (let more = 0; more < 3; more += 1) history.remove(`${round}-${at - more}`);
  else writeSync(1, `${id} ${at % 3}\n`);
}
