import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import { withOptions } from '../../../../../core/command/options/derive.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { lineOfText } from '../../../../../core/command/text/line-of-text.ts';
import { readInto } from '../../../../../core/command/text/read-into.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);
const sources = [
  'docker run -dit --name {{name: name = web}} -p {{host: port = 80}}:{{inside: port = 80}} -v {{folder: folder = .}}:/x {{image: image = redis}} {{more: words = sh}}',
  "printf '%s' {{password: secret}} | docker login --username {{user: text = me}} --password-stdin",
  'docker compose -f {{file: file = c.yaml}} up -d',
  'aws s3 ls {{bucket: text = x}}',
];

const pieces = fc.constantFrom(
  ...['docker', 'run', 'compose', 'up', '-d', '-it', '-p', '80:80', '--name', 'web', '--name=db'],
  ...['redis', '--rm', '-e', 'A=1', '|', '&&', '$X', '$(', ')', '"', "'", '\\', '\n', '{{name}}'],
  ...['{{password}}', '{{.Names}}', '*', '#', '—rm', '“', '--', '-', '\u0000', '\ue100', '\ue0ff'],
);
const anyText = fc
  .array(fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }))
  .chain((words) => fc.constantFrom(' ', '').map((between) => words.join(between)));

it.each(sources)('any text is read or refused, never thrown at: %s', (source) => {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`no template: ${source}`);
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readInto(template, text, index, { values: { password: 'p' }, options: [] });
      if (read.ok) expect(withOptions(template, read.value.options, index).ok).toBe(true);
      expect(() => lineOfText(template, text, { password: 'p' })).not.toThrow();
    }),
    { numRuns: 800 },
  );
});

it('a long text costs no more than a key may', () => {
  const { template } = parseTemplate(sources[0] ?? '');
  if (!template) throw new Error('no template');
  const long = `docker run -dit --name web ${'-e A=1 '.repeat(300)} -p 80:80 -v .:/x redis ${'a:'.repeat(2000)}`;
  const start = performance.now();
  readInto(template, long, index, { values: {}, options: [] });
  // Far above what it takes, for a machine that is busy.
  expect(performance.now() - start).toBeLessThan(1500);
});
