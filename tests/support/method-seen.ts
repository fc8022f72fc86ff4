// What a reader sees of the method page, read from its document. The functions run inside the page: each must stand
// alone, using nothing from around it.

/** A row of a chart: what it counts, and the number as written and as data. */
export interface SeenBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly written: string;
}

/** The numbers of the page. */
export interface SeenMethod {
  /** Every number within the sentences, by what it counts, in the order of the page. */
  readonly figures: readonly { readonly name: string; readonly value: number; readonly written: string }[];
  readonly charts: Readonly<Record<string, readonly SeenBar[]>>;
  /** Numbers that stand in the text without saying what they count: years of history and of standards. */
  readonly others: readonly string[];
  /** Links of the contents that lead nowhere. */
  readonly deadContents: readonly string[];
}

/** Reads the page. */
export function readMethod(): SeenMethod {
  const figures = [...document.querySelectorAll<HTMLDataElement>("data[data-figure]")].map((element) => ({
    name: element.dataset.figure ?? "",
    value: Number(element.value),
    written: element.textContent ?? "",
  }));
  const charts: Record<string, SeenBar[]> = {};
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-chart]")) {
    charts[table.dataset.chart ?? ""] = [...table.querySelectorAll<HTMLElement>("tr[data-key]")].map(
      (row) => ({
        key: row.dataset.key ?? "",
        label: row.querySelector("th")?.textContent ?? "",
        value: Number(row.querySelector("data")?.value),
        written: row.querySelector("data")?.textContent ?? "",
      }),
    );
  }
  const text = document.querySelector("main")?.cloneNode(true) as Element;
  for (const told of text.querySelectorAll("data, time, .chart, .editions, .cite-text, .gaps")) told.remove();
  const others = [...new Set((text.textContent ?? "").match(/\d[\d.,-]*\d|\d/g) ?? [])].sort();
  const deadContents = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => document.querySelector(href) === null);
  return { figures, charts, others, deadContents };
}

/** The JSON-LD blocks of the page, parsed. */
export function readLinkedData(): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (block) => JSON.parse(block.textContent ?? "") as unknown,
  );
}
