// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.
import { describe, expect, it } from 'vitest';
import { filled, refusals } from './helpers.ts';

describe('a shell line for PowerShell', () => {
  it.each([
    ['docker ps | findstr {{x}}', { x: 'a b' }, "docker ps | findstr 'a b'"],
    ['a {{x}}; b', { x: "it's" }, "a 'it''s'; b"],
    ['a && b {{x}} && c', { x: '$y' }, "a; if ($?) { b '$y'; if ($?) { c } }"],
    ['a || b', {}, 'a; if (-not $?) { b }'],
    ['docker rm $(docker ps -aq)', {}, 'docker rm $(docker ps -aq)'],
    [
      'docker rm $(docker ps -q -f name={{x}})',
      { x: 'a b' },
      "docker rm $(docker ps -q -f 'name=a b')",
    ],
    ['docker run -v "$PWD":/app {{x}}', { x: 'i' }, 'docker run -v "${PWD}:/app" i'],
    ['echo "$HOME/{{x}}"', { x: '`"$y' }, 'echo "${HOME}/```"`$y"'],
    ['echo $USER', {}, 'echo "${env:USER}"'],
    ['a > /dev/null 2>&1', {}, 'a >$null 2>&1'],
    ['{{x}} | b', { x: 'my program' }, "& 'my program' | b"],
    ['a {{x: words}} | b', { x: `c 'd e'` }, "a c 'd e' | b"],
    ['a {{x: words =}} | b', {}, 'a | b'],
  ])('%s', (source, values: Record<string, string>, line) => {
    const result = filled(source, values, 'powershell');
    expect(result.line).toBe(line);
    expect(result.argv).toEqual(['powershell.exe', '-NoProfile', '-Command', line]);
  });

  it('reads a secret from the environment and pipes it', () => {
    const source = 'printf %s {{api key: secret}} | docker login -u {{user}} --password-stdin';
    const result = filled(source, { 'api key': 's', user: 'me' }, 'powershell');
    expect(result.line).toBe('$env:RUNSHEET_API_KEY | docker login -u me --password-stdin');
    expect(result.env).toEqual({ RUNSHEET_API_KEY: 's' });
    const inside = filled('echo "a{{t: secret}}b" | c', { t: 's' }, 'powershell');
    expect(inside.line).toBe('echo "a${env:RUNSHEET_T}b" | c');
  });

  it('gives notice of what older versions do otherwise', () => {
    const codes = (source: string, values = {}): readonly string[] =>
      (filled(source, values, 'powershell').notices ?? []).map(({ code }) => code);
    expect(codes('a > f')).toEqual(['powershell-redirect']);
    expect(codes('a {{x}} | b', { x: '"' })).toEqual(['powershell-7']);
    expect(codes('a | b')).toEqual([]);
  });

  it.each([
    ...['A=b c', 'a < f', 'a *', 'a ~/x', '(a)', 'a &', 'a `b`', 'a ${B:-c}', 'a && b || c'],
    ...['if a; then b; fi', 'export A; b', 'a $((1))', '$A b', 'a $1'],
  ])('is not expressible: %s', (source) => {
    expect(refusals(source, {}, 'powershell')).toEqual(['not-expressible']);
  });
});

describe('a shell line for the prompt of cmd', () => {
  it.each([
    ['docker ps | findstr {{x}}', { x: 'a b' }, 'docker ps | findstr "a b"'],
    ['a && b {{x}} || c; d', { x: '"&' }, 'a && b "\\"^&^" || c & d'],
    ['a > /dev/null 2>&1', {}, 'a >NUL 2>&1'],
    ['a {{x: words}} < {{f}}', { x: '1 "2 3"', f: 'in file' }, 'a 1 "2 3" <"in file"'],
  ])('%s', (source, values: Record<string, string>, line) => {
    expect(filled(source, values, 'cmd').line).toBe(line);
  });

  it.each([
    ['a $(b)', {}],
    ['a $B', {}],
    ['A=b c', {}],
    ['a *', {}],
    ['(a)', {}],
    ['a {{x}} | b', { x: '%PATH%' }],
    ['a {{x}} | b', { x: '1\n2' }],
    ['a {{x: words}} | b', { x: '100%' }],
    ['a {{t: secret}} | b', { t: 's' }],
  ])('is not expressible: %s with %j', (source, values: Record<string, string>) => {
    expect(refusals(source, values, 'cmd')).toEqual(['not-expressible']);
  });
});
