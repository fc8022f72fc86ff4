/**
 * CSV by RFC 4180: fields may be quoted, quotes are doubled within, rows end with CRLF. Reading is lenient where
 * spreadsheets differ: any line end, a byte order mark, and a semicolon or tab where the first row shows it.
 */

/** Rows of fields as text, with the byte order mark without which spreadsheets misread Arabic. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(formatField).join(",")}\r\n`).join("")}`;
}

function formatField(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A row as read. */
export interface CsvRow {
  readonly fields: readonly string[];
  /** The line of the text in which it begins, from 1. */
  readonly line: number;
}

/** The rows of a text; blank lines are no rows. Never throws: a quote that is not closed ends with the text. */
export function parseCsv(text: string): CsvRow[] {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let line = 1;
  let rowLine = 1;
  let i = 0;
  while (i < source.length) {
    const { field, next } = readField(source, i, separator);
    line += lineEndsIn(source, i, next);
    fields.push(field);
    i = next;
    if (source[i] === separator) {
      i += 1;
      if (i < source.length) continue;
      fields.push("");
    }
    if (source[i] === "\r" && source[i + 1] === "\n") i += 1;
    i += 1;
    line += 1;
    if (fields.length > 1 || fields[0] !== "") rows.push({ fields, line: rowLine });
    fields = [];
    rowLine = line;
  }
  return rows;
}

/** The field that begins at `start`, and the index after it: a separator, a line end or the end of the text. */
function readField(text: string, start: number, separator: string): { field: string; next: number } {
  if (text[start] !== '"') {
    let next = start;
    while (next < text.length && text[next] !== separator && text[next] !== "\n" && text[next] !== "\r")
      next += 1;
    return { field: text.slice(start, next), next };
  }
  let field = "";
  let from = start + 1;
  while (true) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { field: field + text.slice(from), next: text.length };
    field += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the separator is against the rules, and kept.
      const rest = readPlainRest(text, quote + 1, separator);
      return { field: field + rest, next: quote + 1 + rest.length };
    }
    field += '"';
    from = quote + 2;
  }
}

function readPlainRest(text: string, start: number, separator: string): string {
  let next = start;
  while (next < text.length && text[next] !== separator && text[next] !== "\n" && text[next] !== "\r")
    next += 1;
  return text.slice(start, next);
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  if (header.includes(",")) return ",";
  return [";", "\t"].find((separator) => header.includes(separator)) ?? ",";
}

function lineEndsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
