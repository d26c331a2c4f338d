import type { Code, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { sheetStrings as strings } from '../strings/sheet.ts';
import { readAttributes } from './attributes.ts';
import { type InlineContext, readHtml, readInlines } from './inlines.ts';
import type { Block, Card } from './model.ts';
import { isRunFence } from './run-fence.ts';

/** What the reading of blocks needs beside inline text. */
export interface BlockContext extends InlineContext {
  /** A command inside a list or a quote; undefined when its fence is broken. */
  readonly readCommand: (node: Code) => Card | undefined;
  readonly takeSlug: (title: string) => string;
}

/** A block of the Markdown tree in the app's own model; nothing for what is not shown. */
export function readBlock(node: RootContent, context: BlockContext): readonly Block[] {
  const { source } = context;
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context);
    case 'heading': {
      const children = readInlines(node.children, context);
      const slug = context.takeSlug(textOf(node));
      return [{ type: 'heading', level: node.depth, slug, children }];
    }
    case 'list':
      return [readList(node, context)];
    case 'blockquote':
      return [{ type: 'quote', children: readBlocks(node.children, context) }];
    case 'code':
      return [readCode(node, context)];
    case 'table':
      return [readTable(node, context)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'html':
      return readHtml(node, source).map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      }));
    case 'footnoteDefinition':
      source.report('warning', 'footnote', strings.footnote, source.rangeOf(node));
      return readBlocks(node.children, context);
    default:
      // Definitions of links are used where they are named; nothing else stands between blocks.
      return [];
  }
}

export function readBlocks(nodes: readonly RootContent[], context: BlockContext): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, context));
}

/** The text of a node and all inside it. */
export function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map(textOf).join('');
}

function readParagraph(node: Paragraph, context: BlockContext): readonly Block[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  const name =
    only?.type === 'image'
      ? /^diagrams\/([a-z0-9][a-z0-9-]*)\.svg$/.exec(only.url)?.[1]
      : undefined;
  if (only?.type === 'image' && name !== undefined) {
    const { source } = context;
    if (!only.alt) source.report('warning', 'image-alt', strings.imageAlt, source.rangeOf(only));
    return [{ type: 'diagram', name, alt: only.alt ?? '' }];
  }
  const children = readInlines(node.children, context);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function readList(node: List, context: BlockContext): Block {
  return {
    type: 'list',
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: node.children.map((item) => readItem(item, context)),
  };
}

/** A task of GitHub's kind keeps its box as a character. */
function readItem(item: ListItem, context: BlockContext): readonly Block[] {
  const blocks = readBlocks(item.children, context);
  if (item.checked !== true && item.checked !== false) return blocks;
  const box = { type: 'text', text: item.checked ? '☑ ' : '☐ ' } as const;
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [box] }, ...blocks];
  return [{ ...first, children: [box, ...first.children] }, ...rest];
}

function readCode(node: Code, context: BlockContext): Block {
  const { source } = context;
  const plain = { type: 'code' as const, language: node.lang ?? '', text: node.value };
  if (isRunFence(node)) return context.readCommand(node) ?? plain;
  const meta = node.meta ?? '';
  const range = source.rangeOf(node);
  if (
    /^run(?:\s|$)/.test(meta) &&
    /^(?:bash|shell|zsh|console|shellscript)$/i.test(node.lang ?? '')
  ) {
    source.report('warning', 'fence-language', strings.fenceLanguage(node.lang ?? ''), range);
  }
  const prints = /(?:^|\s)prints=([\w-]+)(?:\s|$)/.exec(meta)?.[1];
  if (prints !== undefined) return { ...plain, prints };
  if (!/(?:^|\s)file=/.test(meta)) return plain;
  const { values, faults } = readAttributes(meta, ['file', 'title']);
  for (const fault of faults) source.report(fault.severity, fault.code, fault.message, range);
  const file = values.get('file') ?? '';
  if (!isExampleFile(file)) {
    source.report('error', 'example-file', strings.exampleFile(file), range);
    return plain;
  }
  return { type: 'example', language: node.lang ?? '', file, text: node.value };
}

/** `<example>/<path>`, inside the example whatever the system makes of it. */
function isExampleFile(file: string): boolean {
  const [example, ...path] = file.split('/');
  const inside = path.length > 0 && path.every((part) => !/^(?:\.{0,2})$/.test(part));
  return /^[a-z0-9][a-z0-9-]*$/.test(example ?? '') && inside && /^[A-Za-z0-9._/-]+$/.test(file);
}

function readTable(node: Table, context: BlockContext): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell) => readInlines(cell.children, context)),
  );
  const align = (node.align ?? []).map((side) => side ?? null);
  return { type: 'table', align, head: rows[0] ?? [], rows: rows.slice(1) };
}
