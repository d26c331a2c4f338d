import { describe, expect, it } from 'vitest';
import { readFacts, readOptionFact } from '../../../scripts/grammar/facts.ts';
import { makeGrammar } from '../../../scripts/grammar/make-grammar.ts';

describe('the facts', () => {
  it('are read from their short form', () => {
    expect(readOptionFact('--attach,-a list')).toEqual({
      name: '--attach',
      short: '-a',
      flagType: 'list',
      hidden: false,
    });
    expect(readOptionFact('--tty,-t bool hidden =true')).toEqual({
      name: '--tty',
      short: '-t',
      flagType: 'bool',
      default: 'true',
      hidden: true,
    });
    expect(() => readOptionFact('attach list')).toThrow('NAME[,SHORT] TYPE');
  });

  it('hold the options of all 262 pages, those of pages that share them included', () => {
    const facts = readFacts();
    expect(facts.length).toBe(262);
    expect(facts.flatMap(({ options }) => options).length).toBe(1629);
    const run = facts.find(({ name }) => name === 'docker container run');
    expect(run?.options.length).toBe(102);
  });

  it('end the build where a type, a value or a usage line is unknown', () => {
    const strange = {
      name: 'docker strange',
      aliases: [],
      hidden: false,
      options: [readOptionFact('--odd oddity'), readOptionFact('--other string')],
    };
    const { problems } = makeGrammar([...readFacts(), strange]);
    expect(problems).toEqual([
      'docker strange: no usage line; write one in usages.ts.',
      'docker strange --odd: the flag type "oddity" is not in option-types.ts.',
      'docker strange --odd: say in meanings.ts what its value is.',
      'docker strange --other: say in meanings.ts what its value is.',
      'docker strange: no sentence; write one in words/.',
    ]);
  });
});
