import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../core/engine/option-table.ts';

const table = {
  flags: { f: 'force', force: 'force', v: 'volumes', volumes: 'volumes' },
  values: { c: 'context', context: 'context' },
};

function read(line: string, untilCommand = false): unknown {
  const { flags, values, rest } = readOptions(line.split(' '), table, untilCommand);
  return [
    [...flags].join(),
    [...values].map(([name, all]) => `${name}=${all}`).join(),
    rest.join(),
  ];
}

describe('readOptions', () => {
  it.each([
    ['a b', '', '', 'a,b'],
    ['-f a', 'force', '', 'a'],
    ['-fv a', 'force,volumes', '', 'a'],
    ['a -f b', 'force', '', 'a,b'],
    ['a -- -f --', '', '', 'a,-f,--'],
    ['--force a', 'force', '', 'a'],
    ['--force=true a', 'force', '', 'a'],
    ['--force=false a', '', '', 'a'],
    ['--force=0 -v=F a', '', '', 'a'],
    ['-f --force=false a', '', '', 'a'],
    ['-f=false a', '', '', 'a'],
    ['-fv=true a', 'force,volumes', '', 'a'],
    ['-c x a', '', 'context=x', 'a'],
    ['-cx a', '', 'context=x', 'a'],
    ['-c=x a', '', 'context=x', 'a'],
    ['-fcx a', 'force', 'context=x', 'a'],
    ['-fc x a', 'force', 'context=x', 'a'],
    ['--context x a', '', 'context=x', 'a'],
    ['--context=x=y a', '', 'context=x=y', 'a'],
    ['-c x --context y a', '', 'context=x,y', 'a'],
    ['-c', '', 'context=', ''],
    ['- a', '', '', '-,a'],
    ['--unknown -z a', '', '', 'a'],
    ['--constructor a', '', '', 'a'],
  ])('reads “%s”', (line, flags, values, rest) => {
    expect(read(line)).toEqual([flags, values, rest]);
  });

  it('stops at the first word where a command follows', () => {
    expect(read('-f rm -v a', true)).toEqual(['force', '', 'rm,-v,a']);
    expect(read('-c x rm -f', true)).toEqual(['', 'context=x', 'rm,-f']);
  });
});
