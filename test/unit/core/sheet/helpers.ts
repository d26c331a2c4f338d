import type { Block, Card, Sheet } from '../../../../core/sheet/model.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';

export const head = '---\nid: demo\ntitle: Demo\n---\n';

/** The sheet of a text that is known to be right; `body` comes after a short front matter. */
export function sheetOf(body: string): Sheet {
  const { sheet, problems } = parseSheet(head + body, 'demo.md');
  if (sheet && problems.length === 0) return sheet;
  throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

/** `line severity code` for each problem. */
export function problemsOf(text: string): readonly string[] {
  return parseSheet(text, 'demo.md').problems.map(
    ({ line, severity, code }) => `${line} ${severity} ${code}`,
  );
}

export function cardsOf(blocks: readonly Block[]): readonly Card[] {
  return blocks.flatMap((block) => (block.type === 'card' ? [block] : []));
}

/** A runnable fence. */
export function run(attributes: string, line: string): string {
  return `\`\`\`sh run ${attributes}\n${line}\n\`\`\`\n`;
}
