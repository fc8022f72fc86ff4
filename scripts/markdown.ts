// The part of Markdown that our guides use, as HTML: headings, paragraphs, lists, tables, fenced code; bold, code and
// links inside. What must stay true: whatever is in the text stays text; the only markup is what is written here.
import { escapeHtml } from "./pages.ts";

/** A heading of the second level, with the id by which it can be linked to. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A guide as parts of a page. */
export interface RenderedGuide {
  /** The heading of the first level. */
  readonly title: string;
  /** The first paragraph, as plain text. */
  readonly lead: string;
  readonly headings: readonly Heading[];
  /** Everything after the first paragraph, a section for each heading. */
  readonly html: string;
}

/** Turns the address of a link into the one that the page needs; null leaves only the link's text. */
export type ResolveLink = (address: string) => string | null;

/** Reads a guide, which begins with its title and a paragraph. */
export function renderGuide(markdown: string, resolve: ResolveLink): RenderedGuide {
  const blocks = blocksOf(markdown.replace(/<!--[\s\S]*?-->\n?/g, ""));
  const title = /^# (.+)$/.exec(blocks[0] ?? "")?.[1] ?? "";
  const lead = (blocks[1] ?? "").replace(/\n/g, " ");
  const headings: Heading[] = [];
  const sections: string[] = [];
  for (const block of blocks.slice(2)) {
    const heading = /^## (.+)$/.exec(block)?.[1];
    if (heading === undefined) {
      sections.push(blockHtml(block, resolve));
      continue;
    }
    const id = `part-${headings.length + 1}`;
    if (headings.length > 0) sections.push("</section>");
    headings.push({ id, text: heading });
    sections.push(`<section class="method-section" id="${id}"><h2>${inline(heading, resolve)}</h2>`);
  }
  if (headings.length > 0) sections.push("</section>");
  return { title, lead, headings, html: sections.join("\n") };
}

/** Blocks are parted by empty lines, but fenced code holds together. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let isCode = false;
  const end = () => {
    if (lines.length > 0) blocks.push(lines.join("\n"));
    lines = [];
  };
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) {
      if (!isCode) end();
      lines.push(line);
      isCode = !isCode;
      if (!isCode) end();
    } else if (isCode || line.trim() !== "") lines.push(line);
    else end();
  }
  end();
  return blocks;
}

function blockHtml(block: string, resolve: ResolveLink): string {
  if (block.startsWith("```")) {
    const code = block.split("\n").slice(1, -1).join("\n");
    return `<pre dir="ltr" lang="en" tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
  }
  if (block.startsWith("### ")) return `<h3>${inline(block.slice(4), resolve)}</h3>`;
  if (block.startsWith("|")) return tableHtml(block, resolve);
  if (/^(-|1\.) /.test(block)) {
    const tag = block.startsWith("-") ? "ul" : "ol";
    const items = block.split(/\n(?=(?:-|\d+\.) )/).map((item) => item.replace(/^(-|\d+\.) /, ""));
    const rows = items.map((item) => `<li>${inline(item.replace(/\n\s*/g, " "), resolve)}</li>`);
    return `<${tag} class="method-list guide-${tag}">${rows.join("")}</${tag}>`;
  }
  return `<p>${inline(block.replace(/\n/g, " "), resolve)}</p>`;
}

/** A table with a head; its second line only parts the two. */
function tableHtml(block: string, resolve: ResolveLink): string {
  const rows = block.split("\n").map((line) =>
    line
      .slice(1, line.lastIndexOf("|"))
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim().replace(/\\\|/g, "|"), resolve)),
  );
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell, n) => (tag === "th" ? `<th scope="col">${cell}</th>` : n === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join("")}</tr>`;
  const [head = [], , ...body] = rows;
  return `<div class="guide-table" tabindex="0"><table><thead>${row(head, "th")}</thead><tbody>${body.map((cells) => row(cells, "td")).join("")}</tbody></table></div>`;
}

/** Code is taken out first, so that nothing in it is read as anything else. */
function inline(text: string, resolve: ResolveLink): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`") && part.length > 1
        ? `<code dir="ltr">${escapeHtml(part.slice(1, -1))}</code>`
        : escapeHtml(part)
            .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, address: string) => {
              const href = resolve(address);
              return href === null ? label : `<a href="${href}">${label}</a>`;
            }),
    )
    .join("");
}
