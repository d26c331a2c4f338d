import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Block, Inline, Sheet } from '../../../core/sheet/model.ts';
import { parseSheet } from '../../../core/sheet/parse.ts';
import { diagrams } from '../../../renderer/diagrams/registry.ts';

/** A sheet as its file has it and as it was read. */
export interface BookSheet {
  /** The file's name, as links between sheets write it. */
  readonly file: string;
  readonly text: string;
  readonly sheet: Sheet;
}

/** All that a link or a target can point at. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** The text of an example's file by `<example>/<path>`. */
  readonly exampleFile: (path: string) => string | undefined;
  readonly isExample: (name: string) => boolean;
  /** The names of the diagrams that the app has a component for. */
  readonly diagrams: ReadonlySet<string>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const examples = join(root, 'resources/examples');

/** Our own book: the sheets that ship, the examples beside them, the diagrams of the app. */
export function ownBook(): Book {
  const folder = join(root, 'resources/sheets/docker');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return bookOf(
    Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  );
}

/** A book of the sheets given by file name, beside our own examples and diagrams. */
export function bookOf(texts: Readonly<Record<string, string>>): Book {
  const sheets = Object.entries(texts).map(([file, text]) => {
    const { sheet, problems } = parseSheet(text, file);
    if (!sheet) throw new Error(`${file} is no sheet: ${JSON.stringify(problems)}`);
    return { file, text, sheet };
  });
  return {
    sheets,
    exampleFile: (path) => {
      const file = join(examples, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
    },
    isExample: (name) => existsSync(join(examples, name)),
    diagrams: new Set(Object.keys(diagrams)),
  };
}

/** Every block of a sheet, those in cards, lists and quotes too. */
export function blocksOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return [block, ...block.items.flatMap(blocksOf)];
      case 'quote':
        return [block, ...blocksOf(block.children)];
      case 'card':
        return [block, ...blocksOf(block.intro), ...blocksOf(block.notes)];
      default:
        return [block];
    }
  });
}

/** What `#…` can lead to in a sheet: its headings and its cards. */
export function anchorsOf(sheet: Sheet): ReadonlySet<string> {
  return new Set(
    blocksOf(sheet.blocks).flatMap((block) =>
      block.type === 'heading' || block.type === 'card' ? [block.slug] : [],
    ),
  );
}

/** The diagrams that a sheet shows. */
export function diagramsOf(sheet: Sheet): readonly string[] {
  return blocksOf(sheet.blocks).flatMap((block) => (block.type === 'diagram' ? [block.name] : []));
}

/** Where the links of a sheet go, in order. */
export function linksOf(sheet: Sheet): readonly string[] {
  return blocksOf(sheet.blocks).flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return hrefsIn(block.children);
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.flatMap(hrefsIn));
      default:
        return [];
    }
  });
}

function hrefsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    const inside = 'children' in inline ? hrefsIn(inline.children) : [];
    return inline.type === 'link' ? [inline.href, ...inside] : inside;
  });
}
