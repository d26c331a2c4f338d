import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CliOption } from '../../../../../core/cli/grammar.ts';
import { assess, assessLine } from '../../../../../core/command/effect.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

/** An option as it is given; nothing for a switch that is only named. */
interface Given {
  readonly option: CliOption;
  readonly value?: string;
}

const names = shippedGrammar.commands.filter(({ isGroup }) => !isGroup);
const values = ['x', '80:80', '127.0.0.1:80:80', '/:/x', 'data:/x', 'host', 'all', 'web=0', '-'];

/** Any command with some of its options, each at most once, and operands. */
const asked = fc.constantFrom(...names).chain((command) =>
  fc.record({
    command: fc.constant(command),
    operands: fc.array(fc.constantFrom('web', 'db', 'redis:7', 'me/app'), { maxLength: 3 }),
    given: givenOf(command.options.filter(({ name }) => name !== '--help')),
  }),
);

function givenOf(options: readonly CliOption[]): fc.Arbitrary<readonly Given[]> {
  if (options.length === 0) return fc.constant([]);
  const one = fc
    .constantFrom(...options)
    .chain(
      (option): fc.Arbitrary<Given> =>
        option.type === 'switch'
          ? fc.constant({ option })
          : fc.constantFrom(...values).map((value) => ({ option, value })),
    );
  return fc.uniqueArray(one, { maxLength: 5, selector: ({ option }) => option.name });
}

/** The plainest way to write it: long options with `=`, in the order they are given. */
function plain(given: readonly Given[]): readonly string[] {
  return given.map(
    ({ option, value }) => `${option.name}${value === undefined ? '' : `=${value}`}`,
  );
}

describe('the way a line is written', () => {
  it('changes nothing in what is said of it: order of options, aliases', () => {
    fc.assert(
      fc.property(asked, fc.infiniteStream(fc.nat()), ({ command, operands, given }, random) => {
        const said = assess([...command.name.split(' '), ...plain(given), ...operands]);
        const shuffled = [...given]
          .map((each) => ({ each, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const names = [command.name, ...command.aliases];
        const name = names[(random.next().value ?? 0) % names.length] ?? command.name;
        const again = assess([...name.split(' '), ...plain(shuffled), ...operands]);
        expect(again).toEqual(said);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing either with short options, clusters, values apart or joined', () => {
    fc.assert(
      fc.property(asked, fc.infiniteStream(fc.nat(3)), ({ command, operands, given }, random) => {
        const said = assess([...command.name.split(' '), ...plain(given), ...operands]);
        const written = given.map((each) => spelled(each, random.next().value ?? 0));
        const line = [...command.name.split(' '), ...clustered(written), ...operands];
        expect(assess(line), line.join(' ')).toEqual(said);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing when a shell is given it, plain or quoted', () => {
    fc.assert(
      fc.property(asked, ({ command, operands, given }) => {
        const argv = [...command.name.split(' '), ...plain(given), ...operands];
        const said = assess(argv);
        for (const quote of ["'", '"']) {
          const line = argv.map((word) => `${quote}${word}${quote}`).join(' ');
          expect(assessLine(line, 'posix'), line).toEqual(said);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is judged in a moment, however long', () => {
    const argv = ['docker', 'run', ...Array.from({ length: 2_000 }, () => '-p=80:80'), 'nginx'];
    const start = performance.now();
    assess(argv);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

/** An option in one of the ways that the CLI reads. */
function spelled({ option, value }: Given, pick: number): readonly string[] {
  const { name, short } = option;
  if (value === undefined) {
    if (short !== undefined && pick > 0) return [short];
    return [pick === 2 ? `${name}=true` : name];
  }
  if (short === undefined || pick === 0) return [name, value];
  if (pick === 1) return [short, value];
  return [pick === 2 ? `${short}${value}` : `${short}=${value}`];
}

/** Short switches join the short option after them: `-d -i -t` is `-dit`, `-d -p 80` is `-dp 80`. */
function clustered(options: readonly (readonly string[])[]): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (const [first = '', ...rest] of options) {
    const isShort = /^-[^-]/.test(first);
    const word = isShort && open !== '' ? open + first.slice(1) : first;
    if (!isShort && open !== '') found.push(open);
    const isSwitch = rest.length === 0 && /^-[A-Za-z]$/.test(first);
    open = isSwitch ? word : '';
    if (!isSwitch) found.push(word, ...rest);
  }
  return open === '' ? found : [...found, open];
}
