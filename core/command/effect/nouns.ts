import { effectStrings as strings } from '../../strings/effect.ts';
import type { Asked, Named } from './asked.ts';

/** What several words are, by one and by many of them. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

const plural = (one: string): Noun => ({ one, many: `${one}s` });

export const nouns = {
  container: plural('container'),
  image: plural('image name'),
  network: plural('network'),
  volume: plural('volume'),
  service: plural('service'),
  stack: plural('stack'),
  secret: plural('secret'),
  config: plural('config'),
  node: plural('machine'),
  context: plural('context'),
  plugin: plural('plugin'),
  builder: plural('builder'),
  manifest: { one: 'list of images', many: 'lists of images' },
} as const;

/** `the container web`, `the containers web and db`, `every running container`. */
export function theObjects({ one, many }: Noun, named: readonly Named[]): string {
  const plain = named.filter(({ whole }) => !whole).map(({ text }) => text);
  const whole = named.filter((each) => each.whole).map(({ text }) => text);
  const kind = plain.length > 1 ? many : one;
  const first = plain.length === 0 ? [] : [`the ${kind} ${strings.and(plain)}`];
  return strings.and([...first, ...whole]);
}

/** Whether it is more than one, or may be. */
export function isSeveral(named: readonly Named[]): boolean {
  return named.length > 1 || named.some(({ whole }) => whole);
}

/** The names alone: `web and db`. */
export function namesOf({ named }: Asked): string {
  return strings.and(named.map(({ text }) => text));
}
