// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/command/template.ts';
import { problems, template } from './helpers.ts';

const publish =
  'docker run -d --name {{name: name = my-redis}} -p {{host port: port = 3000}}:{{container port: port = 6379}} {{image: image = redis}}';

describe('a line with blanks', () => {
  it('is read into words, segments and placeholders', () => {
    const { words, placeholders, needsShell, segments } = template(publish);
    expect(needsShell).toBe(false);
    expect(placeholders).toEqual([
      { label: 'name', kind: 'name', default: 'my-redis' },
      { label: 'host port', kind: 'port', default: '3000' },
      { label: 'container port', kind: 'port', default: '6379' },
      { label: 'image', kind: 'image', default: 'redis' },
    ]);
    expect(words[6]?.pieces).toEqual([
      { type: 'blank', label: 'host port' },
      { type: 'text', text: ':' },
      { type: 'blank', label: 'container port' },
    ]);
    const shown = segments.map((segment) => publish.slice(segment.start, segment.end)).join('');
    expect(shown).toBe(publish);
  });

  it('takes a blank without a kind for text', () => {
    expect(template('docker logs {{container}}').placeholders).toEqual([
      { label: 'container', kind: 'text' },
    ]);
  });

  it('lets labels hold letters, digits, spaces, hyphens, underscores and slashes', () => {
    const labels = template('a {{host/guest port_2-x}} {{größe}}').placeholders;
    expect(labels.map(({ label }) => label)).toEqual(['host/guest port_2-x', 'größe']);
  });

  it('trims the default and lets it hold colons and equals signs', () => {
    const [placeholder] = template('docker run -e {{env:env=  A=b:c=d  }} redis').placeholders;
    expect(placeholder).toEqual({ label: 'env', kind: 'env', default: 'A=b:c=d' });
  });

  it('reads choices with their default', () => {
    const [placeholder] = template('x {{m: choice(bridge | host|none) = host}}').placeholders;
    expect(placeholder?.choices).toEqual(['bridge', 'host', 'none']);
    expect(placeholder?.default).toBe('host');
  });

  it('makes one blank of a label that is there twice', () => {
    const { placeholders } = template('docker tag {{image}} x/{{image: image = app}}');
    expect(placeholders).toEqual([{ label: 'image', kind: 'image', default: 'app' }]);
  });
});

describe('text that is no blank', () => {
  it.each([
    "docker ps --format '{{.Names}}'",
    "docker ps --format '{{json .}}'",
    "docker inspect -f '{{range .Mounts}}{{.Name}}{{end}}' x",
    "docker inspect -f '{{if .A}}x{{else}}y{{end}}' x",
    "docker inspect -f '{{- range .A -}}x{{end -}}' x",
    'docker inspect -f \'{{index .Config.Labels "a:b"}}\' x',
    'docker x {{1a}} {{}} {{ }} {{-a}}',
  ])('leaves Go templates alone: %s', (source) => {
    const parsed = parseTemplate(source);
    expect(parsed.problems).toEqual([]);
    expect(parsed.template?.placeholders).toEqual([]);
  });

  it('takes a backslash before two braces off, in every quoting', () => {
    const { words, placeholders, segments } = template(`a \\{{x}} '\\{{x}}' "\\{{x}}"`);
    expect(placeholders).toEqual([]);
    expect(words.slice(1).map(({ pieces }) => pieces)).toEqual(
      Array(3).fill([{ type: 'text', text: '{{x}}' }]),
    );
    expect(segments.map((segment) => segment.type === 'text' && segment.text).join('')).toBe(
      `a {{x}} '{{x}}' "{{x}}"`,
    );
  });

  it('takes an escaped backslash for a backslash, with a blank after it', () => {
    expect(template('a \\\\{{x}}').words[1]?.pieces).toEqual([
      { type: 'text', text: '\\' },
      { type: 'blank', label: 'x' },
    ]);
  });

  it('finds a blank inside a Go template', () => {
    const { words } = template(`docker inspect -f '{{index .Config.Labels "{{key}}"}}' x`);
    expect(words[3]?.pieces).toEqual([
      { type: 'text', text: '{{index .Config.Labels "' },
      { type: 'blank', label: 'key' },
      { type: 'text', text: '"}}' },
    ]);
  });

  it('hints at what is nearly a blank', () => {
    expect(problems('docker run {{ image }}')).toEqual(['blank-spaces "{{ image }}"']);
    expect(problems('docker run {{image = redis}}')).toEqual([
      'default-without-kind "{{image = redis}}"',
    ]);
    expect(problems('docker run {{image')).toEqual(['blank-unclosed "{{image"']);
  });
});

describe('words', () => {
  it.each([
    ['a "b c" d', ['a', 'b c', 'd']],
    ["a 'b \"c' d", ['a', 'b "c', 'd']],
    ['a b\\ c "d\\"e" "f\\g"', ['a', 'b c', 'd"e', 'f\\g']],
    ['a \\\n  b \\\n  c', ['a', 'b', 'c']],
    ['a"b"\'c\'d ""', ['abcd', '']],
    ['a b\\\nc', ['a', 'bc']],
    ['  a\t b \n', ['a', 'b']],
    ['a "b\\\nc"', ['a', 'bc']],
    ['a "b\nc"', ['a', 'b\nc']],
    ['a \\| "\\$x" \\*', ['a', '|', '$x', '*']],
  ])('are split as a POSIX shell does: %j', (source, wanted) => {
    const { words, needsShell } = template(source);
    expect(needsShell).toBe(false);
    const texts = words.map(({ pieces }) =>
      pieces.map((piece) => (piece.type === 'text' ? piece.text : '?')).join(''),
    );
    expect(texts).toEqual(wanted);
  });
});

describe('the shell rule', () => {
  it.each([
    ...['a | b', 'a & b', 'a; b', 'a < b', 'a > b', '(a)', 'a $x', 'a `b`', 'a *', 'a ?', 'a [x'],
    ...['a ~/x', 'HEAD~1', 'A=b c', 'A_1={{x}} c', 'a "$x"', 'a "`b`"', 'a $', 'a && b'],
  ])('finds that a shell is needed: %s', (source) => {
    const { needsShell, words } = template(source);
    expect(needsShell).toBe(true);
    expect(words).toEqual([]);
  });

  it.each([
    ...["a '|&;<>()$`*?[~'", 'a "|&;<>()*?[~"', 'a \\| \\$x', 'a b=c', 'a {{x: text = $y | z}}'],
    ...["a '{{range $i := .A}}x{{end}}'", '{{x}}=b', 'a]b', 'a{b}', 'a%b!c^d', '"A=b" c'],
  ])('finds that no shell is needed: %s', (source) => {
    expect(template(source).needsShell).toBe(false);
  });

  it('holds inside brackets of every kind', () => {
    for (const source of ['a $( (b {{x}}) )', 'a "$(b "$(c {{x}})")"', '( (a {{x}}) )']) {
      expect(problems(source)).toEqual([]);
      expect(template(source).needsShell).toBe(true);
    }
  });
});

describe('problems of a template', () => {
  it.each([
    ['', ['line-empty ""']],
    [' \n ', ['line-empty " \n "']],
    ["a 'b", [`quote-unclosed "'"`]],
    ['a "b {{x}}', ['quote-unclosed """']],
    ['a \\', ['backslash-at-end "\\"']],
    ['a\nb', ['several-lines "\n"']],
    ['a $(b', ['bracket-unclosed "$("']],
    ['a (b', ['bracket-unclosed "("']],
    ['a )', ['bracket-unopened ")"']],
    ['a {{x: prot}}', ['kind-unknown "prot"']],
    ['a {{x:}}', ['kind-unknown ""']],
    ['a {{x: choice()}}', ['choice-form " choice()"']],
    ['a {{x: choice = a}}', ['choice-form " choice = a"']],
    ['a {{x: choice(a|a)}}', ['choice-twice " choice(a|a)"']],
    ['a {{x: port = 1}} {{x: port = 2}}', ['blank-differs "{{x: port = 2}}"']],
    ['a {{x: port}} {{x: name}}', ['blank-differs "{{x: name}}"']],
    ['a {{x: choice(a|b)}} {{x: choice(a|c)}}', ['blank-differs "{{x: choice(a|c)}}"']],
    ['a {{x: choice(a|b) = c}}', ['default-invalid "{{x: choice(a|b) = c}}"']],
    ['a {{x: port = 70000}}', ['default-invalid "{{x: port = 70000}}"']],
    ['a {{x: image = -v}}', ['default-invalid "{{x: image = -v}}"']],
    ['docker run -v {{x: folder = data}}:/d i', ['default-invalid "{{x: folder = data}}"']],
    ['a {{x: secret}}', ['secret-in-argv "{{x: secret}}"']],
    ['a {{x y: secret}} {{x-y: secret}} | b', ['secret-names "{{x-y: secret}}"']],
    ['a "{{x: words}}"', ['words-not-alone "{{x: words}}"']],
    ['a b{{x: words}}', ['words-not-alone "{{x: words}}"']],
    ['a # b', ['comment "#"']],
    ['a | b # {{x}}', ['comment "#"']],
    ['a ${{x}}', ['blank-after-dollar "${{x}}"']],
    ['a `b {{x}}`', ['blank-unquotable "{{x}}"']],
    ['a ${B:-{{x}}}', ['blank-unquotable "{{x}}"']],
    ['a $((1+{{x}}))', ['blank-unquotable "{{x}}"']],
    ["a $'b' {{x}}", ['too-involved "{{x}}"']],
    ['case {{x}} in a) b;; esac', ['too-involved "{{x}}"', 'bracket-unopened ")"']],
    ['[[ {{x}} -eq 1 ]]', ['too-involved "{{x}}"']],
    ['cat <<E {{x}}', ['too-involved "{{x}}"']],
  ])('are located: %j', (source, wanted) => {
    expect([...new Set(problems(source))]).toEqual(wanted);
  });

  it('name the nearest kind and offer it', () => {
    const [problem] = parseTemplate('a {{x: prot = 80}}').problems;
    expect(problem?.message).toBe('“prot” is no kind of blank; the nearest is “port”.');
    expect(problem?.fix).toEqual({ title: 'Write port', text: 'port' });
  });

  it('leave a template only when none is an error', () => {
    expect(parseTemplate('a # b').template).toBeDefined();
    expect(parseTemplate('a | b # c').problems).toEqual([]);
    expect(parseTemplate('a {{x: prot}}').template).toBeUndefined();
  });

  it('never come as an exception, whatever the text', () => {
    const token = fc.constantFrom(...'\'"\\$`(){}[]|&;<>*?~#=:\n \tab-{{}}'.split(''), '{{x', '{{');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token).map((tokens) => tokens.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const parsed = parseTemplate(source);
        const errors = parsed.problems.filter(({ severity }) => severity === 'error');
        expect(parsed.template === undefined).toBe(errors.length > 0);
        for (const { start = 0, end = 0, message } of parsed.problems) {
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
          expect(message).toMatch(/\S/);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('never come as an exception for very deep nesting', () => {
    for (const text of ['$('.repeat(20_000), '('.repeat(20_000), '"$('.repeat(20_000)]) {
      expect(parseTemplate(`a ${text}`).template).toBeUndefined();
    }
  });
});

describe('the steps of a playbook', () => {
  it('take kind and default from the steps before', () => {
    const shared = template('a {{x: port = 1}}').placeholders;
    expect(parseTemplate('b {{x}}', shared).template?.placeholders).toEqual(shared);
    expect(parseTemplate('b {{x: name}}', shared).problems.map(({ code }) => code)).toEqual([
      'blank-differs',
    ]);
  });
});
