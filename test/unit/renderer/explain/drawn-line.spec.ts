import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../core/cli/explain.ts';
import { drawLine } from '../../../../renderer/explain/drawn-line.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';
import { randomLine } from '../../../helpers/cli/random-lines.ts';
import { randomFrom } from '../../../helpers/cli/random-runs.ts';

const draw = (line: string) => drawLine(line, explainLine(line, shippedGrammar).tokens);

describe('a drawn line', () => {
  it('is the text itself, whatever stands in it', () => {
    const random = randomFrom(3);
    for (let count = 0; count < 2_000; count += 1) {
      const line = randomLine(random);
      const { stretches, pieces } = draw(line);
      expect(stretches.map(({ text }) => text).join('')).toBe(line);
      let at = 0;
      for (const { start, text } of stretches) {
        expect(start).toBe(at);
        at += text.length;
      }
      expect(pieces.map(({ id }) => id)).toEqual(pieces.map((_, index) => index));
    }
  });

  it('has one stretch that stands for each piece, in the order of the rows', () => {
    const { stretches, pieces } = draw('docker rm $(docker ps -aq) x');
    const stops = stretches.filter(({ first }) => first);
    expect(stops.map(({ piece, text }) => `${piece?.depth} ${text}`)).toEqual([
      ...['0 docker', '0 rm', '0 $(', '1 docker', '1 ps', '1 -a', '1 q', '0 x'],
    ]);
    expect(stops.map(({ piece }) => piece?.id)).toEqual(pieces.map(({ id }) => id));
    expect(stretches.find(({ text }) => text === ')')).toMatchObject({ first: false });
  });
});
