import type { Inline } from '../../core/sheet/model.ts';

/** The words of some inline text, without its form. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return plainText(inline.children);
      return inline.type === 'break' ? ' ' : inline.text;
    })
    .join('');
}
