/** What is said about the lists of an engine's objects. */
export const engineObjectStrings = {
  kinds: {
    container: 'Containers',
    image: 'Images',
    network: 'Networks',
    volume: 'Volumes',
  },
  none: {
    container: 'No containers yet.',
    image: 'No images yet.',
    network: 'No networks.',
    volume: 'No volumes yet.',
  },
  untagged: 'without a name',
  anonymous: 'anonymous volume',
  more: (count: number) => `and ${count} more; the search finds each by its name`,
  loading: 'Reading the lists…',
  gone: (name: string) => `“${name}” is no longer on this engine.`,
} as const;
