import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

// Counts how often it was started, once in each kind of place that a container can write to.
const places = {
  'named volume': '/data',
  'anonymous volume': '/scratch',
  'container layer': '/var/starts',
  tmpfs: '/run/app',
};

const counts = Object.entries(places).map(([kind, folder]) => `${kind} ${count(folder)}`);
const line = `starts seen by: ${counts.join(', ')}\n`;

createServer((_request, response) => response.end(line)).listen(3000, () => {
  process.stdout.write(line);
});
process.once('SIGTERM', () => process.exit(0));

function count(folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'starts.txt');
  const starts = read(file) + 1;
  writeFileSync(file, `${starts}\n`);
  return starts;
}

function read(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
