type Version = readonly [number, number, number];

/**
 * Whether an `engines.node` range accepts a version of Node. Knows the forms that packages use;
 * any other is an error, so that it cannot be taken for a yes.
 */
export function acceptsNode(range: string, version: string): boolean {
  const found = read(version);
  return range.split('||').some((part) => comparators(part).every((accept) => accept(found)));
}

/** The conditions of one alternative; all have to hold. */
function comparators(part: string): ((version: Version) => boolean)[] {
  const joined = part.trim().replace(/(>=|<=|>|<|\^|~|=)\s+/g, '$1');
  return joined.split(/\s+/).map(comparator);
}

function comparator(text: string): (version: Version) => boolean {
  if (text === '' || text === '*' || text === 'x') return () => true;
  const match = /^(>=|<=|>|<|\^|~|=)?v?(\d+(?:\.(?:\d+|x|\*)){0,2})$/.exec(text);
  if (!match) throw new Error(`This form of engines.node is not known here: "${text}"`);
  const [, operator = '', number = ''] = match;
  const bound = read(number);
  const given = number.split('.').filter((part) => /^\d+$/.test(part)).length;
  switch (operator) {
    case '>=':
      return (version) => compare(version, bound) >= 0;
    case '<=':
      return (version) => compare(version, bound, given) <= 0;
    case '>':
      return (version) => compare(version, bound, given) > 0;
    case '<':
      return (version) => compare(version, bound) < 0;
    case '^':
      return (version) => version[0] === bound[0] && compare(version, bound) >= 0;
    case '~':
      return (version) =>
        compare(version, bound, Math.min(given, 2)) === 0 && compare(version, bound) >= 0;
    default:
      return (version) => compare(version, bound, given) === 0;
  }
}

/** What is not given counts as 0. */
function read(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number(part) || 0);
  return [major, minor, patch];
}

/** Compares the first `places` numbers. */
function compare(a: Version, b: Version, places = 3): number {
  for (let place = 0; place < places; place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
