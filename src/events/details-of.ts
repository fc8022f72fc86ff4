/**
 * What the first view leaves out of a dataset: the details of one event, with its sources resolved, and the texts
 * that search reads. Both are pure, and are asked for at build time as well as in the page.
 */
import type { TextMap } from "../locale/text.ts";
import type { Dataset, DatasetEvent, DatasetSource } from "./dataset.ts";
import type { Dispute, EventDetails, EventTexts, SearchTexts, Source } from "./record.ts";
import { inTimeOrder } from "./time-order.ts";

/** The details of an event; undefined where the dataset has no event of that id. Takes a search through all events. */
export function detailsOf(dataset: Dataset, eventId: string): EventDetails | undefined {
  const event = dataset.events.find(({ id }) => id === eventId);
  return event === undefined ? undefined : detailsOfEvent(dataset, event);
}

/** The details of an event of the dataset. */
export function detailsOfEvent(dataset: Pick<Dataset, "sources">, event: DatasetEvent): EventDetails {
  return {
    id: event.id,
    title: event.title,
    ...(event.summary === undefined ? {} : { summary: event.summary }),
    people: (event.people ?? []).map(({ id, role }) => ({ id, ...(role === undefined ? {} : { role }) })),
    claims: (event.claims ?? []).map(({ id, text, sources = [], status }) => ({
      id,
      text,
      sources,
      ...(status === undefined ? {} : { status }),
    })),
    disputes: (event.disputes ?? []).map(
      ({ about, claims = [], versions }): Dispute => ({
        about,
        claims,
        versions: versions.map(({ value, date, sources = [] }) => ({
          value,
          ...(date === undefined ? {} : { date }),
          sources,
        })),
      }),
    ),
    sources: sourcesOf(dataset, event),
  };
}

/** The sources of an event, each once, in the order in which claims and then versions name them. */
export function sourcesOf(
  dataset: Pick<Dataset, "sources">,
  { claims = [], disputes = [] }: DatasetEvent,
): Source[] {
  const ids = new Set(claims.flatMap(({ sources = [] }) => sources));
  for (const { versions } of disputes) {
    for (const { sources = [] } of versions) for (const id of sources) ids.add(id);
  }
  const registry = dataset.sources ?? {};
  return [...ids].flatMap((id) => {
    const source = Object.hasOwn(registry, id) ? registry[id] : undefined;
    return source === undefined ? [] : [sourceOf(id, source)];
  });
}

const SHOWN = [
  "url",
  "title",
  "described",
  "outlet",
  "via",
  "agency",
  "language",
  "published",
  "quote",
  "quotes",
  "background",
] as const satisfies (keyof Source)[];

/** A source as the details show it, without what only its editors use. */
function sourceOf(id: string, source: DatasetSource): Source {
  const shown: Source = { id, url: source.url };
  return Object.assign(
    shown,
    Object.fromEntries(
      SHOWN.filter((name) => source[name] !== undefined).map((name) => [name, source[name]]),
    ),
  );
}

/** What search reads of a dataset; index = event number. */
export function searchTextsOf(dataset: Pick<Dataset, "events" | "sources">): SearchTexts {
  const roles = new Once<TextMap>((role) => JSON.stringify(role));
  const outlets = new Once<string>((name) => name);
  const events = inTimeOrder(dataset.events).map((event): EventTexts => {
    const { title, label, summary, people = [], claims = [], disputes = [] } = event;
    const roleById = new Map(people.toReversed().map(({ id, role }) => [id, role]));
    const names = sourcesOf(dataset, event).flatMap(({ outlet, agency, via }) => [outlet, agency, via]);
    return {
      title,
      ...(label === undefined ? {} : { label }),
      ...(summary === undefined ? {} : { summary }),
      claims: claims.map(({ text }) => text),
      disputes: disputes.flatMap(({ about, versions }) => [about, ...versions.map(({ value }) => value)]),
      roles: [...new Set(people.map(({ id }) => id))].map((id) => {
        const role = roleById.get(id);
        return role === undefined ? -1 : roles.placeOf(role);
      }),
      outlets: [...new Set(names)].flatMap((name) => (name === undefined ? [] : [outlets.placeOf(name)])),
    };
  });
  return { roles: roles.all, outlets: outlets.all, events };
}

/** A list in which everything stands once. */
class Once<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (value: Value) => string;

  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  placeOf(value: Value): number {
    const key = this.#keyOf(value);
    const place = this.#places.get(key) ?? this.all.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}
