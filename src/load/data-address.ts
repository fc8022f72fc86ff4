/**
 * Which dataset addresses may be opened: a path from the site's base, or an origin that the build allows.
 * Everything else is refused, so that a link to this site can never make it speak with a third party.
 */

/** An address to load, or a refusal. */
export type DataAddress = { readonly ok: true; readonly url: string } | { readonly ok: false };

/**
 * Resolves the value of `data=`. `siteBase` is the absolute address of the site's base, ending in a slash;
 * a leading slash in the value means that base, so that the same link works wherever the site is mounted.
 */
export function resolveDataAddress(
  value: string,
  siteBase: string,
  allowedOrigins: readonly string[],
): DataAddress {
  const refusal: DataAddress = { ok: false };
  if (/[\\\p{Cc}]/u.test(value)) return refusal;
  let url: URL;
  try {
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(value);
    if (!isAbsolute && value.startsWith("//")) return refusal;
    url = new URL(isAbsolute ? value : value.replace(/^\//, ""), siteBase);
  } catch {
    return refusal;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return refusal;
  if (url.username !== "" || url.password !== "") return refusal;
  const base = new URL(siteBase);
  const isOurs = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  return isOurs || allowedOrigins.includes(url.origin) ? { ok: true, url: url.href } : refusal;
}
