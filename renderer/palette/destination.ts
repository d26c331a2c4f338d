/** Where a target of the search leads. */
export type Destination =
  | { readonly type: 'chapter'; readonly sheet: string; readonly slug?: string }
  | { readonly type: 'card'; readonly sheet: string; readonly command: string }
  | { readonly type: 'reference'; readonly about: string }
  | { readonly type: 'help'; readonly code: string }
  | { readonly type: 'object'; readonly object: string }
  | { readonly type: 'history'; readonly id: string }
  | { readonly type: 'action'; readonly id: string }
  | { readonly type: 'explain'; readonly text: string };

/** Reads a target as it is written in `SearchDocument.target`. */
export function destinationOf(target: string): Destination {
  const at = target.indexOf(':');
  const rest = target.slice(at + 1);
  switch (at === -1 ? '' : target.slice(0, at)) {
    case 'cli':
      return { type: 'reference', about: rest };
    case 'mistake':
    case 'error':
      return { type: 'help', code: rest };
    case 'container':
    case 'image':
    case 'network':
    case 'volume':
      return { type: 'object', object: target };
    case 'history':
      return { type: 'history', id: rest };
    case 'action':
      return { type: 'action', id: rest };
    case 'explain':
      return { type: 'explain', text: rest };
    default:
      return placeOf(target);
  }
}

function placeOf(target: string): Destination {
  const [, sheet = '', sign, name = ''] = /^([^#/]*)([#/]?)(.*)$/s.exec(target) ?? [];
  if (sign === '/') return { type: 'card', sheet, command: name };
  return sign === '#' ? { type: 'chapter', sheet, slug: name } : { type: 'chapter', sheet };
}
