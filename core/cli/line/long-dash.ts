/** What an editor makes of two hyphens, or of one: dashes, the minus sign, non-breaking hyphens. */
const dash = /[‐‑‒–—―−﹘﹣－]/;
const dashes = /^[-‐‑‒–—―−﹘﹣－]+/;

/** Whether a word begins as an option does, with whatever dash. */
export function beginsWithDash(value: string): boolean {
  return dashes.test(value);
}

/**
 * What was meant by a word that begins with a typographic dash; nothing when it does not.
 *
 * An em dash stands for two hyphens. An en dash may be either: the option tables decide.
 */
export function meantByDash(
  value: string,
  isLong: (name: string) => boolean,
): { readonly written: string; readonly meant: string } | undefined {
  const written = dashes.exec(value)?.[0];
  if (written === undefined || !dash.test(written)) return undefined;
  const rest = value.slice(written.length);
  const name = /^[^=\s]*/.exec(rest)?.[0] ?? '';
  const long = isLong(`--${name}`) || (name.length > 1 && /[—―-]/.test(written));
  if (name === '' && rest !== '') return undefined;
  return { written, meant: name.length !== 1 && long ? '--' : '-' };
}
