// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.
import { describe, expect, it } from 'vitest';
import { fillTemplate, previewLine } from '../../../../core/command/fill.ts';
import { filled, refusals, template } from './helpers.ts';

const publish =
  'docker run -d --name {{name: name = my-redis}} -p {{host port: port = 3000}}:{{container port: port = 6379}} {{image: image = redis}}';

describe('filling a line without a shell', () => {
  it('takes the defaults and stays as readable as it was written', () => {
    const { argv, line, shell, env } = filled(publish);
    expect(line).toBe('docker run -d --name my-redis -p 3000:6379 redis');
    expect(argv).toEqual(line.split(' '));
    expect(shell).toBe(false);
    expect(env).toEqual({});
  });

  it('gives the same arguments whatever the shell of the line', () => {
    const values = { message: `it's $HOME` };
    const lines = (['posix', 'powershell', 'cmd'] as const).map((shell) => {
      const { argv, line } = filled('docker run alpine echo {{message}}', values, shell);
      expect(argv).toEqual(['docker', 'run', 'alpine', 'echo', `it's $HOME`]);
      return line.slice('docker run alpine echo '.length);
    });
    expect(lines).toEqual([`'it'\\''s $HOME'`, `'it''s $HOME'`, `"it's $HOME"`]);
  });

  it('makes several arguments of words, or none', () => {
    const source = 'docker run {{options: words =}} redis';
    expect(filled(source).argv).toEqual(['docker', 'run', 'redis']);
    expect(filled(source, { options: `-e "A=b c" '$x' *` }).argv).toEqual([
      ...['docker', 'run', '-e', 'A=b c', '$x', '*', 'redis'],
    ]);
    expect(filled(source, { options: '-d' }).line).toBe('docker run -d redis');
  });

  it('makes an empty argument of an empty text', () => {
    expect(filled('echo {{x: text =}}').argv).toEqual(['echo', '']);
    expect(filled('echo {{x}}', { x: '' }).line).toBe("echo ''");
  });

  it('shows Go templates in quotes', () => {
    expect(filled("docker ps --format '{{.Names}}'").line).toBe("docker ps --format '{{.Names}}'");
  });

  it('gives one blank its value in every place', () => {
    expect(filled('docker tag {{image: image}} reg.io/{{image}}', { image: 'app' }).argv).toEqual([
      ...['docker', 'tag', 'app', 'reg.io/app'],
    ]);
  });
});

describe('filling is refused', () => {
  it.each([
    ['docker logs {{c: container}}', {}, ['value-missing']],
    ['docker logs {{c: container}}', { c: '' }, ['value-missing']],
    ['docker logs {{c: container = web}}', { c: '' }, ['value-missing']],
    ['docker logs {{c: container}}', { c: 'web', d: 'x' }, ['label-unknown']],
    ['docker ps', { x: '1' }, ['label-unknown']],
    ['docker logs {{c: container}}', { c: '--privileged' }, ['leading-dash']],
    ['docker run {{i: image}}', { i: '--privileged' }, ['leading-dash']],
    ['docker run {{i: image}}', { i: '-' }, ['leading-dash']],
    ['docker build {{f: folder}}', { f: '-x' }, ['leading-dash']],
    ['docker run {{x}}:1', { x: '--name=y' }, ['leading-dash']],
    ['echo {{x}}', { x: 'a\0b' }, ['nul']],
    ['echo {{x}}', { x: '\ud800' }, ['half-character']],
    ['echo {{x: words}}', { x: `a 'b` }, ['value-invalid']],
    ['echo {{x: words}}', { x: 'a\\' }, ['value-invalid']],
    ['{{x: words}}', { x: '' }, ['line-empty']],
    [
      'echo {{a: port}} {{b: name}} {{c}}',
      { a: 'x', b: '/' },
      [...['value-invalid', 'value-invalid', 'value-missing']],
    ],
  ])('%s with %j', (source, values: Record<string, string>, codes) => {
    expect(refusals(source, values)).toEqual(codes);
  });

  it('but not for a text or words that begin with a hyphen', () => {
    expect(filled('echo {{x: text}}', { x: '--privileged' }).argv[1]).toBe('--privileged');
    expect(filled('echo {{x: words}}', { x: '-a -b' }).argv).toEqual(['echo', '-a', '-b']);
  });

  it('names the blank that is too long, and the limit', () => {
    const result = fillTemplate(
      template('echo {{a}} {{b}}'),
      { a: 'x', b: 'y'.repeat(131_072) },
      'posix',
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toEqual([
      {
        code: 'value-too-long',
        severity: 'error',
        label: 'b',
        message: 'The value is too long for a command line: one argument holds at most 128 KiB.',
      },
    ]);
  });

  it('counts bytes, and what the system allows for all arguments together', () => {
    expect(refusals('echo {{a}}', { a: 'é'.repeat(65_535) })).toEqual([]);
    expect(refusals('echo {{a}}', { a: 'é'.repeat(65_536) })).toEqual(['value-too-long']);
    expect(refusals(`echo${' {{a}}'.repeat(10)}`, { a: 'x'.repeat(100_000) })).toEqual([
      'value-too-long',
    ]);
    expect(refusals('echo {{a}}', { a: 'x'.repeat(33_000) }, 'powershell')).toEqual([
      'value-too-long',
    ]);
    expect(refusals('echo {{a}}', { a: 'x'.repeat(8200) }, 'cmd')).toEqual(['value-too-long']);
  });

  it('does not take what every object has for a value', () => {
    expect(refusals('echo {{constructor}}')).toEqual(['value-missing']);
    expect(filled('echo {{toString: text = a}}').argv).toEqual(['echo', 'a']);
  });
});

describe('filling a shell line', () => {
  it.each([
    ['docker logs {{x}} | grep {{y}}', { x: 'web', y: 'a b' }, "docker logs web | grep 'a b'"],
    ['echo "a {{x}}" | cat', { x: '$(id) "`\\' }, 'echo "a \\$(id) \\"\\`\\\\" | cat'],
    ['echo "{{x}}" | cat', { x: 'hi!' }, `echo "hi"'!'"" | cat`],
    ["echo 'a {{x}}' | cat", { x: "it's" }, "echo 'a it'\\''s' | cat"],
    ['echo $A{{x}}', { x: 'b' }, "echo $A'b'"],
    ['echo "$A{{x}}"', { x: 'b' }, 'echo "$A""b"'],
    ['echo {{x}}>f', { x: '2' }, "echo '2'>f"],
    ['echo ~{{x}}', { x: 'root' }, "echo ~'root'"],
    ['{{x}} | cat', { x: 'A=b' }, "'A=b' | cat"],
    ['echo {{x: words}} | cat', { x: `A=b "c d"` }, "echo 'A=b' 'c d' | cat"],
    ['echo \\{{x}} | cat', {}, 'echo {{x}} | cat'],
    ['a \\\n  {{x}} \\\n  | b', { x: '1' }, 'a 1 | b'],
    ['a b\\\nc | d', {}, 'a bc | d'],
    ["a 'x\\\ny' | d", {}, "a 'x\\\ny' | d"],
  ])('%s', (source, values: Record<string, string>, line) => {
    const result = filled(source, values);
    expect(result.line).toBe(line);
    expect(result.argv).toEqual(['/bin/sh', '-c', line]);
    expect(result.shell).toBe(true);
  });
});

describe('the preview', () => {
  it('is the line once all is filled in', () => {
    expect(previewLine(template(publish), {})).toBe(
      'docker run -d --name my-redis -p 3000:6379 redis',
    );
  });

  it('shows blanks without a value, or with one that is refused, as blanks', () => {
    const line = template('docker run -v {{f: folder}}:/x --name {{n: name}} {{i}} {{w: words}}');
    expect(previewLine(line, {})).toBe('docker run -v {{f}}:/x --name {{n}} {{i}} {{w}}');
    expect(previewLine(line, { f: './a b', n: '-', i: '$x', w: '1 "2 3"' })).toBe(
      "docker run -v './a b:/x' --name {{n}} '$x' 1 '2 3'",
    );
    expect(previewLine(line, { f: 'a:b', w: '' })).toBe(
      'docker run -v {{f}}:/x --name {{n}} {{i}}',
    );
  });

  it('quotes what is known around a blank', () => {
    expect(previewLine(template('a {{x}}{{y}}'), { x: 'b c' })).toBe("a 'b c'{{y}}");
    expect(previewLine(template('a "b {{y}}"'), {})).toBe("a 'b '{{y}}");
  });

  it('never shows a secret', () => {
    const line = template('echo {{t: secret}} | cat');
    expect(previewLine(line, {})).toBe('echo {{t}} | cat');
    expect(previewLine(line, { t: 'hidden' })).toBe('echo "$RUNSHEET_T" | cat');
  });
});
