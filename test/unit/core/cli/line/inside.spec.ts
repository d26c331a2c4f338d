import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import type { Explanation, LineToken } from '../../../../../core/cli/line/model.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

function explain(line: string): Explanation {
  return explainLine(line, shippedGrammar);
}

function pieces(tokens: readonly LineToken[]): readonly string[] {
  return tokens.map(({ role, text }) => `${role} ${text}`);
}

function withInside(tokens: readonly LineToken[]): LineToken | undefined {
  return tokens.filter(({ inside }) => inside !== undefined).at(-1);
}

/** The pieces inside the last token that has any. */
function inside(line: string): readonly string[] {
  const last = withInside(explain(line).tokens);
  return pieces(last?.inside ?? []);
}

describe('what stands inside a line', () => {
  it('is explained piece by piece in a substitution, wherever that stands', () => {
    const ps = ['program docker', 'command ps', 'option -a', 'option q'];
    expect(inside('docker rm $(docker ps -aq)')).toEqual(ps);
    expect(inside('docker rm `docker ps -aq`')).toEqual(ps);
    expect(inside('docker run -v "$(pwd)":/x nginx')).toEqual(['program pwd']);
    expect(inside('A=$(docker ps -aq) docker ps')).toEqual(ps);
  });

  it('is explained in the script of a shell, on this machine or in the container', () => {
    const script = ['program echo', 'other hi', 'operator |', 'program wc', 'other -c'];
    expect(inside("sh -c 'echo hi | wc -c'")).toEqual(script);
    expect(inside('bash -lc "echo hi | wc -c"')).toEqual(script);
    expect(inside('docker run --rm alpine sh -c "echo hi | wc -c"')).toEqual(script);
    expect(inside("docker exec -it web /bin/bash -c 'echo hi | wc -c'")).toEqual(script);
    expect(inside("docker run --entrypoint sh alpine -c 'echo hi | wc -c'")).toEqual(script);
    expect(inside("docker compose exec web sh -ec 'echo hi | wc -c'")).toEqual(script);
  });

  it('is not taken for a script without -c, or by another program', () => {
    expect(inside("docker run alpine sh 'echo hi'")).toEqual([]);
    expect(inside("docker run alpine echo -c 'echo hi'")).toEqual([]);
    expect(inside("docker run -e SH='sh -c x' alpine")).toEqual([]);
  });

  it('keeps its place in the line, through escapes and quotes too', () => {
    const line = 'docker run alpine sh -c "echo \\"a b\\" && ls -l"';
    const token = explain(line).tokens.at(-1);
    expect(pieces(token?.inside ?? [])).toEqual([
      ...['program echo', 'other \\"a b\\"', 'operator &&', 'program ls', 'other -l'],
    ]);
    for (const { start, end, text } of token?.inside ?? []) {
      expect(line.slice(start, end)).toBe(text);
    }
  });

  it('counts for what the line does when it runs on this machine', () => {
    const onHost = explain("sh -c 'docker rm -f web'");
    expect(onHost.command).toBe('docker rm');
    expect(onHost.danger.level).toBe('removes');
    expect(explain('docker run docker sh -c "docker rm -f web"').danger.level).not.toBe('removes');
    expect(
      explain("sh -c 'docker ps -aq | xargs docker rm -f'").problems.map(({ code }) => code),
    ).toEqual(['removes-all']);
  });

  it('has its mistakes pointed out, with a fix in their place', () => {
    for (const line of [
      "sh -c 'docker run --naem web nginx'",
      'docker rm $(docker ps -a --naem x)',
    ]) {
      const problem = explain(line).problems.find(({ code }) => code === 'option-unknown');
      expect(problem, line).toBeDefined();
      expect(line.slice(problem?.start, problem?.end)).toMatch(/^--naem$/);
    }
  });

  it('gets no fix that would end the quotes it stands in', () => {
    const fixOf = (line: string): string | undefined =>
      explain(line).problems.find(({ code }) => code === 'volume-relative')?.fix?.text;
    expect(fixOf("sh -c 'docker run -v ./a:/a node'")).toBe('"$(pwd)"/a:/a');
    expect(fixOf('sh -c "docker run -v ./a:/a node"')).toBeUndefined();
  });

  it('is read three texts deep and no deeper', () => {
    let depth = 0;
    let tokens = explain(`docker rm ${'$(docker ps '.repeat(6)}${')'.repeat(6)}`).tokens;
    for (;;) {
      const next = withInside(tokens)?.inside;
      if (!next) break;
      depth += 1;
      tokens = next;
    }
    expect(depth).toBe(3);
  });
});
