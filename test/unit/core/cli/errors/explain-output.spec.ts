import { describe, expect, it } from 'vitest';
import { exitCodeHelps } from '../../../../../core/cli/errors/exit-codes.ts';
import {
  errorOfCode,
  errorOfExitCode,
  explainOutput,
} from '../../../../../core/cli/errors/explain-output.ts';
import { fillHelp } from '../../../../../core/cli/errors/fill-help.ts';
import { errorMessageCodes, errorRules, wordsOf } from '../../../../../core/cli/errors/rules.ts';
import { explainLine } from '../../../../../core/cli/explain.ts';
import { previewLine } from '../../../../../core/command/fill.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { exitCodeStrings } from '../../../../../core/strings/errors/exit-codes.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';
import { ordinary, recognised } from './messages.ts';

const codesIn = (text: string): readonly string[] => explainOutput(text).map(({ code }) => code);

describe('an error message', () => {
  it.each(errorMessageCodes)('%s is known by its example, and by nothing else', (code) => {
    const found = codesIn(errorRules[code].example).filter((each) => !each.startsWith('exit-'));
    expect(found).toEqual([code]);
  });

  it.each(recognised)('$code is known in “$text”', ({ code, text, found }) => {
    const one = explainOutput(text).find((each) => each.code === code);
    expect(codesIn(text)).toContain(code);
    expect(one?.found).toMatchObject(found ?? {});
  });

  it.each(recognised)('$code stands alone in “$text”', ({ code, text }) => {
    const others = codesIn(text).filter((each) => !each.startsWith('exit-') && each !== code);
    // A build's step has its exit code beside it, and nothing else.
    expect(others.filter((each) => each !== 'build-step-failed')).toEqual([]);
  });

  it.each(ordinary)('is not seen in “%s”', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('is found through colours, in its place, with its whole line', () => {
    const text = 'one\n\u001b[31mError: \u001b[1mNo such container: web\u001b[0m\r\ntwo';
    const [only, ...more] = explainOutput(text);
    expect(more).toEqual([]);
    expect(only?.message).toBe('Error: No such container: web');
    expect(text.slice(only?.start, only?.end)).toBe('No such container: web');
  });

  it('comes once each, in the order of the text', () => {
    const text = 'No such image: a\nNo such container: b\nNo such image: c\nexited with code 137';
    expect(codesIn(text)).toEqual(['image-missing', 'container-missing', 'exit-137']);
    expect(explainOutput(text)[0]?.found).toMatchObject({ image: 'a' });
  });

  it('is found in the rows that a progress bar writes over', () => {
    expect(codesIn('Pulling 10%\rPulling 20%\rno space left on device')).toEqual(['disk-full']);
  });

  it('brings the commands that help, with what it names filled in', () => {
    const [error] = explainOutput('Bind for 0.0.0.0:3000 failed: port is already allocated');
    expect(error?.helps[0]?.source).toBe('docker ps --filter publish={{port: port = 3000}}');
    const [taken] = explainOutput('The container name "/web" is already in use by container "a"');
    expect(taken?.helps.map(({ source }) => source)).toContain(
      'docker rm {{container: container = web}}',
    );
  });

  it('does not take long in the tail of a long output', () => {
    const noise = 'npm warn deprecated foo@1.2.3: not found, permission denied, network x\n';
    const text = noise.repeat(Math.ceil(65_536 / noise.length)).slice(0, 65_536);
    const hard = [
      text,
      'a'.repeat(65_536),
      'failed to resolve reference "a'.repeat(2_000),
      ' '.repeat(65_536),
      `exec: "${'\\"'.repeat(30_000)}`,
    ];
    for (const each of hard) {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round += 1) {
        const start = performance.now();
        explainOutput(each);
        least = Math.min(least, performance.now() - start);
      }
      expect(least, each.slice(0, 40)).toBeLessThan(50);
    }
  });
});

describe('the commands that help', () => {
  const all = [
    ...errorMessageCodes.map((code) => ({
      code: String(code),
      rule: errorRules[code].helps,
      words: wordsOf(code),
    })),
    ...Object.entries(exitCodeStrings).map(([code, words]) => ({
      code: `exit-${code}`,
      rule: exitCodeHelps[Number(code) as keyof typeof exitCodeHelps],
      words,
    })),
  ];

  it.each(all)('of $code have a title each and can be read', ({ rule, words }) => {
    expect(words.helps).toHaveLength(rule.length);
    expect(words.causes.length).toBeGreaterThan(0);
    for (const source of rule) {
      for (const found of [{}, sample]) {
        const filled = fillHelp(source, found);
        expect(filled).not.toMatch(/\$[a-z]+\}\}/);
        const { template, problems } = parseTemplate(filled);
        expect(problems, filled).toEqual([]);
        expect(template, filled).toBeDefined();
      }
    }
  });

  it.each(all)('of $code are lines that Docker would take', ({ rule }) => {
    for (const source of rule.filter((each) => each.startsWith('docker '))) {
      const { template } = parseTemplate(fillHelp(source, sample));
      const values = Object.fromEntries(
        (template?.placeholders ?? []).map((blank) => [blank.label, blank.default ?? 'x']),
      );
      const line = template ? previewLine(template, values) : '';
      const { problems } = explainLine(line, shippedGrammar);
      expect(
        problems.filter(({ severity }) => severity === 'error'),
        line,
      ).toEqual([]);
    }
  });

  it('leave a blank open where a value would not do there', () => {
    const source = 'docker ps --filter publish={{port: port = $port}}';
    expect(fillHelp(source, {})).toBe('docker ps --filter publish={{port: port}}');
    expect(fillHelp(source, { port: '99999' })).toBe('docker ps --filter publish={{port: port}}');
    expect(fillHelp('mkdir {{f: path = $path}}', { path: '/a}} {{x: words = -rf' })).toBe(
      'mkdir {{f: path}}',
    );
  });
});

const sample = {
  port: '3000',
  container: 'web',
  image: 'redis:7',
  name: 'redis',
  network: 'app',
  volume: 'data',
  host: 'registry.example.com',
  registry: 'registry.example.com',
  path: '/data',
  program: '/app/start',
};

describe('an exit code', () => {
  it('is explained where it means something by itself', () => {
    for (const code of [125, 126, 127, 130, 137, 139, 143]) {
      expect(errorOfExitCode(code)?.code).toBe(`exit-${code}`);
    }
    expect(errorOfExitCode(0)).toBeUndefined();
    expect(errorOfExitCode(42)).toBeUndefined();
  });

  it('and a message are found by their code', () => {
    expect(errorOfCode('exit-137')?.title).toMatch(/killed/);
    expect(errorOfCode('port-taken')?.message).toBe(errorRules['port-taken'].example);
    for (const code of ['no-such', 'exit-9', 'toString', 'exit-0']) {
      expect(errorOfCode(code), code).toBeUndefined();
    }
  });
});
