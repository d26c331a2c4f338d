/** What the list of things that go says beside each name. */
export const removalStrings = {
  missing: {
    container: 'the engine has no such container',
    image: 'the engine has no such image',
    network: 'the engine has no such network',
    volume: 'the engine has no such volume',
  },
  ambiguous: 'several objects answer to this, so the engine will refuse it',
  container: (image: string, state: string) => `${image}, ${state}`,
  refusedRunning: (image: string, state: string) =>
    `${image}, ${state}: the engine will refuse this without --force`,
  alreadyGoing: (image: string) => `${image}, already being removed`,
  link: 'only this link; both containers stay',
  anonymousOf: (container: string) => `anonymous volume of ${container}`,
  image: (size: number) => humanSize(size),
  parent: (size: number) => `unnamed parent image, ${humanSize(size)}`,
  keepsNames: (names: readonly string[]) => `only this name; the image stays as ${list(names)}`,
  keepsUnnamed: (users: readonly string[]) =>
    users.length === 0
      ? 'only this name; the image stays without one, since other images are built on it'
      : `only this name; the image stays without one, since ${list(users)} ${uses(users)} it`,
  refusedUsed: (users: readonly string[]) =>
    `${list(users)} ${uses(users)} it: the engine will refuse this`,
  refusedUsedForce: (users: readonly string[]) =>
    `${list(users)} ${uses(users)} it: the engine will refuse this without --force`,
  refusedChildren: 'other images are built on it: the engine will refuse this',
  refusedNames: (names: readonly string[]) =>
    `has the names ${list(names)}: the engine will refuse this without --force`,
  onlyPlatforms: (platforms: readonly string[]) => `only its variant for ${list(platforms)}`,
  predefined: 'one of Docker’s own networks: the engine will refuse this',
  anonymous: 'anonymous',
} as const;

function uses(users: readonly string[]): string {
  return users.length === 1 ? 'uses' : 'use';
}

/** At most three by name: `a, b, c and 4 more`. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** A size as the docker CLI prints it: decimal units, three figures. */
export function humanSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${Number(value.toPrecision(3))} ${units[unit]}`;
}
