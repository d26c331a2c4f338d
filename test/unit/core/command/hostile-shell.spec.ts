// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate, previewLine } from '../../../../core/command/fill.ts';
import { parseTemplate } from '../../../../core/command/template.ts';
import { hostileText, longTexts } from './hostile.ts';
import { shellLine } from './shell-lines.ts';
import { shapes, templates } from './shell-shapes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runsheet-shell-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs lines in one shell; `show` writes how many arguments it got, and these. */
function received(shell: string, lines: readonly string[]): readonly (readonly string[])[] {
  const define = `EMPTY=\nshow() { printf '%s\\0' "$#" "$@"; }\n`;
  const { stdout, stderr, error } = spawnSync(shell, ['-s'], {
    cwd: folder,
    input: `${define}${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  expect(stderr).toBe('');
  const texts = stdout.split('\0').slice(0, -1);
  const calls: string[][] = [];
  for (let at = 0; at < texts.length; ) {
    const count = Number(texts[at]);
    calls.push(texts.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return calls;
}

const oneCase = fc.tuple(fc.nat({ max: shapes.length - 1 }), hostileText);

function checkBatch(shell: string, batch: readonly (readonly [number, string])[]): number {
  const lines: string[] = [];
  const wanted: (readonly string[])[] = [];
  for (const [index, value] of batch) {
    const template = templates[index];
    const shape = shapes[index];
    if (!template || !shape) continue;
    const filled = fillTemplate(template, { v: value }, 'posix');
    if (!filled.ok) {
      for (const { message } of filled.error) expect(message).toMatch(/^[^\n]+[.]$/u);
      continue;
    }
    const { argv, line } = filled.value;
    expect(argv).toEqual(['/bin/sh', '-c', line]);
    expect(previewLine(template, { v: value })).toBe(line);
    lines.push(line);
    wanted.push(shape.expected(value));
  }
  expect(received(shell, lines)).toEqual(wanted);
  return wanted.length;
}

describe.each(['sh', 'dash', 'bash'])('hostile values in a line that %s reads', (shell) => {
  it('are one argument each, or are refused with a sentence, in 4,000 cases', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 100, maxLength: 100 }), (batch) => {
        passed += checkBatch(shell, batch);
      }),
      { numRuns: 40 },
    );
    expect(passed).toBeGreaterThan(3000);
  }, 60_000);
});

describe('long values in a shell line', () => {
  it('reach the program through /bin/sh -c, or are refused with a sentence', () => {
    const template = templates[0];
    if (!template) throw new Error('There is no template.');
    const program = `printf '%s' {{v: text}} | cat`;
    const printing = parseTemplate(program).template;
    if (!printing) throw new Error('The template is broken.');
    const outcomes = longTexts.map((value) => {
      const filled = fillTemplate(printing, { v: value }, 'posix');
      if (!filled.ok) {
        expect(filled.error.map(({ code }) => code)).toEqual(['value-too-long']);
        return 'refused';
      }
      const [shell = '', ...args] = filled.value.argv;
      const output = execFileSync(shell, args, { encoding: 'utf8', maxBuffer: 1 << 20 });
      expect(output).toBe(value);
      return 'passed';
    });
    expect(outcomes.filter((outcome) => outcome === 'passed').length).toBeGreaterThanOrEqual(4);
    expect(outcomes).toContain('refused');
  }, 30_000);
});

describe('secrets', () => {
  it.each([
    ['printf %s {{api key: secret}} | cat', '"$RUNSHEET_API_KEY"'],
    ['printf %s "a{{api key: secret}}b" | cat', '"a${RUNSHEET_API_KEY}b"'],
    ["printf %s 'a{{api key: secret}}b' | cat", `'a'"$RUNSHEET_API_KEY"'b'`],
  ])('go into the environment and never into the line: %s', (source, text) => {
    const { template } = parseTemplate(source);
    if (!template) throw new Error('The template is broken.');
    const secret = `s'"$(id)\n\\`;
    const filled = fillTemplate(template, { 'api key': secret }, 'posix');
    if (!filled.ok) throw new Error('The secret was refused.');
    const { argv, env, line } = filled.value;
    expect(line).toBe(`printf %s ${text} | cat`);
    expect(env).toEqual({ RUNSHEET_API_KEY: secret });
    const [shell = '', ...args] = argv;
    const output = execFileSync(shell, args, { encoding: 'utf8', env: { ...process.env, ...env } });
    expect(output).toBe(text.includes('a') ? `a${secret}b` : secret);
  });
});

/** One value that would get out of any quotes it was not made for. */
const escapist = `';touch pwned;'";touch pwned;"$(touch pwned)\`touch pwned\`\ntouch pwned\n#`;

/** Runs each line in a shell of its own: many are not valid, and must not hide the others. */
function actsIn(shell: string, lines: readonly string[]): boolean {
  spawnSync('xargs', ['-0', '-n', '1', shell, '-c'], { cwd: folder, input: lines.join('\0') });
  const acted = existsSync(path.join(folder, 'pwned'));
  rmSync(path.join(folder, 'pwned'), { force: true });
  return acted;
}

describe('blanks in any line that is accepted', () => {
  it.each(['sh', 'bash'])(
    'never let a value act in %s',
    (shell) => {
      expect(actsIn(shell, [`echo ${escapist}`])).toBe(true);
      let accepted = 0;
      fc.assert(
        fc.property(fc.array(shellLine, { minLength: 100, maxLength: 100 }), (sources) => {
          const lines = sources.flatMap((source) => {
            const { template } = parseTemplate(source);
            if (!template?.needsShell || template.placeholders.length === 0) return [];
            const filled = fillTemplate(template, { v: escapist }, 'posix');
            return filled.ok ? [filled.value.line] : [];
          });
          accepted += lines.length;
          expect(actsIn(shell, lines)).toBe(false);
        }),
        { numRuns: 12 },
      );
      expect(accepted).toBeGreaterThan(50);
    },
    60_000,
  );
});
