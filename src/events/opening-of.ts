/**
 * Makes the opening of a dataset: at build time for the record, in the page or its worker for any other dataset.
 * The dataset is taken as read (parse.ts), so that every id in it leads somewhere, except to events left out.
 */
import type { Language } from "../locale/language.ts";
import { type TextMap, textIn } from "../locale/text.ts";
import type { Dataset, DatasetEvent, DatasetParty } from "./dataset.ts";
import { sourcesOf } from "./details-of.ts";
import { figuresOf } from "./figures.ts";
import type { Opening, OpeningColumns } from "./opening.ts";
import type { Party, Place, RegistryKind, Story } from "./record.ts";
import { DEFAULT_IMPORTANCE } from "./schema.ts";
import { inTimeOrder } from "./time-order.ts";
import { voicesOf } from "./voices.ts";

/** What an opening is made for. */
export interface OpeningOptions {
  /** Events that reading left out. */
  readonly unreadable: number;
  /** Reduces each text to the one shown to readers of this language, under its own tag. */
  readonly language?: Language | undefined;
}

/** The opening of a dataset. */
export function openingOf(dataset: Dataset, options: OpeningOptions): Opening {
  const only = reducer(options.language);
  const events = inTimeOrder(dataset.events);
  const used = {
    people: new Set(events.flatMap(peopleIds)),
    organisations: new Set(events.flatMap(organisationIds)),
    places: new Set(events.flatMap(({ place }) => (place === undefined ? [] : [place]))),
  };
  const header = openingHeader(dataset, used, only);
  return {
    ...header,
    figures: figuresOf(dataset),
    unreadable: options.unreadable,
    events: columnsOf(dataset, events, only, {
      types: numbered(dataset.types.map(({ id }) => id)),
      people: numbered(header.people.map(({ id }) => id)),
      organisations: numbered(header.organisations.map(({ id }) => id)),
      places: numbered(header.places.map(({ id }) => id)),
    }),
  };
}

/** A dataset without its events and sources. */
export type DatasetHeader = Pick<
  Dataset,
  | "id"
  | "edition"
  | "updated"
  | "licence"
  | "title"
  | "description"
  | "types"
  | "people"
  | "organisations"
  | "places"
  | "stories"
  | "corrections"
>;

/** An opening without what is counted or taken from events and sources. */
export type OpeningHeader = Omit<Opening, "figures" | "unreadable" | "events">;

/** The first of an opening. `used` are the entries of registries that events name. */
export function openingHeader(
  dataset: DatasetHeader,
  used: Readonly<Record<RegistryKind, ReadonlySet<string>>>,
  only: Reduce = (texts) => texts,
): OpeningHeader {
  const entries = <E>(registry: Readonly<Record<string, E>> | undefined, kind: RegistryKind) =>
    Object.entries(registry ?? {}).filter(([id]) => used[kind].has(id));
  return {
    id: dataset.id,
    ...(dataset.edition === undefined ? {} : { edition: dataset.edition }),
    ...(dataset.updated === undefined ? {} : { updated: dataset.updated }),
    ...(dataset.licence === undefined ? {} : { licence: dataset.licence }),
    title: only(dataset.title),
    ...(dataset.description === undefined ? {} : { description: only(dataset.description) }),
    types: dataset.types.map(({ id, label }) => ({ id, label: only(label) })),
    people: entries(dataset.people, "people").map(([id, person]) => partyOf(id, person, only)),
    organisations: entries(dataset.organisations, "organisations").map(([id, organisation]) =>
      partyOf(id, organisation, only),
    ),
    places: entries(dataset.places, "places").map(([id, { lat, lon, ...place }]): Place => {
      const party = partyOf(id, place, only);
      return { ...party, ...(lat === undefined ? {} : { lat }), ...(lon === undefined ? {} : { lon }) };
    }),
    stories: (dataset.stories ?? []).map((story) => storyOf(story, only)),
    corrections: (dataset.corrections ?? []).map(({ event, date, text }) => ({
      event,
      date,
      text: only(text),
    })),
  };
}

type Reduce = (texts: TextMap) => TextMap;

function reducer(language: Language | undefined): Reduce {
  if (language === undefined) return (texts) => texts;
  return (texts) => {
    const { text, lang } = textIn(texts, language);
    return { [lang]: text };
  };
}

/** Names that the reduction drops stay as aliases, so that search still finds them. */
function partyOf(
  id: string,
  { name, aliases = [] }: Pick<DatasetParty, "name" | "aliases">,
  only: Reduce,
): Party {
  const shown = only(name);
  const dropped = Object.entries(name).flatMap(([tag, text]) => (Object.hasOwn(shown, tag) ? [] : [text]));
  return { id, name: shown, aliases: [...new Set([...dropped, ...aliases])] };
}

function storyOf({ id, title, steps }: Story, only: Reduce): Story {
  return {
    id,
    title: only(title),
    steps: steps.map(({ event, title: heading, text }) => ({
      event,
      ...(heading === undefined ? {} : { title: only(heading) }),
      text: only(text),
    })),
  };
}

const peopleIds = (event: DatasetEvent) => (event.people ?? []).map(({ id }) => id);
const organisationIds = (event: DatasetEvent) => event.organisations ?? [];

type Numbers = ReadonlyMap<string, number>;

function numbered(ids: readonly string[]): Numbers {
  return new Map(ids.map((id, number) => [id, number]));
}

function numbersOf(ids: readonly string[], numbers: Numbers): number[] {
  return [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []);
}

function columnsOf(
  dataset: Dataset,
  events: readonly DatasetEvent[],
  only: Reduce,
  numbers: Record<"types" | "people" | "organisations" | "places", Numbers>,
): OpeningColumns {
  return {
    id: events.map(({ id }) => id),
    date: events.map(({ date }) => date),
    type: events.map(({ type }) => numbers.types.get(type) ?? 0),
    title: events.map(({ title }) => only(title)),
    label: events.map(({ label }) => (label === undefined ? null : only(label))),
    importance: events.map(({ importance }) => importance ?? DEFAULT_IMPORTANCE),
    voices: events.map((event) => voicesOf(sourcesOf(dataset, event)).length),
    disputes: events.map(({ disputes }) => disputes?.length ?? 0),
    place: events.map(({ place }) => (place === undefined ? null : (numbers.places.get(place) ?? null))),
    people: events.map((event) => numbersOf(peopleIds(event), numbers.people)),
    organisations: events.map((event) => numbersOf(organisationIds(event), numbers.organisations)),
    related: relationsOf(events),
  };
}

/** Related events of each, in both directions. */
function relationsOf(events: readonly DatasetEvent[]): number[][] {
  const numbers = numbered(events.map(({ id }) => id));
  const relations = events.map(() => new Set<number>());
  for (const [from, { related = [] }] of events.entries()) {
    for (const to of numbersOf(related, numbers)) {
      if (from === to) continue;
      relations[from]?.add(to);
      relations[to]?.add(from);
    }
  }
  return relations.map((others) => [...others].sort((a, b) => a - b));
}
