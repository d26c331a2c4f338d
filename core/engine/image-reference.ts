/**
 * A name of an image in the short form in which the engine lists it.
 *
 * `repository` is without Docker Hub's implied parts; `tag` is `latest` when neither tag nor digest
 * is given.
 */
export interface ImageReference {
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Reads an image's name; nothing for what cannot be one (an upper-case repository, an id). */
export function parseImageReference(text: string): ImageReference | undefined {
  if (/^[0-9a-f]{64}$/.test(text)) return undefined;
  const parts = /^([^@]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-f]{32,}))?$/i.exec(
    text,
  );
  const [, name, tag, digest] = parts ?? [];
  if (!name) return undefined;
  const repository = familiarName(name);
  if (!isRepository(repository)) return undefined;
  if (digest) return { repository, digest, ...(tag && { tag }) };
  return { repository, tag: tag ?? 'latest' };
}

/** The name as lists show it: `docker.io/library/redis` is `redis`. */
function familiarName(name: string): string {
  const hub = /^(?:index\.)?docker\.io\/(.+)$/.exec(name)?.[1];
  const withoutHost = hub ?? name;
  const isHub = hub !== undefined || !hasHost(name);
  return isHub ? withoutHost.replace(/^library\/(?=[^/]+$)/, '') : withoutHost;
}

function hasHost(name: string): boolean {
  const [first, ...rest] = name.split('/');
  return rest.length > 0 && first !== undefined && (/[.:]/.test(first) || first === 'localhost');
}

/** Repositories are lower case; only a registry's host and port may differ from that. */
function isRepository(name: string): boolean {
  const path = hasHost(name) ? name.slice(name.indexOf('/') + 1) : name;
  return /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/.test(
    path,
  );
}

/** Whether a text is the beginning of an image's id, with or without `sha256:`. */
export function isIdPrefix(id: string, text: string): boolean {
  const bare = text.replace(/^sha256:/, '');
  return /^[0-9a-f]+$/.test(bare) && id.replace(/^sha256:/, '').startsWith(bare);
}
