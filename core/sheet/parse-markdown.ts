import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Reads GitHub-flavoured Markdown into its tree.
 *
 * The first `skip` characters (the front matter) count as blank, so that lines and offsets are
 * those of the file.
 */
export function readMarkdown(text: string, skip: number): Root {
  const blank = text.slice(0, skip).replace(/[^\r\n]/g, ' ');
  return fromMarkdown(blank + text.slice(skip), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}
