/**
 * Ids made of names: small Latin letters, digits and hyphens, which addresses carry as they are.
 */

/** "Benny Gantz" → "benny-gantz"; "" where a name has no Latin letter or digit. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Gives ids that were not given before: the wished one, else with a number. */
export class FreshIds {
  readonly #given = new Set<string>();

  /** An id close to the wish; `fallback` begins it where the wish is empty. */
  take(wish: string, fallback: string): string {
    const stem = wish || fallback;
    let id = stem;
    for (let n = 2; this.#given.has(id) || id === ""; n += 1) id = `${stem}-${n}`;
    this.#given.add(id);
    return id;
  }
}
