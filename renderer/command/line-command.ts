import { parseTemplate } from '../../core/command/template.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';

export { literalSource } from '../../core/command/literal.ts';

/** Stands for the sheet of lines that are in no sheet: an action, a pasted line, an undo. */
export const lineSheet = 'line';

/**
 * A line as the command of a card; nothing when it is no line.
 *
 * `source` is in the grammar of sheets: blanks are blanks, so a `{{` that is meant literally has a
 * backslash before it.
 */
export function lineCommand(id: string, title: string, source: string): SheetCommand | undefined {
  const { template } = parseTemplate(source);
  return template && { id, title, template, needs: [], os: [], touches: [], line: 1 };
}
