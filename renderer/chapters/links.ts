/** Where a link of a sheet leads. `nowhere` is shown as plain text. */
export type LinkTarget =
  | { readonly type: 'inside'; readonly sheet: string; readonly slug?: string }
  | { readonly type: 'outside'; readonly url: string }
  | { readonly type: 'nowhere' };

const outside = /^(https?:\/\/|mailto:)/i;

/**
 * Reads the address in a link of a sheet.
 *
 * Sheets link to each other as files (`images.md#layers`), so that the links work on a code host
 * too; a file is called as its sheet's id. Everything that is neither a sheet nor a web or mail
 * address leads nowhere.
 */
export function linkTarget(href: string, sheet: string, known: readonly string[]): LinkTarget {
  if (outside.test(href)) {
    return { type: 'outside', url: href };
  }
  const [path = '', fragment = ''] = href.split('#', 2);
  const target = path === '' ? sheet : sheetOfFile(path);
  if (target === undefined || !known.includes(target) || (path === '' && fragment === '')) {
    return { type: 'nowhere' };
  }
  return fragment === ''
    ? { type: 'inside', sheet: target }
    : { type: 'inside', sheet: target, slug: decodeSlug(fragment) };
}

/** The id of the sheet in a file: its name without `.md`. */
export function sheetOfFile(path: string): string | undefined {
  return /(?:^|[/\\])([^/\\]+)\.md$/i.exec(path)?.[1];
}

function decodeSlug(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
