import { effectStrings as strings } from '../../strings/effect.ts';

/** What `web=3 db=0` asks for: `3 of web`, and none of `db`. */
export interface Scaling {
  /** Empty when nothing is to have any containers. */
  readonly some: string;
  /** Empty when nothing goes down to none. */
  readonly none: string;
}

/** Sorts the words of `scale` by whether anything is left. */
export function scalingOf(words: readonly string[]): Scaling {
  const pairs = words.map((word) => {
    const equals = word.indexOf('=');
    const [name, count] =
      equals < 0 ? [word, '…'] : [word.slice(0, equals), word.slice(equals + 1)];
    return { name, count };
  });
  const isNone = ({ count }: { readonly count: string }): boolean => /^0+$/.test(count);
  return {
    some: strings.and(
      pairs.filter((pair) => !isNone(pair)).map(({ name, count }) => `${count} of ${name}`),
    ),
    none: strings.and(pairs.filter(isNone).map(({ name }) => name)),
  };
}
