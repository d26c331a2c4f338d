import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../core/command/fill.ts';
import { parseTemplate } from '../../../../core/command/template.ts';
import { splitWords } from '../../../../core/command/words.ts';
import { hostileText, longTexts } from './hostile.ts';

/** A line and the arguments that its program must receive for a value. */
interface Shape {
  readonly source: string;
  readonly expected: (value: string) => readonly string[];
}

const shapes: readonly Shape[] = [
  { source: 'show {{v: text}}', expected: (v) => [v] },
  { source: 'show a{{v: text}}b', expected: (v) => [`a${v}b`] },
  { source: 'show "x y {{v: text}}"', expected: (v) => [`x y ${v}`] },
  { source: "show '{{v: text}}' {{v}}", expected: (v) => [v, v] },
  { source: 'show --opt={{v: text}} end', expected: (v) => [`--opt=${v}`, 'end'] },
  { source: 'show \\\n  {{v: text}} \\\n  end', expected: (v) => [v, 'end'] },
  { source: 'show {{v: path}}', expected: (v) => [v] },
  { source: 'show in/{{v: folder}}', expected: (v) => [`in/${v}`] },
  { source: 'show {{v: name}}', expected: (v) => [v] },
  { source: 'show {{v: image}}', expected: (v) => [v] },
  { source: 'show -e {{v: env}}', expected: (v) => ['-e', v] },
  { source: 'show -p {{v: port}}:80', expected: (v) => ['-p', `${v}:80`] },
  { source: 'show {{v: number}} {{v}}', expected: (v) => [v, v] },
  {
    source: 'show {{v: words}} end',
    expected: (v) => {
      const split = splitWords(v);
      return [...(split.ok ? split.value : ['unsplit']), 'end'];
    },
  },
];

const templates = shapes.map(({ source }) => {
  const { template, problems } = parseTemplate(source);
  if (!template) throw new Error(problems.map(({ message }) => message).join(' '));
  return template;
});

/** What a process that was really started got as its arguments. */
function received(argv: readonly string[]): readonly string[] {
  const program = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
  const { stdout, error } = spawnSync(process.execPath, ['-e', program, '--', ...argv], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return JSON.parse(stdout) as string[];
}

const oneCase = fc.tuple(fc.nat({ max: shapes.length - 1 }), hostileText);

/** Fills the cases, starts one process with all their arguments, compares; counts what passed. */
function checkBatch(batch: readonly (readonly [number, string])[]): number {
  const wanted: string[] = [];
  const given: string[] = [];
  let passed = 0;
  for (const [index, value] of batch) {
    const template = templates[index];
    const shape = shapes[index];
    if (!template || !shape) continue;
    const filled = fillTemplate(template, { v: value }, 'posix');
    if (!filled.ok) {
      for (const { message } of filled.error) expect(message).toMatch(/^[^\n]+[.]$/u);
      continue;
    }
    expect(filled.value.shell).toBe(false);
    expect(filled.value.argv[0]).toBe('show');
    given.push(...filled.value.argv.slice(1));
    wanted.push(...shape.expected(value));
    passed += 1;
  }
  expect(received(given)).toEqual(wanted);
  return passed;
}

describe('hostile values in a line without a shell', () => {
  it('are one argument each, or are refused with a sentence, in 10,000 cases', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 100, maxLength: 100 }), (batch) => {
        passed += checkBatch(batch);
      }),
      { numRuns: 100 },
    );
    // Refusing everything would also be safe, and useless.
    expect(passed).toBeGreaterThan(4000);
  }, 60_000);

  it('go through with 64 KiB of text, or are refused with a sentence', () => {
    const outcomes = longTexts.map((value) => checkBatch([[0, value]]));
    expect(outcomes.filter((count) => count === 1).length).toBeGreaterThanOrEqual(5);
  }, 30_000);
});
