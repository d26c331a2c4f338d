import type { Definition, Html, Link, PhrasingContent } from 'mdast';
import { assertNever } from '../result.ts';
import { sheetStrings as strings } from '../strings/sheet.ts';
import { linkTarget } from './links.ts';
import type { Inline } from './model.ts';
import type { Range, Source } from './source.ts';

/** What the reading of inline text needs to know of the rest of the sheet. */
export interface InlineContext {
  readonly source: Source;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Links to places in this sheet, checked when all places are known. */
  readonly localLinks: { readonly slug: string; readonly range: Range }[];
}

/** Text inside a paragraph, in the app's own model; what it has no place for becomes plain text. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
): readonly Inline[] {
  return joinTexts(nodes.flatMap((node) => readInline(node, context)));
}

/** The text of inline content, without its marks. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text;
      return inline.type === 'break' ? ' ' : plainInlines(inline.children);
    })
    .join('');
}

function readInline(node: PhrasingContent, context: InlineContext): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [text(node.value.replace(/\s*\r?\n\s*/g, ' '))];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: readInlines(node.children, context) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return readLink(node.url, node.children, node, context);
    case 'linkReference': {
      const target = context.definitions.get(node.identifier);
      if (target) return readLink(target.url, node.children, node, context);
      return readInlines(node.children, context);
    }
    case 'html':
      return readHtml(node, context.source).map(text);
    case 'image':
      return readImage(node.url, node.alt, node, context);
    case 'imageReference': {
      const target = context.definitions.get(node.identifier);
      return readImage(target?.url ?? node.identifier, node.alt, node, context);
    }
    case 'footnoteReference': {
      const { source } = context;
      source.report('warning', 'footnote', strings.footnote, source.rangeOf(node));
      return [text(`[${node.label ?? node.identifier}]`)];
    }
    default:
      return assertNever(node);
  }
}

function text(value: string): Inline {
  return { type: 'text', text: value };
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = text(last.text + inline.text);
    } else if (inline.type !== 'text' || inline.text !== '') joined.push(inline);
  }
  return joined;
}

function readLink(
  url: string,
  children: Link['children'],
  node: PhrasingContent,
  context: InlineContext,
): readonly Inline[] {
  const { source } = context;
  const inside = readInlines(children, context);
  const target = linkTarget(url);
  if (target.type === 'refused') {
    // An address written in running text became a link by itself and simply stays text.
    const written = plainInlines(inside);
    if (url !== written && url !== `http://${written}`) {
      const message = target.http ? strings.linkHttp(url) : strings.link(url);
      source.report('error', 'link', message, source.rangeOf(node));
    }
    return inside;
  }
  if (target.type === 'here') {
    context.localLinks.push({ slug: target.slug, range: source.rangeOf(node) });
  }
  return [{ type: 'link', href: target.href, children: inside }];
}

/** Raw HTML as the characters it is made of; comments are left out. */
export function readHtml(node: Html, source: Source): readonly string[] {
  const comment = /^\s*<!--[\s\S]*-->\s*$/.test(node.value);
  const range = source.rangeOf(node);
  if (comment) source.report('hint', 'html-comment', strings.htmlComment, range);
  else source.report('warning', 'html', strings.html, range);
  return comment ? [] : [node.value];
}

function readImage(
  url: string,
  alt: string | null | undefined,
  node: PhrasingContent,
  { source }: InlineContext,
): readonly Inline[] {
  source.report('error', 'image', strings.image(url), source.rangeOf(node));
  return alt ? [text(alt)] : [];
}
