import type { Placeholder } from '../../core/command/model.ts';
import type { Sheet, SheetCommand } from '../../core/sheet/model.ts';

/** One sheet as `sheets --json` prints it. */
export interface SheetJson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly commands: readonly CommandJson[];
}

interface CommandJson {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly placeholders: readonly Placeholder[];
}

export function sheetJson({ id, title, summary, category, commands }: Sheet): SheetJson {
  return { id, title, summary, category, commands: commands.map(commandJson) };
}

function commandJson({ id, title, template }: SheetCommand): CommandJson {
  const placeholders = template.placeholders.map((placeholder) => ({
    label: placeholder.label,
    kind: placeholder.kind,
    ...(placeholder.default === undefined ? {} : { default: placeholder.default }),
    ...(placeholder.choices === undefined ? {} : { choices: placeholder.choices }),
  }));
  return { id, title, template: template.source, placeholders };
}

/** The same for people: a command a line, its text under its title. */
export function sheetText(sheet: Sheet): string {
  const head = `${sheet.title} (${sheet.id}, ${sheet.category})`;
  const commands = sheet.commands.map(
    ({ id, title, template }) =>
      `  ${sheet.id}/${id}  ${title}\n      ${template.source.replaceAll('\n', '\n      ')}`,
  );
  return [head, ...commands].join('\n');
}
