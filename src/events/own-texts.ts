/**
 * Every text of a dataset that its editors wrote: one list of places, so that no check of language forgets one.
 * Quotes, titles of sources and names of outlets are others' words and are not among them.
 */
import type { TextMap } from "../locale/text.ts";
import type { Dataset, DatasetEvent } from "./dataset.ts";
import type { Keys } from "./sense.ts";

/** Is told of each text, where it is, and whether it is a name of a registry. */
export type TextVisitor = (texts: TextMap, keys: Keys, isName: boolean) => void;

/** Visits the texts of a dataset in the order of the file. */
export function visitOwnTexts(dataset: Dataset, visit: TextVisitor): void {
  const see = (texts: TextMap | undefined, ...keys: Keys) => {
    if (texts !== undefined) visit(texts, keys, false);
  };
  see(dataset.title, "title");
  see(dataset.description, "description");
  for (const [i, { label }] of dataset.types.entries()) see(label, "types", i, "label");
  for (const registry of ["people", "organisations", "places"] as const) {
    for (const [id, { name }] of Object.entries(dataset[registry] ?? {}))
      visit(name, [registry, id, "name"], true);
  }
  for (const [i, { title, steps }] of (dataset.stories ?? []).entries()) {
    see(title, "stories", i, "title");
    for (const [j, step] of steps.entries()) {
      see(step.title, "stories", i, "steps", j, "title");
      see(step.text, "stories", i, "steps", j, "text");
    }
  }
  for (const [i, { text }] of (dataset.corrections ?? []).entries()) see(text, "corrections", i, "text");
  for (const [i, event] of dataset.events.entries()) visitEvent(event, i, see);
}

function visitEvent(
  event: DatasetEvent,
  i: number,
  see: (texts: TextMap | undefined, ...keys: Keys) => void,
): void {
  see(event.title, "events", i, "title");
  see(event.summary, "events", i, "summary");
  see(event.label, "events", i, "label");
  for (const [j, { role }] of (event.people ?? []).entries()) see(role, "events", i, "people", j, "role");
  for (const [j, { text }] of (event.claims ?? []).entries()) see(text, "events", i, "claims", j, "text");
  for (const [j, { about, versions }] of (event.disputes ?? []).entries()) {
    see(about, "events", i, "disputes", j, "about");
    for (const [k, { value }] of versions.entries()) {
      see(value, "events", i, "disputes", j, "versions", k, "value");
    }
  }
}
