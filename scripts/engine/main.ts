import process from 'node:process';
import { assertNever } from '../../core/result.ts';
import { parseCommandLine, usage } from './command-line.ts';
import { instanceNames } from './instance.ts';
import type { BenchFailure } from './outcome.ts';
import { describeEngine } from './report.ts';
import { engineDown, engineUp, runningEngine } from './up.ts';

const say = (line: string): void => console.error(`engine: ${line}`);

/** Exit codes: 0 done (`status`: it is up), 1 failed (`status`: it is not), 2 usage, 3 cannot here. */
async function main(words: readonly string[]): Promise<number> {
  const command = parseCommandLine(words);
  switch (command.do) {
    case 'usage':
      console.error(`${command.message}\n${usage}`);
      return 2;
    case 'up': {
      const up = await engineUp({ instance: command.instance, say });
      if (!up.ok) {
        return tellFailure(up.error);
      }
      console.log(command.json ? JSON.stringify(up.value, null, 2) : describeEngine(up.value));
      return 0;
    }
    case 'down': {
      const names = command.instance === 'all' ? instanceNames : [command.instance];
      for (const instance of names) {
        const down = await engineDown({ instance, purge: command.purge, say });
        if (!down.ok) {
          return tellFailure(down.error);
        }
      }
      console.log(command.purge ? 'Down, and its data is removed.' : 'Down.');
      return 0;
    }
    case 'status': {
      const found = await Promise.all(instanceNames.map((name) => runningEngine(name)));
      const engines = found.flatMap((state) => (state === undefined ? [] : [state]));
      const text = engines.map(describeEngine).join('\n\n') || 'No engine is running.';
      console.log(command.json ? JSON.stringify({ engines }, null, 2) : text);
      return found[0] === undefined ? 1 : 0;
    }
    default:
      return assertNever(command);
  }
}

/** The sentence comes last, where a caller that prints one line finds it. */
function tellFailure(failure: BenchFailure): number {
  if (failure.detail !== undefined) {
    console.error(failure.detail);
  }
  console.error(failure.message);
  return failure.kind === 'unsupported' ? 3 : 1;
}

process.exitCode = await main(process.argv.slice(2));
