import type { Block, Inline } from '../sheet/model.ts';

/** Prose beyond this says nothing new about what a place is for. */
const longestText = 1_500;

/** The words of some blocks, cards and printed output left out. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, longestText);
}

export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return inlineText(inline.children);
      return inline.type === 'break' ? ' ' : inline.text;
    })
    .join('');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children);
    case 'list':
      return block.items.map(proseOf).join(' ');
    case 'quote':
      return proseOf(block.children);
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText).join(' ');
    case 'example':
      return block.text;
    case 'code':
      return block.prints === undefined ? block.text : '';
    case 'diagram':
      return block.alt;
    default:
      return '';
  }
}
