import type { GrammarIndex } from '../../cli/line/grammar-index.ts';
import { runMistakes } from '../../cli/line/mistakes-run.ts';
import { valueMistakes } from '../../cli/line/mistakes-values.ts';
import { readArgv } from '../../cli/read-argv.ts';
import type { Problem } from '../../result.ts';
import type { Values } from '../model.ts';
import type { AddedOption } from './derive.ts';

/**
 * What Docker would refuse in the values of options that were put in: a size without a number, a
 * port beyond 65535.
 *
 * Each value is judged by the same rules as a pasted line. The problem is at the blank.
 */
export function checkOptionValues(
  added: readonly AddedOption[],
  values: Values,
  index: GrammarIndex,
): readonly Problem[] {
  return added.flatMap(({ option, of, label, free }): readonly Problem[] => {
    const value = label === undefined ? undefined : values[label];
    if (label === undefined || value === undefined || value === '' || free) return [];
    const argv = [...of.name.split(' '), option.name, value];
    const docker = readArgv(argv, index);
    if (!docker) return [];
    const from = argv.slice(0, -1).join(' ').length;
    const found = [...valueMistakes(docker), ...runMistakes(argv.join(' '), docker, {})].find(
      ({ severity, start = 0 }) => severity === 'error' && start > from,
    );
    return found ? [{ code: found.code, severity: 'error', message: found.message, label }] : [];
  });
}
