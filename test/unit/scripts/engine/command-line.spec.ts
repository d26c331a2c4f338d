import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../scripts/engine/command-line.ts';

describe('the command line of the bench', () => {
  it.each([
    [['up'], { do: 'up', instance: 'current', json: false }],
    [['up', '--old', '--json'], { do: 'up', instance: 'old', json: true }],
    [['up', '--spare'], { do: 'up', instance: 'spare', json: false }],
    [['up', '--window'], { do: 'up', instance: 'window', json: false }],
    [['down'], { do: 'down', instance: 'current', purge: false }],
    [['down', '--all', '--purge'], { do: 'down', instance: 'all', purge: true }],
    [['status', '--json'], { do: 'status', json: true }],
  ])('%j is understood', (words, command) => {
    expect(parseCommandLine(words)).toEqual(command);
  });

  it.each([
    [[], 'Say what to do.'],
    [['start'], 'Unknown word: start'],
    [['up', '--purge'], 'Unknown option for up: --purge'],
    [['status', 'now'], 'Unknown option for status: now'],
  ])('%j is answered with the usage', (words, message) => {
    expect(parseCommandLine(words)).toEqual({ do: 'usage', message });
  });
});
