import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { lineOfText } from '../../../../../core/command/text/line-of-text.ts';

const source =
  "printf '%s' {{password: secret}} | docker login --username {{user: text = me}} --password-stdin";

function lineOf(text: string) {
  const { template } = parseTemplate(source);
  if (!template) throw new Error('no template');
  return lineOfText(template, text, { password: 'hunter2' });
}

describe('a text that its form cannot hold, of a card with a secret', () => {
  it('runs while the secret is only named in it', () => {
    const line = lineOf(
      "printf '%s' {{password}} | docker login -u you --password-stdin | tee log",
    );
    expect(line.problems).toEqual([]);
    expect(line.template.placeholders).toMatchObject([{ label: 'password', kind: 'secret' }]);
    expect(line.values).toEqual({ password: 'hunter2' });
  });

  it('is not run when its name is gone: the secret may stand in its place', () => {
    const line = lineOf("printf '%s' hunter2 | docker login -u you --password-stdin | tee log");
    expect(line.problems).toMatchObject([{ code: 'secret-in-text', severity: 'error' }]);
    expect(line.values).toEqual({});
  });
});
