/**
 * A dataset in the making, out of a form that knows less: ids are invented where there are none, registries grow as
 * names are met, and every source gets a claim to bear.
 */
import type { Dataset, DatasetEvent, DatasetParty, DatasetSource } from "../events/dataset.ts";
import type { TextMap } from "../locale/text.ts";
import { FreshIds, slugOf } from "./slug.ts";

/** The registries that names are put into. */
export type NamedRegistry = "people" | "organisations" | "places";

/** An event as another form knows it. */
export interface EventDraft {
  readonly date: string;
  readonly type: string;
  readonly title: Record<string, string>;
  readonly summary?: Record<string, string>;
  readonly label?: Record<string, string>;
  readonly importance?: number;
  readonly place?: string;
  readonly people?: { id: string }[];
  readonly organisations?: string[];
}

/** A name in one language is taken for Arabic where it has an Arabic letter. */
export function textsOfPlain(text: string): Record<string, string> {
  return { [/[\u0620-\u064a]/.test(text) ? "ar" : "en"]: text };
}

/** Collects events; `dataset()` gives what was collected. */
export class DatasetDraft {
  readonly #name: string;
  readonly #title: Record<string, string> | undefined;
  readonly #events: DatasetEvent[] = [];
  readonly #eventIds = new FreshIds();
  readonly #types = new Map<string, { id: string; label: Record<string, string> }>();
  readonly #typeIds = new FreshIds();
  readonly #sources = new Map<string, { id: string; source: DatasetSource }>();
  readonly #registries = { people: new Map(), organisations: new Map(), places: new Map() } satisfies Record<
    NamedRegistry,
    Map<string, { id: string; entry: DatasetParty }>
  >;
  readonly #registryIds = { people: new FreshIds(), organisations: new FreshIds(), places: new FreshIds() };

  constructor(name: string, title?: Record<string, string>) {
    this.#name = name;
    this.#title = title;
  }

  /** The id of a type by its written id or name; "" is the plain type "event". */
  type(written: string, label: TextMap = {}): string {
    const known = this.#types.get(written);
    if (known !== undefined) return known.id;
    const plain = written === "" ? { en: "Event", ar: "حدث" } : textsOfPlain(written);
    const given = Object.fromEntries(Object.entries(label).filter(([, text]) => text !== ""));
    const id = this.#typeIds.take(slugOf(written || "event"), "type");
    this.#types.set(written, { id, label: Object.keys(given).length > 0 ? given : plain });
    return id;
  }

  /** The id of an entry by its name, "English | Arabic" or one of both. */
  named(registry: NamedRegistry, written: string): string {
    const entries: Map<string, { id: string; entry: DatasetParty }> = this.#registries[registry];
    const known = entries.get(written);
    if (known !== undefined) return known.id;
    const [first = "", second = ""] = written.split("|").map((part) => part.trim());
    const name = second === "" ? textsOfPlain(first) : { ...(first === "" ? {} : { en: first }), ar: second };
    const id = this.#registryIds[registry].take(slugOf(name.en ?? ""), registry.slice(0, -1));
    entries.set(written, { id, entry: { name } });
    return id;
  }

  /** Adds an event; without an id it gets one of its date and title, and its addresses become one claim. */
  add(event: EventDraft, id: string, urls: readonly string[]): void {
    const { title, ...rest } = event;
    const day = /^\d{4}(-\d{2}){0,2}/.exec(event.date)?.[0] ?? "";
    const wish = id || [day, slugOf(title.en ?? "").slice(0, 40)].filter(Boolean).join("-");
    const sources = [...new Set(urls)].map((url) => this.#source(url));
    const claims = sources.length > 0 ? { claims: [{ id: "c1", text: title, sources }] } : {};
    this.#events.push({ id: this.#eventIds.take(wish, "event"), title, ...rest, ...claims });
  }

  #source(url: string): string {
    const known = this.#sources.get(url);
    if (known !== undefined) return known.id;
    const id = `s${this.#sources.size + 1}`;
    this.#sources.set(url, { id, source: { url } });
    return id;
  }

  /** The dataset as collected. */
  dataset(): Dataset {
    const registry = (entries: ReadonlyMap<string, { id: string; entry: DatasetParty }>) =>
      Object.fromEntries([...entries.values()].map(({ id, entry }) => [id, entry]));
    return {
      $schema: "./dataset.schema.json",
      format: 1,
      id: slugOf(this.#name) || "dataset",
      title: this.#title ?? textsOfPlain(this.#name),
      types: [...this.#types.values()],
      people: registry(this.#registries.people),
      organisations: registry(this.#registries.organisations),
      places: registry(this.#registries.places),
      sources: Object.fromEntries([...this.#sources.values()].map(({ id, source }) => [id, source])),
      events: this.#events,
    };
  }
}
