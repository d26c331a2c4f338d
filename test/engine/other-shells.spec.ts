import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../core/command/fill.ts';
import { quoteLine } from '../../core/command/quote.ts';
import { failureText } from '../../scripts/engine/index.ts';
import { ensureShells, type UnpackedShell } from '../../scripts/engine/shells.ts';
import { hostileText } from '../unit/core/command/hostile.ts';
import { shapes, templates } from '../unit/core/command/shell-shapes.ts';

let shells: ReadonlyMap<string, UnpackedShell>;
let folder: string;
let scripts: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-other-shells-'));
  scripts = mkdtempSync(join(tmpdir(), 'runsheet-shell-scripts-'));
  const found = await ensureShells(() => undefined);
  if (!found.ok) throw new Error(failureText(found.error));
  shells = new Map(found.value.map((shell) => [shell.name, shell]));
}, 300_000);

afterAll(() => {
  // A value that got out of its quotes would have made a file.
  expect(readdirSync(folder)).toEqual([]);
  for (const each of [folder, scripts]) rmSync(each, { recursive: true, force: true });
});

/** A pattern that matches nothing stops zsh; in these lines such a pattern is the author's own. */
const ways = {
  zsh: { args: ['-f'], define: `setopt no_nomatch\nEMPTY=\nshow() { printf '%s\\0' "$#" "$@" }\n` },
  fish: {
    args: ['--no-config'],
    define: `function show; printf '%s\\0' (count $argv) $argv; end\n`,
  },
} as const;

/** Runs lines in one shell; `show` writes how many arguments it got, and these. */
function received(
  name: keyof typeof ways,
  lines: readonly string[],
): readonly (readonly string[])[] {
  const shell = shells.get(name);
  if (!shell) throw new Error(`There is no ${name}.`);
  const script = join(scripts, name);
  writeFileSync(script, `${ways[name].define}${lines.join('\n')}\n`);
  const { stdout, stderr, error } = spawnSync(shell.program, [...ways[name].args, script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      ...shell.env,
      HOME: folder,
      XDG_CONFIG_HOME: '/dev/null',
      XDG_DATA_HOME: '/dev/null',
    },
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

describe.each(['zsh', 'fish'] as const)('a line without a shell, pasted into %s', (name) => {
  it('gives its program exactly its arguments, in 4,000 cases', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostileText, { maxLength: 4 }), { minLength: 100, maxLength: 100 }),
        (batch) => {
          const lines = batch.map((words) => quoteLine(['show', ...words], 'posix'));
          const written = lines.flatMap((line) => (line.ok ? [line.value] : []));
          const wanted = batch.filter((_, at) => lines[at]?.ok);
          expect(received(name, written)).toEqual(wanted);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('a line that needs a shell, pasted into zsh', () => {
  it('gives each value as it is, in 4,000 cases', () => {
    const oneCase = fc.tuple(fc.nat({ max: shapes.length - 1 }), hostileText);
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 100, maxLength: 100 }), (batch) => {
        const lines: string[] = [];
        const wanted: (readonly string[])[] = [];
        for (const [index, value] of batch) {
          const template = templates[index];
          const filled = template && fillTemplate(template, { v: value }, 'posix');
          // The author's own tilde, which zsh follows whatever stands behind it.
          const tilde = template?.source.includes('~');
          if (!filled?.ok || tilde) continue;
          lines.push(filled.value.line);
          wanted.push(shapes[index]?.expected(value) ?? []);
        }
        expect(received('zsh', lines)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
