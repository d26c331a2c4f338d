import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts visits in a file, so that the count outlives the process.
 *
 * Whether it outlives the container too depends on where `folder` is: in the container's own layer
 * it goes with the container, on a volume it stays.
 */
export function openVisits(folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'visits.txt');
  let count = readCount(file);
  return {
    next() {
      count += 1;
      writeFileSync(file, `${count}\n`);
      return count;
    },
  };
}

function readCount(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
