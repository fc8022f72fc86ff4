/**
 * Plain text out of markup, for import only. The result is text and stays text: nothing here makes markup safe.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The words of some markup, paragraphs and line breaks as spaces, named and numbered entities resolved. */
export function plainTextOf(markup: string): string {
  return decoded(
    markup.replace(/<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>/gi, " ").replace(/<[^>]*>/g, " "),
  )
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?،؛؟])/g, "")
    .trim();
}

/** The web addresses that some markup links to, each once. */
export function linksOf(markup: string): string[] {
  const links = [...markup.matchAll(/\bhref\s*=\s*["']?(https?:\/\/[^\s"'>]+)/gi)];
  return [...new Set(links.map(([, url = ""]) => decoded(url)))];
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
