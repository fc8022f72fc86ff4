/**
 * Small records for tests of the pure rooms: events are given as dates, and everything that a test does not speak of
 * has a plain value. The record keeps the promises of `Record`: numbers in order of start, end, id.
 */
import type { EventColumns, EventNumber, EventType, Record } from "../../src/events/record.ts";
import { parseEdtf, spanOfEdtf } from "../../src/time/edtf.ts";
import { instant } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import type { Chance } from "./chance.ts";

/** An event as a test writes it. */
export interface TinyEvent {
  readonly date: string;
  readonly id?: string;
  /** Index of the type; 0 where absent. */
  readonly type?: number;
  /** 3 where absent. */
  readonly importance?: number;
  readonly label?: string;
  readonly disputes?: number;
}

/** The stretch of an EDTF date; throws on what is none, since a test with a bad date tests nothing. */
export function spanOf(date: string): Span {
  const result = parseEdtf(date);
  if (!result.ok) throw new Error(`no date: ${date}`);
  return spanOfEdtf(result.value);
}

/** The window from the start of one date to the end of another. */
export function windowOf(from: string, to: string): Span {
  return { start: spanOf(from).start, end: spanOf(to).end };
}

/** A record of the events, in time order. Types are named by the letters from A. */
export function recordOf(events: readonly TinyEvent[], typeCount?: number): Record {
  const placed = events.map((event, i) => ({ ...event, id: event.id ?? `e${i}`, span: spanOf(event.date) }));
  placed.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const columns: EventColumns = {
    start: Float64Array.from(placed, (event) => event.span.start),
    end: Float64Array.from(placed, (event) => event.span.end),
    type: Uint16Array.from(placed, (event) => event.type ?? 0),
    importance: Uint8Array.from(placed, (event) => event.importance ?? 3),
  };
  return recordOfColumns(columns, {
    ...(typeCount === undefined ? {} : { typeCount }),
    idOf: (n) => placed[n]?.id ?? "",
    dateOf: (n) => placed[n]?.date ?? "",
    labelOf: (n) => placed[n]?.label ?? placed[n]?.id ?? "",
    disputesOf: (n) => placed[n]?.disputes ?? 0,
  });
}

/** What a record of bare columns may know beside them. */
interface ColumnTexts {
  readonly typeCount?: number;
  idOf?(n: EventNumber): string;
  dateOf?(n: EventNumber): string;
  labelOf?(n: EventNumber): string;
  disputesOf?(n: EventNumber): number;
}

/** A record of bare columns, however many; ids are the numbers, dates read as plain days. */
export function recordOfColumns(columns: EventColumns, known: ColumnTexts = {}): Record {
  const idOf = known.idOf ?? ((n) => String(n));
  const ids = new Map<string, EventNumber>();
  const labelOf = known.labelOf ?? ((n) => `Event ${n}`);
  let highestType = -1;
  for (const type of columns.type) if (type > highestType) highestType = type;
  const typeCount = known.typeCount ?? highestType + 1;
  const types: EventType[] = Array.from({ length: typeCount }, (_, i) => {
    const letter = String.fromCharCode("A".charCodeAt(0) + i);
    return { id: letter, label: { en: letter, ar: letter } };
  });
  const numberOf = (id: string) => {
    if (ids.size === 0) for (let n = 0; n < columns.start.length; n += 1) ids.set(idOf(n), n);
    return ids.get(id);
  };
  return {
    id: "test",
    title: { en: "Test", ar: "اختبار" },
    size: columns.start.length,
    columns,
    types,
    people: new Map(),
    organisations: new Map(),
    places: new Map(),
    stories: [],
    corrections: [],
    figures: { sources: 0, sourceLanguages: 0, claims: 0, disputes: 0, years: null },
    unreadable: 0,
    numberOf,
    idOf,
    dateOf: known.dateOf ?? (() => "2022-03-24"),
    titleOf: (n) => ({ en: labelOf(n), ar: labelOf(n) }),
    labelOf: (n) => ({ en: labelOf(n), ar: labelOf(n) }),
    voicesOf: () => 1,
    disputesOf: known.disputesOf ?? (() => 0),
    placeOf: () => undefined,
    peopleOf: () => [],
    organisationsOf: () => [],
    relatedOf: () => [],
    details: (n) =>
      Promise.resolve({ id: idOf(n), title: {}, people: [], claims: [], disputes: [], sources: [] }),
    searchTexts: () => Promise.resolve({ roles: [], outlets: [], events: [] }),
  };
}

const DAY = 86_400_000;

/**
 * Columns of `size` random events over some ten years around the epoch: days, ranges of weeks, a few that last for
 * years, bursts on one day, and several on the very same instant.
 */
export function randomColumns(random: Chance, size: number, typeCount = 4): EventColumns {
  const burst = random.whole(-1800, 1800);
  const events = Array.from({ length: size }, () => {
    const kind = random.next();
    const day = kind < 0.2 ? burst + random.whole(0, 3) : random.whole(-1800, 1800);
    const start = kind > 0.9 ? day * DAY + random.whole(0, DAY) : day * DAY;
    const days = kind < 0.6 ? 1 : kind < 0.95 ? random.whole(2, 40) : random.whole(200, 3000);
    return { start, end: kind > 0.97 ? start + 60_000 : start + days * DAY };
  });
  events.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    start: Float64Array.from(events, (event) => event.start),
    end: Float64Array.from(events, (event) => event.end),
    type: Uint16Array.from(events, () => Math.min(random.whole(0, typeCount), random.whole(0, typeCount))),
    importance: Uint8Array.from(events, () => random.whole(1, 6)),
  };
}

/** A random window: mostly within ten years around the epoch, now and then empty, tiny, huge or far away. */
export function randomSpan(random: Chance): Span {
  const kind = random.next();
  const start = random.whole(-2500, 2500) * DAY + (kind < 0.3 ? random.whole(0, DAY) : 0);
  if (kind > 0.97) return { start: instant(start), end: instant(start) };
  if (kind > 0.94) return { start: instant(start - 90_000 * DAY), end: instant(start + 90_000 * DAY) };
  if (kind > 0.9) return { start: instant(start), end: instant(start + random.whole(1, DAY)) };
  return { start: instant(start), end: instant(start + random.whole(1, 3000) * DAY) };
}

/** A mask that keeps each event with the given chance. */
export function randomMask(random: Chance, size: number, keeps: number): Uint8Array {
  return Uint8Array.from({ length: size }, () => (random.next() < keeps ? 1 : 0));
}
