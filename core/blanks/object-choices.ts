import type { Container, EngineObjects } from '../engine/model.ts';
import { statusAge } from '../engine/status-age.ts';
import { blankStrings as strings } from '../strings/blanks.ts';
import type { Choice } from './choice.ts';
import type { Verb } from './verbs.ts';

/** Puts first what was used in the same blank before, the latest first; the rest stays as it is. */
export function byUse<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  remembered: readonly string[],
): readonly T[] {
  if (remembered.length === 0) return items;
  const rank = new Map(remembered.map((value, at) => [value, at]));
  const rankOf = (item: T): number => rank.get(nameOf(item)) ?? remembered.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * Containers: those that the command is for, then the others; in each what changed last first.
 *
 * When a container changed its state is only in the engine's words; when it was made decides where
 * those do not.
 */
export function containerChoices(
  containers: readonly Container[],
  { fits }: Verb,
  remembered: readonly string[],
  now: number,
): readonly Choice[] {
  const aged = containers.map((container) => ({
    container,
    age: statusAge(container.status) ?? now - (container.created ?? 0),
  }));
  const recent = aged
    .sort((a, b) => a.age - b.age || (b.container.created ?? 0) - (a.container.created ?? 0))
    .map(({ container }) => container);
  const sorted = byUse(recent, ({ name }) => name, remembered);
  const choice = (container: Container, group: Choice['group']): Choice => ({
    value: container.name,
    detail: [strings.state(container.state), container.image].join(' · '),
    group,
  });
  return [
    ...sorted.filter(({ state }) => fits.includes(state)).map((each) => choice(each, 'fitting')),
    ...sorted.filter(({ state }) => !fits.includes(state)).map((each) => choice(each, 'others')),
  ];
}

/** Networks of the user's own first, by name; then the three that every engine has. */
export function networkChoices(
  { networks, containers }: EngineObjects,
  remembered: readonly string[],
): readonly Choice[] {
  const users = usersOf(containers, ({ networks: of }) => of);
  const sorted = [...networks].sort(
    (a, b) => Number(isBuiltIn(a.name)) - Number(isBuiltIn(b.name)) || order(a.name, b.name),
  );
  return byUse(sorted, ({ name }) => name, remembered).map(({ name, driver }) => {
    const by = users.get(name);
    const detail = [driver, ...(by ? [strings.usedBy(by)] : [])].join(' · ');
    return { value: name, detail, group: 'fitting' };
  });
}

/** Networks that the engine makes itself and nobody can remove. */
export function isBuiltIn(network: string): boolean {
  return network === 'bridge' || network === 'host' || network === 'none';
}

/** Volumes with a name first; an anonymous one is known by who uses it. */
export function volumeChoices(
  { volumes, containers }: EngineObjects,
  remembered: readonly string[],
): readonly Choice[] {
  const users = volumeUsers(containers);
  const sorted = [...volumes].sort(
    (a, b) =>
      Number(a.anonymous) - Number(b.anonymous) ||
      Number(users.has(b.name)) - Number(users.has(a.name)) ||
      order(a.name, b.name),
  );
  return byUse(sorted, ({ name }) => name, remembered).map(({ name, driver, anonymous }) => {
    const by = users.get(name);
    const parts = [
      ...(driver === 'local' ? [] : [driver]),
      ...(anonymous ? [strings.anonymous] : []),
      by ? strings.usedBy(by) : strings.unused,
    ];
    return { value: name, detail: parts.join(' · '), group: 'fitting' };
  });
}

/** The containers that mount a volume, running or not, by the volume's name. */
export function volumeUsers(
  containers: readonly Container[],
): ReadonlyMap<string, readonly string[]> {
  return usersOf(containers, ({ volumes }) => volumes);
}

function usersOf(
  containers: readonly Container[],
  of: (container: Container) => readonly string[] | undefined,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const container of containers) {
    for (const name of of(container) ?? []) {
      const known = users.get(name);
      if (known) known.push(container.name);
      else users.set(name, [container.name]);
    }
  }
  return users;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
