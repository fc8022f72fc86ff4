// What a screen reader is told: the browser's accessibility tree, flattened in the order in which it is read.
//
// What must stay true: nothing of the page's markup is looked at. What is not in the tree is not heard.
import type { CDPSession, Page } from "playwright-core";

/** A thing of the tree. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** Such as `pressed: "true"`, `expanded: "false"`, `level: "2"`, `focused: "true"`, `live: "polite"`. */
  readonly states: Readonly<Record<string, string>>;
  /** How deep it is in what is told of; the page itself is 0. */
  readonly depth: number;
  /** All words inside it, in order. */
  readonly text: string;
}

interface AxValue {
  readonly value?: unknown;
  readonly relatedNodes?: readonly { readonly backendDOMNodeId?: number }[];
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const said = (value: AxValue | undefined): string => (value?.value === undefined ? "" : String(value.value));

/** The tree as it is now. */
export async function readSpoken(page: Page): Promise<Spoken[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return flattened(nodes as readonly AxNode[]);
  } finally {
    await session.detach();
  }
}

function flattened(nodes: readonly AxNode[]): Spoken[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const [root] = nodes;
  const all: Spoken[] = [];
  const words = (node: AxNode): string =>
    said(node.role) === "StaticText"
      ? said(node.name)
      : (node.childIds ?? []).map((id) => wordsOf(id)).join("");
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    return node === undefined ? "" : words(node);
  };
  const statesOf = (node: AxNode) =>
    Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => {
        const [related] = value.relatedNodes ?? [];
        const to = related === undefined ? undefined : byElement.get(related.backendDOMNodeId);
        return [name, to === undefined ? said(value) : said(to.name)];
      }),
    );
  const walk = (node: AxNode, depth: number) => {
    const role = said(node.role);
    const isTold = !node.ignored && role !== "InlineTextBox" && role !== "generic" && role !== "none";
    if (isTold) {
      all.push({
        role,
        name: said(node.name),
        description: said(node.description),
        value: said(node.value),
        states: statesOf(node),
        depth,
        text: words(node),
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, isTold ? depth + 1 : depth);
    }
  };
  if (root !== undefined) walk(root, 0);
  return all;
}

/** What is inside the first thing with a role and a name, itself first; nothing where there is none. */
export function within(all: readonly Spoken[], role: string, name: string): readonly Spoken[] {
  const at = all.findIndex((one) => one.role === role && one.name === name);
  const holder = all[at];
  if (holder === undefined) return [];
  const end = all.findIndex((one, n) => n > at && one.depth <= holder.depth);
  return all.slice(at, end < 0 ? undefined : end);
}

/** What has the keyboard, as it is announced; the page itself has it only where nothing else has. */
export function focusOf(all: readonly Spoken[]): Spoken | undefined {
  return all.findLast(({ states, depth }) => depth > 0 && states.focused === "true");
}

/** What live regions say now, without those that are silent. */
export function liveTexts(all: readonly Spoken[]): readonly string[] {
  return all
    .filter(({ role, states }) => role === "status" || role === "alert" || states.live === "polite")
    .map(({ text }) => text.trim())
    .filter(Boolean);
}
