/**
 * Two small readers of reference files, as strict as a reference manager: what they cannot read, they refuse. They are
 * the oracle for what cite.ts writes, and share nothing with it.
 */

/** A BibTeX entry, its values as they are printed: outer braces taken off, TeX's own characters as themselves. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a file of exactly one entry; throws where it is anything else. */
export function readBibtex(text: string): BibtexEntry {
  const head = /^@([a-z]+)\{([A-Za-z0-9:.-]+),\n/.exec(text);
  if (head === null) throw new Error(`no entry: ${text.slice(0, 60)}`);
  const [opening, type = "", key = ""] = head;
  const fields: Record<string, string> = {};
  let rest = text.slice(opening.length);
  while (!rest.startsWith("}")) {
    const field = /^\s*([a-z]+) = /.exec(rest);
    if (field === null) throw new Error(`no field: ${rest.slice(0, 60)}`);
    const [named, name = ""] = field;
    const value = groupOf(rest.slice(named.length));
    if (name in fields) throw new Error(`${name} stands twice`);
    fields[name] = name === "url" ? value.slice(1, -1) : printed(value);
    rest = rest.slice(named.length + value.length).replace(/^,?\n/, "");
  }
  if (rest !== "}\n") throw new Error(`after the entry: ${rest.slice(0, 60)}`);
  return { type, key, fields };
}

/** A group in braces, counted as BibTeX counts (a backslash saves nothing), or a bare word. */
function groupOf(text: string): string {
  if (!text.startsWith("{")) return /^[a-z]+/.exec(text)?.[0] ?? "";
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  throw new Error("a brace is not closed");
}

const PRINTED: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** What TeX would print; throws at a character that TeX would take for an instruction. */
function printed(value: string): string {
  let out = "";
  for (const [token, command, escaped] of value.matchAll(/\{\\([a-z]+)\}|\\([#$%&_])|[\s\S]/gu)) {
    if (command !== undefined) {
      const character = PRINTED[command];
      if (character === undefined) throw new Error(`\\${command} is unknown`);
      out += character;
    } else if (escaped !== undefined) out += escaped;
    else if (/[\\~^#$%&_]/.test(token)) throw new Error(`${token} is not escaped`);
    else if (token !== "{" && token !== "}") out += token;
  }
  return out;
}

/** The values of a RIS entry by tag, in the order of the file; throws at a line that is none. */
export function readRis(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\r\n");
  if (lines.pop() !== "") throw new Error("the last line is not ended");
  const values: Record<string, string> = {};
  for (const line of lines) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined) throw new Error(`no line of RIS: ${line}`);
    if (tag in values) throw new Error(`${tag} stands twice`);
    values[tag] = value;
  }
  const tags = Object.keys(values);
  if (tags[0] !== "TY" || tags.at(-1) !== "ER") throw new Error(`from ${tags[0]} to ${tags.at(-1)}`);
  return values;
}
