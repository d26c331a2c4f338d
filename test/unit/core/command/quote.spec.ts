// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineNotices, quote, quoteLine } from '../../../../core/command/quote.ts';
import { hostileText, hostileTexts } from './hostile.ts';
import { divideLikeRuntime, readAtPrompt } from './windows-readers.ts';

const shells = ['posix', 'powershell', 'cmd'] as const;

describe('text that needs no quotes', () => {
  it.each([
    ...['redis', 'my-redis', '3000:6379', '--name', '-d', 'ghcr.io/owner/app:1.2', './data'],
    ...['a_b', 'A=b', '--name=x', '/srv/data', '1.2.3'],
  ])('stays as it is in every shell: %s', (text) => {
    for (const shell of shells) expect(quote(text, shell)).toEqual({ ok: true, value: text });
  });

  it('is so for a whole line', () => {
    const line = 'docker run -d --name my-redis -p 3000:6379 redis';
    for (const shell of shells) {
      expect(quoteLine(line.split(' '), shell)).toEqual({ ok: true, value: line });
    }
  });
});

describe('no shell', () => {
  it('has a text for NUL or half a character', () => {
    for (const shell of shells) {
      expect(quote('a\0b', shell).ok).toBe(false);
      expect(quote('\udc00', shell).ok).toBe(false);
    }
  });
});

describe('a POSIX shell', () => {
  it.each([
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ['$HOME', "'$HOME'"],
    ['C:\\data', "'C:\\data'"],
    ['\\\\server', "''\\\\\\\\'server'"],
    ['end\\', "'end'\\\\''"],
    ["\\'", "''\\\\\\'''"],
    ['{{.Names}}', "'{{.Names}}'"],
    ['~', "'~'"],
    ['=ls', "'=ls'"],
    ['#', "'#'"],
    ['a!', "'a!'"],
    ['a\nb', "'a\nb'"],
    ['é', "'é'"],
  ])('gets %j as %s', (text, quoted) => {
    expect(quote(text, 'posix')).toEqual({ ok: true, value: quoted });
  });

  it('gets a program that looks like something else in quotes', () => {
    expect(quoteLine(['A=b', 'A=b'], 'posix')).toEqual({ ok: true, value: "'A=b' A=b" });
    expect(quoteLine(['if', 'if'], 'posix')).toEqual({ ok: true, value: "'if' if" });
  });

  it.each(['sh', 'dash', 'bash'])(
    'receives what was quoted: %s',
    (shell) => {
      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 60, maxLength: 60 }), (texts) => {
          const good = texts.filter((text) => quote(text, 'posix').ok);
          const line = quoteLine(['show', ...good], 'posix');
          if (!line.ok) throw new Error(line.error.message);
          const output = execFileSync(shell, ['-s'], {
            input: `show() { printf '%s\\0' "$@"; }\n${line.value}\n`,
            encoding: 'utf8',
          });
          expect(output).toBe(good.map((text) => `${text}\0`).join(''));
        }),
        { numRuns: 20 },
      );
    },
    30_000,
  );
});

describe('PowerShell', () => {
  // about_Quoting_Rules: a single-quoted string is verbatim, '' is one single quote in it, and the
  // typographic quotes count as single quotes. about_Parsing: an unquoted argument ends at , ; & |
  // ( ) { } < > and spaces, and begins a number, a splat (@) or a comment (#).
  it.each([
    ['a b', "'a b'"],
    ["it's", "'it''s'"],
    ['‘a’', "'‘‘a’’'"],
    ['“a”', "'“a”'"],
    ['$HOME', "'$HOME'"],
    ['`n', "'`n'"],
    ['a,b', "'a,b'"],
    ['a;b', "'a;b'"],
    ['@x', "'@x'"],
    ['user@host', "'user@host'"],
    ['#', "'#'"],
    ['{{.Names}}', "'{{.Names}}'"],
    ['*', "'*'"],
    ['%', "'%'"],
    ['C:\\data', 'C:\\data'],
    ['a\nb', "'a\nb'"],
    ['', "''"],
    ['say "hi"', `'say "hi"'`],
    // PowerShell issue 6291: a bare argument with a hyphen is cut at the first dot or colon.
    ['-Dfoo.bar=1', "'-Dfoo.bar=1'"],
    ['-p3000:6379', "'-p3000:6379'"],
    ['--format=x.y', "'--format=x.y'"],
    ['--', "'--'"],
    ['—d', "'—d'"],
    // Numbers with a suffix are numbers (about_Numeric_Literals).
    ['1kb', "'1kb'"],
    ['0x10', "'0x10'"],
    ['1e3', "'1e3'"],
    ['512m', "'512m'"],
    ['3000', '3000'],
    ['1.5', '1.5'],
  ])('gets %j as %s', (text, quoted) => {
    expect(quote(text, 'powershell')).toEqual({ ok: true, value: quoted });
  });

  it('has no text for --%, which it swallows even in quotes', () => {
    expect(quote('--%', 'powershell')).toMatchObject({
      ok: false,
      error: { code: 'not-expressible' },
    });
  });

  it('calls a program that needs quotes with &', () => {
    const line = quoteLine(['C:\\Program Files\\x.exe', 'a'], 'powershell');
    expect(line).toEqual({ ok: true, value: "& 'C:\\Program Files\\x.exe' a" });
  });

  it.each([
    ['say "hi"', 1],
    ['', 1],
    ['C:\\my dir\\', 1],
    ['C:\\dir\\', 0],
    ["it's", 0],
    ['a b', 0],
  ])('gives notice of what only 7.3 and later pass on: %j', (text, count) => {
    const notices = lineNotices(['x', text, text], 'powershell');
    expect(notices.map(({ code }) => code)).toEqual(Array(count).fill('powershell-7'));
    for (const { message } of notices) expect(message).toMatch(/7\.3/);
    expect(lineNotices(['x', text], 'posix')).toEqual([]);
  });

  it('can read back every string it gets', () => {
    const plain = /^[A-Za-z0-9_+:=./\\-]+$/;
    const verbatim = /^'(?:[^'\u2018-\u201B]|'{2}|\u2018{2}|\u2019{2}|\u201A{2}|\u201B{2})*'$/;
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = quote(text, 'powershell');
        if (!quoted.ok) return;
        if (quoted.value === text) expect(text).toMatch(plain);
        else {
          expect(quoted.value).toMatch(verbatim);
          const inner = quoted.value.slice(1, -1);
          expect(inner.replace(/(['\u2018-\u201B])\1/g, '$1')).toBe(text);
        }
      }),
      { numRuns: 2000 },
    );
  }, 30_000);
});

describe('the prompt of cmd', () => {
  // Microsoft, "Parsing C++ command-line arguments", and cmd /?: & < > ( ) @ ^ | need quotes or ^.
  it.each([
    ['a b', '"a b"'],
    ['', '""'],
    ["it's", "it's"],
    ['a&b', '"a&b"'],
    ['^', '"^"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['"a&b"', '"\\"a^&b\\""'],
    ['"', '"\\"^"'],
    ['C:\\my dir\\', '"C:\\my dir\\\\"'],
    ['C:\\dir\\', 'C:\\dir\\'],
    ['a\\"b', '"a\\\\\\"b^"'],
    ['{{.Names}}', '{{.Names}}'],
    ['$HOME', '"$HOME"'],
    ['!x!', '"!x!"'],
    ['é', '"é"'],
  ])('gets %j as %s', (text, quoted) => {
    expect(quote(text, 'cmd')).toEqual({ ok: true, value: quoted });
  });

  it.each(['a\nb', 'a\rb', '%', '%PATH%', '100%', 'a\tb', '\u001b'])(
    'has no text for %j',
    (text) => {
      expect(quote(text, 'cmd')).toMatchObject({ ok: false, error: { code: 'not-expressible' } });
      expect(quoteLine(['echo', text], 'cmd').ok).toBe(false);
    },
  );

  it('passes on what was quoted, through both of its readers', () => {
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, (given) => {
        const good = given.filter((text) => quote(text, 'cmd').ok);
        const line = quoteLine(['docker', ...good], 'cmd');
        if (!line.ok) throw new Error(line.error.message);
        expect(readAtPrompt(line.value)).toEqual(['docker', ...good]);
      }),
      { numRuns: 3000 },
    );
    const expressible = hostileTexts.filter((text) => quote(text, 'cmd').ok);
    expect(expressible.length).toBeGreaterThan(30);
  }, 30_000);

  it('is read as the rules say (the examples of the documentation)', () => {
    expect(divideLikeRuntime('"a b c" d e')).toEqual(['a b c', 'd', 'e']);
    expect(divideLikeRuntime('"ab\\"c" "\\\\" d')).toEqual(['ab"c', '\\', 'd']);
    expect(divideLikeRuntime('a\\\\\\b d"e f"g h')).toEqual(['a\\\\\\b', 'de fg', 'h']);
    expect(divideLikeRuntime('a\\\\\\"b c d')).toEqual(['a\\"b', 'c', 'd']);
    expect(divideLikeRuntime('a\\\\\\\\"b c" d e')).toEqual(['a\\\\b c', 'd', 'e']);
    expect(divideLikeRuntime('a"b"" c d')).toEqual(['ab" c d']);
  });
});
