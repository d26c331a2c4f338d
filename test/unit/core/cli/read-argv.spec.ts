import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../../../core/cli/read-argv.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

const read = (...argv: readonly string[]) => readArgv(argv, indexOf(shippedGrammar));

describe('an argv', () => {
  it('is sorted like a line, each word as its program gets it', () => {
    const docker = read('/usr/bin/docker', 'container', 'run', '-dit', '-p3000:80', 'a b', '-x');
    expect(docker?.command?.name).toBe('docker run');
    expect(docker?.options.map(({ option, value }) => [option?.name, value])).toEqual([
      ['--detach', 'true'],
      ['--interactive', 'true'],
      ['--tty', 'true'],
      ['--publish', '3000:80'],
    ]);
    expect(docker?.operands.map(({ value }) => value)).toEqual(['a b', '-x']);
  });

  it('of another program, or of none, is none of ours', () => {
    expect(read('aws', 'docker', 'run')).toBeUndefined();
    expect(read()).toBeUndefined();
  });
});
