import { describe, expect, it } from 'vitest';
import { errorOfCode } from '../../../../core/cli/errors/explain-output.ts';
import { explainLine } from '../../../../core/cli/explain.ts';
import { explainedTopics } from '../../../../core/cli/explained.ts';
import { lineProblemCodes } from '../../../../core/cli/line/problem.ts';
import { mistakeTopics } from '../../../../core/strings/cli-topics.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

describe('what can be looked up', () => {
  it('are all mistakes of a line and at least forty errors, each code once', () => {
    const topics = explainedTopics();
    const codes = topics.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(topics.filter(({ kind }) => kind === 'mistake').length).toBe(
      lineProblemCodes.length - 2,
    );
    expect(topics.filter(({ kind }) => kind === 'error').length).toBeGreaterThanOrEqual(40);
    for (const { code, kind, title, text } of topics) {
      expect(title, code).not.toBe('');
      expect(text, code).toMatch(/\.$/);
      if (kind === 'error') expect(errorOfCode(code)?.title, code).toBe(title);
    }
  });

  it.each(lineProblemCodes)('%s has an example that has the mistake', (code) => {
    const { problems } = explainLine(mistakeTopics[code].example, shippedGrammar, {
      pathExists: () => false,
    });
    expect(problems.map((each) => each.code)).toContain(code);
  });
});
