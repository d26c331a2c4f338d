const powers: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5 };

/**
 * A size in bytes: `512m`, `1.5GiB`, `300`; undefined when the CLI refuses it.
 *
 * Units are powers of 1024, whatever follows the letter.
 */
export function readBytes(text: string): number | undefined {
  const found = /^(\d+(?:\.\d*)?|\.\d+) ?([kmgtp]?)(?:i?b)?$/i.exec(text);
  if (!found) return undefined;
  const power = powers[(found[2] ?? '').toLowerCase()] ?? 0;
  const bytes = Math.trunc(Number(found[1]) * 1024 ** power);
  return Number.isFinite(bytes) ? bytes : undefined;
}

/** Processors in billionths: `1.5` is 1,500,000,000. */
export function readCpus(text: string): number | undefined {
  if (!/^\d+(?:\.\d{0,9})?$|^\.\d{1,9}$/.test(text)) return undefined;
  return Math.round(Number(text) * 1e9);
}

/** A whole number, with its sign. */
export function readWhole(text: string): number | undefined {
  const number = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}
