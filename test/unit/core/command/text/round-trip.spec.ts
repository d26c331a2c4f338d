import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import { givenValue } from '../../../../../core/command/check.ts';
import type { Template } from '../../../../../core/command/model.ts';
import { withOptions } from '../../../../../core/command/options/derive.ts';
import type { LineForm } from '../../../../../core/command/options/model.ts';
import { textOfLine } from '../../../../../core/command/text/line-text.ts';
import { readInto } from '../../../../../core/command/text/read-into.ts';
import { splitWords } from '../../../../../core/command/words.ts';
import { parseSheet } from '../../../../../core/sheet/parse.ts';
import { readSheetFolder } from '../../../../../electron/sheet-files.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';
import { anyForm } from '../../../../helpers/cli/line-forms.ts';

const index = indexOf(shippedGrammar);
const folder = fileURLToPath(new URL('../../../../../resources/sheets', import.meta.url));
const { sheets } = await readSheetFolder(folder, async () => parseSheet);
const commands = sheets.flatMap(({ id, commands: all }) =>
  all.map((command) => ({ name: `${id}/${command.id}`, template: command.template })),
);

function derived(template: Template, form: LineForm): Template {
  const made = withOptions(template, form.options, index);
  if (!made.ok) throw new Error(made.error);
  return made.value.template;
}

/** What a form says, whatever the order in which it was said. */
function saying(template: Template, form: LineForm) {
  const line = derived(template, form);
  const values = line.placeholders.map((blank) => {
    const value = givenValue(blank, form.values);
    const words = blank.kind === 'words' && value !== undefined ? splitWords(value) : undefined;
    return [blank.label, words?.ok ? words.value : value];
  });
  const options = form.options.map(({ of, name, off }) => `${of} ${name} ${off ?? 'on'}`);
  return { values: Object.fromEntries(values), options: options.sort() };
}

describe('a line that became text', () => {
  it('there are all the commands of our sheets', () => {
    expect(commands.length).toBeGreaterThan(240);
  });

  it.each(commands)('$name is read back to the same values and options', ({ template }) => {
    fc.assert(
      fc.property(anyForm(template, index), (form) => {
        const text = textOfLine(derived(template, form), form.values);
        const read = readInto(template, text, index, { values: {}, options: [] });
        expect(read, text).toMatchObject({ ok: true });
        if (read.ok) expect(saying(template, read.value), text).toEqual(saying(template, form));
      }),
      { numRuns: 15 },
    );
  });
});
