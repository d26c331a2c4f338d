import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../core/command/fill.ts';
import type { Problem } from '../../../core/result.ts';
import { parseSheet } from '../../../core/sheet/parse.ts';
import { readSheetFolder } from '../../../electron/sheet-files.ts';

const folder = fileURLToPath(new URL('../../fixtures/mistakes/', import.meta.url));
const text = readFileSync(`${folder}every-mistake.md`, 'utf8');
const list = await readSheetFolder(folder, async () => parseSheet);
const here = list.problems.filter(({ file }) => file === 'every-mistake.md');
const written = ({ file, line, severity, code, message }: Problem): string =>
  `${file}:${line} ${severity} ${code}: ${message}`;

/** The heading above each line of the sheet; every heading is the code of what is wrong below it. */
const lines = text.split('\n');
const headings = lines.map((_, index) => {
  const above = lines.slice(0, index + 1).filter((line) => line.startsWith('### '));
  return /^### (\S+)/.exec(above.at(-1) ?? '')?.[1] ?? '';
});

describe('a sheet with every kind of mistake', () => {
  it('has each told with its file, its line and what to do', () => {
    const expected = readFileSync(`${folder}expected.txt`, 'utf8').trimEnd().split('\n');
    expect(list.problems.map(written)).toEqual(expected);
  });

  it('has each told below the heading that names it, and none besides', () => {
    const body = here.filter(({ line = 0 }) => headings[line - 1] !== '');
    expect(body.map(({ code, line = 0 }) => [line, code])).toEqual(
      body.map(({ line = 0 }) => [line, headings[line - 1]]),
    );
    const told = new Set(here.map(({ code }) => code));
    expect(headings.filter((code) => /^[a-z]/.test(code) && !told.has(code))).toEqual([]);
  });

  it('has each marked in its text, on the line that is told', () => {
    for (const problem of here) {
      const { line = 0, start = -1, end = -1 } = problem;
      expect(text.slice(0, start).split('\n').length, written(problem)).toBe(line);
      expect(end, written(problem)).toBeGreaterThanOrEqual(start);
    }
  });

  it('works in the rest: what is right before, between and after', () => {
    const sheet = list.sheets.find(({ id }) => id === 'every-mistake');
    const line = (id: string, values = {}): unknown => {
      const command = sheet?.commands.find((one) => one.id === id);
      const filled = command && fillTemplate(command.template, values, 'posix');
      return filled?.ok === true ? filled.value.line : undefined;
    };
    expect(line('good-before')).toBe('docker run -d --name my-redis redis');
    expect(line('good-after', { container: 'my-redis' })).toBe('docker rm my-redis');
    const cards = sheet?.blocks.flatMap((block) => (block.type === 'card' ? [block] : [])) ?? [];
    expect(cards.find(({ command }) => command === 'good-after')?.notes).toMatchObject([
      { type: 'paragraph', children: [{}, { type: 'link', href: '#good-before' }, {}] },
    ]);
  });

  it('shows a command that cannot run as plain code', () => {
    const sheet = list.sheets.find(({ id }) => id === 'every-mistake');
    const code =
      sheet?.blocks.flatMap((block) => (block.type === 'code' ? [block.text] : [])) ?? [];
    expect(code).toContain('docker run -p {{host port: prot = 3000}}:80 nginx');
    expect(sheet?.commands.map(({ id }) => id)).not.toContain('kind');
  });

  it('takes nothing from the sheets beside it', () => {
    expect(list.sheets.map(({ id }) => id)).toEqual(['every-mistake', 'good']);
    const broken = list.problems
      .map(({ file }) => file)
      .filter((file) => file !== 'every-mistake.md');
    expect([...new Set(broken)]).toEqual(
      readdirSync(folder).filter((file) => file.startsWith('front-matter-')),
    );
  });

  it('has every kind that the reading of sheets knows', () => {
    const told = new Set(list.problems.map(({ code }) => code));
    // The first two need more text than a page shows, and are below; the last is for a fault in a
    // library that no text is known to raise, since the first two are refused before.
    const elsewhere = ['sheet-too-long', 'sheet-too-deep', 'sheet-unreadable'];
    expect([...knownCodes()].filter((code) => !told.has(code)).sort()).toEqual(elsewhere.sort());
    expect(knownCodes().size).toBeGreaterThan(40);
  });
});

describe('a sheet that is too much', () => {
  const head = '---\nid: much\ntitle: Much\n---\n\n';
  it.each([
    ['too long', `${head}${'A line.\n\n'.repeat(30_000)}`, 1, 'sheet-too-long', /divide it/],
    [
      'one endless paragraph',
      `${head}${'word '.repeat(3_000)}\n`,
      6,
      'sheet-too-long',
      /empty line/,
    ],
    ['nested without end', `${head}${'> '.repeat(60)}deep\n`, 6, 'sheet-too-deep', /take levels/],
  ])('is refused with its line and what to do: %s', (_, body, line, code, advice) => {
    const { sheet, problems } = parseSheet(body, 'much.md');
    expect(sheet).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'much.md', line, code, severity: 'error' }]);
    expect(problems[0]?.message).toMatch(advice);
  });
});

/** The codes that stand in the source of the reading of sheets and of templates. */
function knownCodes(): ReadonlySet<string> {
  const root = fileURLToPath(new URL('../../../core/', import.meta.url));
  const files = [
    ...readdirSync(`${root}sheet`).map((file) => `sheet/${file}`),
    ...readdirSync(`${root}command`)
      .filter((file) => /^(?:declare|lex.*|placeholder|script|template.*)\.ts$/.test(file))
      .map((file) => `command/${file}`),
  ];
  const source = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
  const reported =
    /(?:report|refuse|error)\(\s*(?:state,\s*)?(?:'(?:error|warning|hint)',\s*)?'(?!(?:error|warning|hint)')([a-z-]+)'/g;
  return new Set(
    [...source.matchAll(reported), ...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(
      ([, code = '']) => code,
    ),
  );
}
