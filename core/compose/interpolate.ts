import { composeStrings as strings } from '../strings/compose.ts';
import type { Lost, Yaml } from './model.ts';

/** A value with its variables put in, as far as they are known, and which were not. */
export interface Interpolated {
  readonly value: Yaml;
  readonly lost: readonly Lost[];
}

/**
 * Puts defaults in the place of variables: `${TAG:-latest}` is `latest`.
 *
 * `$$` is a dollar sign. Source: the Compose specification, "Interpolation".
 */
export function interpolate(value: Yaml): Interpolated {
  const lost = new Map<string, Lost>();
  const note = (name: string, used: string | undefined): void => {
    lost.set(name, { what: `$${name}`, why: strings.variable(name, used) });
  };
  const text = (given: string): string =>
    given.replace(
      variable,
      (whole, braced?: string, operator?: string, word?: string, bare?: string) => {
        if (whole === '$$') return '$';
        const name = braced ?? bare ?? '';
        const usual = operator === ':-' || operator === '-' ? (word ?? '') : undefined;
        note(name, usual);
        return usual ?? whole;
      },
    );
  const walk = (each: Yaml): Yaml => {
    if (typeof each === 'string') return text(each);
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(walk);
    return Object.fromEntries(Object.entries(each).map(([key, one]) => [key, walk(one)]));
  };
  return { value: walk(value), lost: [...lost.values()] };
}

const variable = /\$\$|\$\{([A-Za-z_]\w*)(?:(:?[-?+])([^}]*))?\}|\$([A-Za-z_]\w*)/g;
