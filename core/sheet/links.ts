/** Where a link of a sheet goes; `refused` has the reason's code. */
export type LinkTarget =
  | { readonly type: 'outside'; readonly href: string }
  | { readonly type: 'here'; readonly href: string; readonly slug: string }
  | { readonly type: 'sheet'; readonly href: string }
  | { readonly type: 'refused'; readonly http: boolean };

/**
 * Judges a link's address.
 *
 * Sheets may come from anyone, so only what cannot act on this machine is let through: encrypted
 * pages, mail, and places in sheets.
 */
export function linkTarget(href: string): LinkTarget {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from addresses.
  if (/[\u0000-\u0020\\]/.test(href)) return { type: 'refused', http: false };
  if (/^https:\/\/[^/?#]/i.test(href) || /^mailto:[^/]/i.test(href)) {
    return { type: 'outside', href };
  }
  const here = /^#(.+)$/.exec(href)?.[1];
  if (here !== undefined) return { type: 'here', href, slug: decoded(here) };
  if (/^[a-z0-9][a-z0-9-]*\.md(?:#.+)?$/.test(href)) return { type: 'sheet', href };
  return { type: 'refused', http: /^http:\/\//i.test(href) };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
