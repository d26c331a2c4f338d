import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSheet } from '../../core/sheet/parse.ts';

/** The words for a diagram in the sheets: what stands between the square brackets. */
export function readDescriptions(folder: string): ReadonlyMap<string, readonly string[]> {
  const descriptions = new Map<string, readonly string[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const { sheet } = parseSheet(readFileSync(join(folder, file), 'utf8'), file);
    for (const block of sheet?.blocks ?? []) {
      if (block.type !== 'diagram') continue;
      const known = descriptions.get(block.name) ?? [];
      if (!known.includes(block.alt)) descriptions.set(block.name, [...known, block.alt]);
    }
  }
  return descriptions;
}
