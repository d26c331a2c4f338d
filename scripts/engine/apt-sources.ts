/** One archive as a machine's apt sources name it. */
export interface AptSource {
  readonly uri: string;
  readonly suites: readonly string[];
  readonly components: readonly string[];
  /** The path of a keyring; absent when none is named or the key stands in the file itself. */
  readonly signedBy?: string;
}

/** What the private sources list is made of. */
export interface ArchiveSource {
  readonly uri: string;
  readonly components: readonly string[];
  readonly keyring: string;
}

const archiveKeyrings: Readonly<Record<string, string>> = {
  debian: '/usr/share/keyrings/debian-archive-keyring.gpg',
  ubuntu: '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
};

/** The keyring that the system's own archive is signed with, as its keyring package installs it. */
export function archiveKeyring(osId: string): string | undefined {
  return archiveKeyrings[osId];
}

/** Reads a deb822 file (`*.sources`); stanzas that are disabled or hold no binaries are left out. */
export function parseDeb822Sources(text: string): readonly AptSource[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(parseStanza)
    .flatMap((fields) => {
      const words = (name: string): readonly string[] =>
        (fields.get(name) ?? '').split(/\s+/).filter((word) => word !== '');
      if (fields.get('enabled')?.toLowerCase() === 'no' || !words('types').includes('deb')) {
        return [];
      }
      const signedBy = fields.get('signed-by')?.trim();
      return words('uris').map((uri) => ({
        uri,
        suites: words('suites'),
        components: words('components'),
        ...(signedBy?.startsWith('/') === true && { signedBy: firstWord(signedBy) }),
      }));
    });
}

function parseStanza(stanza: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of stanza.split('\n')) {
    if (line.startsWith('#')) {
      continue;
    }
    const start = /^([A-Za-z][A-Za-z0-9-]*):(.*)$/.exec(line);
    if (start?.[1] !== undefined) {
      name = start[1].toLowerCase();
      fields.set(name, (start[2] ?? '').trim());
    } else if (name !== '' && /^[ \t]/.test(line)) {
      fields.set(name, `${fields.get(name) ?? ''}\n${line.trim()}`);
    }
  }
  return fields;
}

/** Reads a one-line-style file (`*.list`); `deb-src` lines and comments are left out. */
export function parseOneLineSources(text: string): readonly AptSource[] {
  return text.split('\n').flatMap((raw) => {
    const line = raw.replace(/#.*/, '').trim();
    const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)((?:\s+\S+)*)$/.exec(line);
    if (match?.[2] === undefined || match[3] === undefined) {
      return [];
    }
    const signedBy = /(?:^|\s)signed-by=(\/[^\s,]+)/.exec(match[1] ?? '')?.[1];
    const components = (match[4] ?? '').split(/\s+/).filter((word) => word !== '');
    return [
      {
        uri: match[2],
        suites: [match[3]],
        components,
        ...(signedBy !== undefined && { signedBy }),
      },
    ];
  });
}

/**
 * Finds the system's own archive among a machine's sources, so that its address need not be known.
 *
 * Others' archives also say `bookworm main`: a source counts only when it is signed with the
 * system's archive keyring or names no keyring. The security archive holds none of the wanted sets.
 */
export function findArchive(
  sources: readonly AptSource[],
  os: { readonly id: string; readonly codename: string },
): ArchiveSource | undefined {
  const keyring = archiveKeyring(os.id);
  const suites = new Set([os.codename, 'stable', 'testing', 'sid', 'unstable']);
  const found = sources.find(
    (source) =>
      !source.uri.startsWith('cdrom:') &&
      !/security/.test(source.uri) &&
      source.components.includes('main') &&
      source.suites.some((suite) => suite !== '' && suites.has(suite)) &&
      (source.signedBy === undefined || source.signedBy.includes(`${os.id}-archive`)),
  );
  if (found === undefined || keyring === undefined) {
    return undefined;
  }
  return {
    uri: found.uri,
    components: os.id === 'ubuntu' ? ['main', 'universe'] : ['main'],
    keyring,
  };
}

/** The private sources list of one release: one line, amd64 only, signature checked. */
export function renderSources(archive: ArchiveSource, suite: string): string {
  const options = `arch=amd64 signed-by=${archive.keyring}`;
  return `deb [${options}] ${archive.uri} ${suite} ${archive.components.join(' ')}\n`;
}

function firstWord(text: string): string {
  return text.split(/\s/)[0] ?? text;
}
