/**
 * The address of a heading, as code hosts make it: lower case, punctuation gone, spaces as hyphens.
 */
export function slugify(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
  return slug === '' ? 'section' : slug;
}

/** Makes addresses unique in a sheet: the second `start` becomes `start-1`. */
export class Slugs {
  readonly #used = new Set<string>();

  take(text: string): string {
    const base = slugify(text);
    let slug = base;
    for (let count = 1; this.#used.has(slug); count += 1) slug = `${base}-${count}`;
    this.#used.add(slug);
    return slug;
  }

  has(slug: string): boolean {
    return this.#used.has(slug);
  }
}
