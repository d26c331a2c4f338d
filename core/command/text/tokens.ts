import { maskedValue } from '../../cli/line/mask.ts';
import type { ShellItem } from '../../cli/line/model.ts';
import type { DockerCommand } from '../../cli/line/parse-model.ts';
import type { Anatomy } from '../options/anatomy.ts';
import { patternOf } from '../options/stand-ins.ts';
import type { Token } from './match-sequence.ts';

/**
 * The words and operators of a line, without those of its docker command, which are matched by what
 * they mean; `docker` itself stays, as a sign of where they stood.
 */
export function tokensAround({ line, docker, places }: Anatomy): readonly Token[] {
  const spans = docker && spanOf(docker);
  return line.items.flatMap((item): readonly Token[] => {
    const inside = spans && item.start > spans.start && item.start < spans.end;
    if (item.type === 'word') {
      return inside ? [] : [{ type: 'word', pattern: patternOf(maskedValue(item, 0), places) }];
    }
    return isOperator(item) ? [{ type: 'operator', text: item.text }] : [];
  });
}

/** The operands of a docker command. */
export function operandTokens(docker: DockerCommand, { places }: Anatomy): readonly Token[] {
  return docker.operands.map(({ value }) => ({ type: 'word', pattern: patternOf(value, places) }));
}

function isOperator(item: ShellItem): item is Extract<ShellItem, { type: 'operator' }> {
  return item.type === 'operator';
}

function spanOf({ program, verbs, options, operands, endOfOptions }: DockerCommand) {
  const ends = [
    program.end,
    endOfOptions?.end ?? 0,
    ...verbs.map(({ end }) => end),
    ...options.map(({ name, valueAt, valueWord }) => valueWord?.end ?? valueAt?.end ?? name.end),
    ...operands.map(({ word }) => word.end),
  ];
  return { start: program.start, end: Math.max(...ends) };
}
